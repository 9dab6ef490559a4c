package org.yizhan.site.content.reading;

import java.util.EnumSet;
import org.yizhan.site.content.Contact.Purpose;
import org.yizhan.site.content.Office;
import org.yizhan.site.content.source.DocumentSource;
import org.yizhan.site.content.source.Fields;
import org.yizhan.site.content.source.Format;

/** {@code offices/}: the foreign affairs offices of the city and its counties. */
final class OfficeReader implements DocumentReader<Office> {
  /** Whether a source was seen that calls the office so; an assumed name says that it is one. */
  private enum NameStatus {
    ATTESTED,
    ASSUMED
  }

  @Override
  public Office read(DocumentSource source) {
    Fields facts = source.facts();
    return new Office(
        source.id(),
        source.text("title"),
        source.twins(),
        facts.required("level", Format.of(Office.Level.class)),
        facts.required("division", Format.DIVISION),
        source.text("area"),
        facts.requiredMaps("contacts", map -> Parts.contact(map, EnumSet.of(Purpose.OFFICE))),
        facts.required("nameStatus", Format.of(NameStatus.class)) == NameStatus.ATTESTED);
  }
}
