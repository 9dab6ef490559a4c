package org.yizhan.site.content;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * {@code site.yaml}: everything that a second city would change.
 *
 * @param identity names the publisher to programs that gather data and warnings, wherever the site
 *     is published; it never changes
 * @param name of the portal
 * @param origin where the site is published; null until it is
 * @param securityContact null where there is none
 * @param footer sponsor, telephone, icp, policeRecord, siteCode; a missing key prints nothing
 */
public record Municipality(
    String id,
    UUID identity,
    Text name,
    Text city,
    String cityOffice,
    Origin origin,
    Freshness freshness,
    Hotline hotline,
    SecurityContact securityContact,
    Map<String, String> footer) {

  /**
   * A name that is this publisher's alone, for ever the same: RFC 9562 §5.3, by name.
   *
   * @param thing what is named, example {@code zh/alerts/feed.xml}
   */
  public UUID nameOf(String thing) {
    return UUID.nameUUIDFromBytes((identity + "/" + thing).getBytes(StandardCharsets.UTF_8));
  }

  /** Path of the published site on its server, from its first slash to its last. */
  public String sitePath() {
    return origin == null ? "/" : origin.path();
  }

  /** This city published at {@code other}, unless it says itself where. */
  Municipality publishedAt(Origin other) {
    return origin != null
        ? this
        : new Municipality(
            id,
            identity,
            name,
            city,
            cityOffice,
            other,
            freshness,
            hotline,
            securityContact,
            footer);
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

  /**
   * Whom to tell about a weakness of the site or the service, RFC 9116.
   *
   * @param address {@code mailto:…} or {@code https://…}
   * @param expires the day from which it may no longer be right; at most a year ahead (§2.5.5)
   */
  public record SecurityContact(String address, LocalDate expires) {}
}
