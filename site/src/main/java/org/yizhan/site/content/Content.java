package org.yizhan.site.content;

import java.util.Map;

/**
 * The whole of {@code content/}, read and checked: maps by id, in the order of their ids
 * (categories and their guidance: in the order in which they are shown).
 *
 * @param release first 16 hex digits of the SHA-256 over all content files
 */
public record Content(
    String release,
    Municipality municipality,
    Map<String, Country> countries,
    Map<String, Category> categories,
    Map<String, Town> towns,
    Places places,
    DataCredit emergencyNumbersCredit,
    Map<String, Station> stations,
    Map<String, Mission> missions,
    Map<String, Office> offices,
    Map<String, Guidance> guidance,
    Map<String, Alert> alerts,
    Map<String, Page> pages,
    Map<String, Article> articles,
    Map<String, CountryNote> countryNotes,
    Fingerprints fingerprints) {

  /**
   * This content published at {@code origin}, unless its {@code site.yaml} says itself where.
   *
   * @param origin null for one that is not known
   */
  public Content publishedAt(Origin origin) {
    return new Content(
        release,
        municipality.publishedAt(origin),
        countries,
        categories,
        towns,
        places,
        emergencyNumbersCredit,
        stations,
        missions,
        offices,
        guidance,
        alerts,
        pages,
        articles,
        countryNotes,
        fingerprints);
  }

  /** The version of the privacy notice that a requester consents to. */
  public String noticeVersion() {
    return pages.get("privacy").version();
  }
}
