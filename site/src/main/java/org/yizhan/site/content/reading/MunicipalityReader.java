package org.yizhan.site.content.reading;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yizhan.site.content.Municipality;
import org.yizhan.site.content.source.Fields;
import org.yizhan.site.content.source.Format;

/** {@code site.yaml}. */
final class MunicipalityReader {
  /** What Chinese public sites state in their footer; each absent until it is known. */
  private static final List<String> FOOTER =
      List.of("sponsor", "telephone", "icp", "policeRecord", "siteCode");

  private static final String SECURITY = "securityContact";
  private static final String EXPIRES = "expires";
  private static final String RFC_9116 = "RFC 9116";
  private static final int SOON_DAYS = 30;

  private MunicipalityReader() {}

  /**
   * @param today the day on which the contact for weaknesses may not have expired
   */
  static Municipality read(Fields site, LocalDate today) {
    Fields freshness = site.requiredMap("freshness");
    Fields hotline = site.requiredMap("hotline");
    Fields footer = site.map("footer");
    return new Municipality(
        site.required("id", Format.ID),
        site.required("identity", Format.IDENTITY),
        Parts.requiredBilingual(site, "name"),
        Parts.requiredBilingual(site, "municipality"),
        site.required("cityOffice", Format.ID),
        site.optional("origin", Format.ORIGIN),
        freshness == null ? null : freshness.closedAfter(MunicipalityReader::freshness),
        hotline == null ? null : hotline.closedAfter(MunicipalityReader::hotline),
        securityContact(site, today),
        footer == null ? Map.of() : footer.closedAfter(MunicipalityReader::footer));
  }

  private static Municipality.Freshness freshness(Fields map) {
    Integer contactDays = map.required("contactDays", Format.INTEGER);
    Integer missionDays = map.required("missionDays", Format.INTEGER);
    return contactDays == null || missionDays == null
        ? null
        : new Municipality.Freshness(contactDays, missionDays);
  }

  private static Municipality.Hotline hotline(Fields map) {
    return new Municipality.Hotline(
        Parts.requiredBilingual(map, "name"),
        map.requiredList("numbers", Format.E164),
        map.required("inChina", Format.SHORT_NUMBER),
        map.required("opened", Format.DATE),
        map.maps("facts", Parts::zhAndEn),
        Parts.requiredSources(map));
  }

  private static Municipality.SecurityContact securityContact(Fields site, LocalDate today) {
    Fields map = site.map(SECURITY);
    if (map == null) {
      if (!site.has(SECURITY)) {
        site.warning(
            SECURITY,
            RFC_9116,
            "nobody is named who wants to hear of weaknesses, so there is no security.txt",
            "Add securityContact: {address: \"mailto:…\", expires: a day within a year}.");
      }
      return null;
    }
    return map.closedAfter(
        contact -> {
          String address = contact.required("address", Format.CONTACT_ADDRESS);
          LocalDate expires = contact.required(EXPIRES, Format.DATE);
          if (expires != null) {
            checkExpiry(contact, expires, today);
          }
          return address == null || expires == null
              ? null
              : new Municipality.SecurityContact(address, expires);
        });
  }

  private static void checkExpiry(Fields contact, LocalDate expires, LocalDate today) {
    String cure =
        "Make sure that somebody reads what comes there, then write a day before %s."
            .formatted(today.plusYears(1));
    if (!expires.isAfter(today)) {
      contact.error(EXPIRES, RFC_9116, "the security contact has expired", cure);
    } else if (expires.isAfter(today.plusYears(1))) {
      contact.error(EXPIRES, RFC_9116, "it expires more than a year from now", cure);
    } else if (expires.isBefore(today.plusDays(SOON_DAYS))) {
      contact.warning(EXPIRES, RFC_9116, "the security contact expires on " + expires, cure);
    }
  }

  private static Map<String, String> footer(Fields map) {
    Map<String, String> footer = new LinkedHashMap<>();
    for (String key : FOOTER) {
      String value = map.optional(key, Format.TEXT);
      if (value != null) {
        footer.put(key, value);
      }
    }
    return footer;
  }
}
