package org.yizhan.site.content.reading;

import org.yizhan.site.content.Article;
import org.yizhan.site.content.source.DocumentSource;
import org.yizhan.site.content.source.Format;

/** {@code articles/}: reports with their sources. */
final class ArticleReader implements DocumentReader<Article> {
  @Override
  public Article read(DocumentSource source) {
    return new Article(
        source.id(),
        source.text("title"),
        source.twins(),
        source.text("summary"),
        source.facts().required("date", Format.DATE),
        Parts.requiredSources(source.facts()));
  }
}
