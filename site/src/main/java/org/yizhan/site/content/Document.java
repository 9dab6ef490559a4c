package org.yizhan.site.content;

/** What every page written in Markdown has: a slug, a title and a body, in both languages. */
public sealed interface Document
    permits Station, Mission, Office, Guidance, Alert, Page, Article, CountryNote {
  /** The file name without its ending; the same in both languages and in every address. */
  String id();

  Text title();

  Twins twins();
}
