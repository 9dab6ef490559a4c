package org.yizhan.site.content.reading;

import org.yizhan.site.content.Guidance;
import org.yizhan.site.content.source.DocumentSource;
import org.yizhan.site.content.source.Fields;
import org.yizhan.site.content.source.Format;

/** {@code guidance/}: what to do in one kind of trouble. */
final class GuidanceReader implements DocumentReader<Guidance> {
  @Override
  public Guidance read(DocumentSource source) {
    Fields facts = source.facts();
    return new Guidance(
        source.id(),
        source.text("title"),
        source.twins(),
        source.text("summary"),
        facts.list("alsoCalled", Format.TEXT),
        Parts.requiredSources(facts),
        facts.required("reviewed", Format.DATE));
  }
}
