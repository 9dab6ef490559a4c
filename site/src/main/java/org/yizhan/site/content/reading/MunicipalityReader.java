package org.yizhan.site.content.reading;

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

  private MunicipalityReader() {}

  static Municipality read(Fields site) {
    Fields freshness = site.requiredMap("freshness");
    Fields hotline = site.requiredMap("hotline");
    Fields footer = site.map("footer");
    return new Municipality(
        site.required("id", Format.ID),
        Parts.requiredBilingual(site, "name"),
        Parts.requiredBilingual(site, "municipality"),
        site.required("cityOffice", Format.ID),
        site.optional("origin", Format.ORIGIN),
        freshness == null ? null : freshness.closedAfter(MunicipalityReader::freshness),
        hotline == null ? null : hotline.closedAfter(MunicipalityReader::hotline),
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
