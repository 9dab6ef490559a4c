package org.yizhan.site.content.reading;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yizhan.site.content.Coordinates;
import org.yizhan.site.content.Country;
import org.yizhan.site.content.EmergencyNumbers;
import org.yizhan.site.content.Text;
import org.yizhan.site.content.source.Fields;
import org.yizhan.site.content.source.Format;
import org.yizhan.site.content.source.NearestWord;

/** {@code countries.yaml} and {@code emergency-numbers.yaml}, apart because of their licences. */
final class CountriesReader {
  private static final Format<String> CALLING_CODE =
      new Format<>(
          "E.164",
          "a calling code in quotation marks such as \"+39\"",
          true,
          text -> text.matches("\\+[1-9]\\d{0,6}") ? text : null);

  private CountriesReader() {}

  /** A country and the keys that it was read from. */
  private record Row(Country country, Fields keys) {}

  /** The countries by code, without their local numbers. */
  static Map<String, Country> countries(Fields file) {
    Map<String, Country> countries = new TreeMap<>();
    List<Row> rows = file.maps(Fields.LIST, map -> new Row(country(map), map));
    for (Row row : rows) {
      String code = row.country.code();
      if (code != null && countries.putIfAbsent(code, row.country) != null) {
        row.keys.error("code", "key", code + " stands twice", "Delete one of the two.");
      }
    }
    for (Row row : rows) {
      String missionOf = row.country.missionOf();
      if (missionOf != null && !countries.containsKey(missionOf)) {
        row.keys.error(
            "missionOf",
            "reference",
            "there is no country %s".formatted(missionOf),
            NearestWord.cure(missionOf, countries.keySet()));
      }
    }
    return countries;
  }

  private static Country country(Fields map) {
    Fields capital = map.map("capital");
    String code = map.required("code", Format.COUNTRY);
    Text name = Parts.zhAndEn(map);
    Country.Status status = map.required("status", Format.of(Country.Status.class));
    if (status == Country.Status.REGION && name != null && !saysWhose(name)) {
      map.error(
          "zh",
          "territory",
          "“%s” / “%s” does not say that this region is part of China"
              .formatted(name.zh(), name.en()),
          "Write 中国香港, 中国澳门, 中国台湾 and Hong Kong, China; Macao, China; Taiwan, China.");
    }
    return new Country(
        code,
        name,
        map.list("spellings", Format.TEXT),
        status,
        map.optional("callingCode", CALLING_CODE),
        capital == null ? null : capital.closedAfter(CountriesReader::capital),
        zones(map),
        map.optional("missionOf", Format.COUNTRY),
        null,
        Parts.bilingual(map, "note"));
  }

  /** Zones younger than this Java's time-zone data are left out with a warning. */
  private static List<ZoneId> zones(Fields map) {
    List<ZoneId> zones = new ArrayList<>();
    for (String name : map.requiredList("timeZones", Format.TEXT)) {
      try {
        zones.add(ZoneId.of(name));
      } catch (DateTimeException e) {
        map.warning(
            "timeZones",
            "time zone",
            "%s is not in this Java's time-zone data and is left out".formatted(name),
            "Correct it, or if it is a new zone, use a newer JDK.");
      }
    }
    return zones;
  }

  private static boolean saysWhose(Text name) {
    return name.zh().startsWith("中国") && name.en().endsWith(", China");
  }

  /** A capital without a Chinese name stands under its own in both languages. */
  private static Country.Capital capital(Fields map) {
    String en = map.required("en", Format.TEXT);
    String zh = map.optional("zh", Format.TEXT, en);
    Coordinates location = Parts.coordinates(map);
    return en == null || location == null ? null : new Country.Capital(new Text(zh, en), location);
  }

  /** Local emergency numbers by country. */
  static Map<String, EmergencyNumbers> emergencyNumbers(Fields file, Map<String, Country> known) {
    Map<String, EmergencyNumbers> numbers = new TreeMap<>();
    file.requiredMaps(
        "numbers",
        map -> {
          String country = map.required("country", Format.COUNTRY);
          EmergencyNumbers local = numbers(map);
          if (country != null && !known.containsKey(country)) {
            map.error(
                "country",
                "reference",
                "%s is not in countries.yaml".formatted(country),
                "Write a code that is, or add the country there.");
          } else if (country != null && numbers.put(country, local) != null) {
            map.error("country", "key", country + " stands twice", "Delete one of the two.");
          }
          return local;
        });
    return numbers;
  }

  private static EmergencyNumbers numbers(Fields map) {
    return new EmergencyNumbers(
        map.requiredList("police", Format.SHORT_NUMBER),
        map.requiredList("ambulance", Format.SHORT_NUMBER),
        map.requiredList("fire", Format.SHORT_NUMBER),
        map.required("check", Format.of(EmergencyNumbers.Check.class)),
        Parts.bilingual(map, "note"));
  }
}
