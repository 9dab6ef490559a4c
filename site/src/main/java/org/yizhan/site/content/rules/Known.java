package org.yizhan.site.content.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;
import org.yizhan.site.content.Content;
import org.yizhan.site.content.source.DocumentType;
import org.yizhan.site.content.source.Documents;

/**
 * What a rule may look up about the rest of the content.
 *
 * @param draft everything that could be read; parts of it are null where they were misread
 * @param documents the files, of which those that could not be read still count as there
 * @param now the moment of the check
 */
public record Known(Content draft, Documents documents, PlaceNames places, Instant now) {

  LocalDate today() {
    return LocalDate.ofInstant(now, ZoneOffset.UTC);
  }

  Set<String> ids(DocumentType type) {
    return documents.ids(type);
  }

  Set<String> countries() {
    return draft.countries().keySet();
  }

  /** Ids of the counties, which are those of their offices. */
  Set<String> counties() {
    Set<String> counties = new TreeSet<>(ids(DocumentType.OFFICES));
    counties.removeIf(this::isCityOffice);
    return counties;
  }

  boolean isCityOffice(String office) {
    return draft.municipality() != null && office.equals(draft.municipality().cityOffice());
  }

  /** After so many days a station's or an office's contact is stale; far off if misread. */
  int contactDays() {
    return draft.municipality() == null || draft.municipality().freshness() == null
        ? Integer.MAX_VALUE
        : draft.municipality().freshness().contactDays();
  }

  int missionDays() {
    return draft.municipality() == null || draft.municipality().freshness() == null
        ? Integer.MAX_VALUE
        : draft.municipality().freshness().missionDays();
  }
}
