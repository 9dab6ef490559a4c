package org.yizhan.intake.web;

import java.util.Locale;

/** The gate of {@link StaffOnly} is shut; a page or a problem says why. */
public final class StaffRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why it is shut. */
  public enum Why {
    /** It was not sent from a page of this session. */
    FOREIGN(403),
    /** There is nothing here for this member. */
    NOT_FOUND(404),
    /** The form cannot be read. */
    NOT_READABLE(400),
    /** The form is too large. */
    TOO_LARGE(413),
    /** It is no form. */
    NO_FORM(415);

    private final int status;

    Why(int status) {
      this.status = status;
    }

    /** The HTTP status of the answer. */
    public int status() {
      return status;
    }

    /** The last part of its words' keys. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Why why;

  public StaffRefused(Why why) {
    super(why.key());
    this.why = why;
  }

  /** The same, for a form of the console. */
  public static StaffRefused because(FormRefused form) {
    return new StaffRefused(
        switch (form.why()) {
          case NOT_READABLE -> Why.NOT_READABLE;
          case TOO_LARGE -> Why.TOO_LARGE;
          case NO_FORM -> Why.NO_FORM;
        });
  }

  public Why why() {
    return why;
  }
}
