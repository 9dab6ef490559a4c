package org.yizhan.site.content.reading;

import org.yizhan.site.content.Page;
import org.yizhan.site.content.Term;
import org.yizhan.site.content.source.DocumentSource;
import org.yizhan.site.content.source.Fields;
import org.yizhan.site.content.source.Format;

/** {@code pages/}: the portal's own words. */
final class PageReader implements DocumentReader<Page> {
  @Override
  public Page read(DocumentSource source) {
    Fields facts = source.facts();
    return new Page(
        source.id(),
        source.text("title"),
        source.twins(),
        source.text("summary"),
        facts.optional("order", Format.INTEGER, Integer.MAX_VALUE),
        source.id().equals("privacy")
            ? facts.required("version", Format.TEXT)
            : facts.optional("version", Format.TEXT),
        inForce(facts),
        Parts.sources(facts),
        facts.optional("reviewed", Format.DATE));
  }

  private static Term inForce(Fields facts) {
    boolean begins = facts.has("inForceFrom");
    boolean ends = facts.has("inForceTo");
    return begins || ends ? Parts.term(facts, "inForceFrom", "inForceTo") : null;
  }
}
