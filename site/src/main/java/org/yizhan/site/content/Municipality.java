package org.yizhan.site.content;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * {@code site.yaml}: everything that a second city would change.
 *
 * @param name of the portal
 * @param origin {@code https://…} of the published site; null until there is one
 * @param footer sponsor, telephone, icp, policeRecord, siteCode; a missing key prints nothing
 */
public record Municipality(
    String id,
    Text name,
    Text city,
    String cityOffice,
    String origin,
    Freshness freshness,
    Hotline hotline,
    Map<String, String> footer) {

  /** Path of the published site on its server, from its first slash to its last. */
  public String sitePath() {
    String path = origin == null ? "" : URI.create(origin).getRawPath();
    return path.endsWith("/") ? path : path + "/";
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
