package org.yizhan.intake.attachment;

import java.io.IOException;
import java.util.Locale;

/** A file that is not taken; nothing of it is kept. It never quotes the file. */
public final class FileRefused extends IOException {

  private static final long serialVersionUID = 1L;

  /** Why it is not taken. */
  public enum Why {
    /** There is nothing in it. */
    EMPTY,
    /** It is of no kind that is taken, whatever its name says. */
    KIND,
    /** It is a picture in the format of iPhones, of which nothing can be taken out safely. */
    HEIC,
    /** It is not what its first bytes say, or not whole. */
    DAMAGED,
    /** It is larger than one file may be. */
    TOO_LARGE;

    /** The code in problem types and word bundles: {@code too-large}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Why why;

  /** Refuses it. */
  public FileRefused(Why why) {
    super(why.code());
    this.why = why;
  }

  /** Why it is not taken. */
  public Why why() {
    return why;
  }
}
