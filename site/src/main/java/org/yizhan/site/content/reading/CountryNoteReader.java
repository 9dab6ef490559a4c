package org.yizhan.site.content.reading;

import org.yizhan.site.content.CountryNote;
import org.yizhan.site.content.source.DocumentSource;
import org.yizhan.site.content.source.Format;

/** {@code countries/}: words for a country or territory that needs some. */
final class CountryNoteReader implements DocumentReader<CountryNote> {
  @Override
  public CountryNote read(DocumentSource source) {
    return new CountryNote(
        source.id(),
        source.text("title"),
        source.twins(),
        source.optionalText("summary"),
        Parts.sources(source.facts()),
        source.facts().optional("reviewed", Format.DATE));
  }
}
