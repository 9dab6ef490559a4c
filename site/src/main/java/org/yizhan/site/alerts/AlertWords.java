package org.yizhan.site.alerts;

import org.yizhan.site.content.Alert;
import org.yizhan.site.content.Language;

/** What is said of warnings in one language; a page says the same. */
public interface AlertWords {
  Language language();

  /** Words by their key, {@code {0}} … replaced by {@code parts}. */
  String say(String key, Object... parts);

  /** The title as it was sent, marked if the warning is a sample. */
  String title(Alert alert);

  /** The title, which also says what is over for ever: expired, updated, cancelled. */
  String titleByNow(Alert alert);

  /** Where, and from when to when, in one line. */
  String whereAndWhen(Alert alert);

  /**
   * The text as HTML.
   *
   * @param place of the file that it stands in, counted from the site's root; links lead from there
   */
  String html(Alert alert, String place);
}
