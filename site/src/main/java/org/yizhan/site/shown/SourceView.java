package org.yizhan.site.shown;

import org.yizhan.site.content.Language;
import org.yizhan.site.content.Source;

/**
 * A source as it is named on a page.
 *
 * @param url null where it has none, like {@code date}
 */
public record SourceView(String title, String url, DateText date) {
  public static SourceView of(Source source, Language language) {
    return source == null
        ? null
        : new SourceView(
            source.title(),
            source.url(),
            source.date() == null ? null : DateText.of(source.date(), language));
  }
}
