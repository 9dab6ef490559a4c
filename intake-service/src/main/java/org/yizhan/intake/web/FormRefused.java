package org.yizhan.intake.web;

import java.util.Locale;
import java.util.Optional;
import org.yizhan.intake.directory.Language;

/** A posted form that is not even read; the reader gets a page that says what to do. */
public final class FormRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What is wrong with it. */
  public enum Why {
    /** Not UTF-8, a broken escape, a field twice. */
    NOT_READABLE(400),
    /** More than may be sent. */
    TOO_LARGE(413),
    /** Another media type than that of a form. */
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
  private final Language language;

  private FormRefused(Why why, Language language) {
    super(why.key());
    this.why = why;
    this.language = language;
  }

  /** Refuses it, in the language that the browser is set to. */
  public FormRefused(Why why) {
    this(why, null);
  }

  /** The same, with the language that the form names where it does. */
  FormRefused in(Optional<Language> named) {
    return new FormRefused(why, named.orElse(null));
  }

  /** The language of the form, where that much could be read. */
  public Optional<Language> language() {
    return Optional.ofNullable(language);
  }

  public Why why() {
    return why;
  }
}
