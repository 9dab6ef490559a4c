package org.yizhan.site.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * {@code site.yaml}: everything that a second city would change.
 *
 * @param name of the portal
 * @param origin where the site is published; null until it is
 * @param footer sponsor, telephone, icp, policeRecord, siteCode; a missing key prints nothing
 */
public record Municipality(
    String id,
    Text name,
    Text city,
    String cityOffice,
    Origin origin,
    Freshness freshness,
    Hotline hotline,
    Map<String, String> footer) {

  /** Path of the published site on its server, from its first slash to its last. */
  public String sitePath() {
    return origin == null ? "/" : origin.path();
  }

  /** This city published at {@code other}, unless it says itself where. */
  Municipality publishedAt(Origin other) {
    return origin != null
        ? this
        : new Municipality(id, name, city, cityOffice, other, freshness, hotline, footer);
  }

  /** After so many days a checked contact is shown as possibly outdated. */
  public record Freshness(int contactDays, int missionDays) {}

  /** The national hotline 12308; {@code numbers} are E.164. */
  public record Hotline(
      Text name,
      List<String> numbers,
      String inChina,
      LocalDate opened,
      List<Text> facts,
      List<Source> sources) {}
}
