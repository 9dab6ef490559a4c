package org.yizhan.site.directory;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yizhan.site.content.Content;
import org.yizhan.site.content.Country;
import org.yizhan.site.content.EmergencyNumbers;
import org.yizhan.site.content.Language;
import org.yizhan.site.content.Station;

/**
 * What the finder in the browser needs and nothing more, in files that are loaded one by one when
 * they are needed, so that ten thousand stations cost a person no more than ten. All lie in one
 * folder whose name is the hash of {@link #text()}:
 *
 * <ul>
 *   <li>{@code LANG.json}, the overview, loaded with the first letter typed: {@code words}, {@code
 *       hotline}, and {@code countries} as <code>[code, slug, name, name in the other language,
 *       [other spellings], [[police], [ambulance], [fire]], doubtful, region]</code>; doubtful is 1
 *       where no second source confirms the numbers, region is 1 for 中国香港, 中国澳门, 中国台湾.
 *   <li>{@code points.json}, loaded by “near me” only: for each country the points of its stations
 *       as {@code [latitude, longitude, latitude, …]} in thousandths of a degree.
 *   <li>{@code LANG/it.json}, loaded when a place in that country is chosen; see {@link
 *       FinderCountry}.
 * </ul>
 *
 * <p>Stations that take no requests are left out.
 */
public final class FinderData {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What the finder says, by its keys in the bundles; kept out of the pages until it is needed. */
  private static final List<String> WORDS =
      List.of(
          "contact.outdated",
          "contact.purpose.consular-protection",
          "contact.purpose.switchboard",
          "country.check-locally",
          "country.keep",
          "country.kept.refused",
          "country.no-emergency",
          "day.1",
          "day.2",
          "day.3",
          "day.4",
          "day.5",
          "day.6",
          "day.7",
          "emergency.ambulance",
          "emergency.fire",
          "emergency.police",
          "finder.border",
          "finder.border-one",
          "finder.by-country",
          "finder.by-country-only",
          "finder.copied",
          "finder.copied-button",
          "finder.copy",
          "finder.copy-by-hand",
          "finder.count",
          "finder.country",
          "finder.denied",
          "finder.far",
          "finder.forget",
          "finder.forgotten",
          "finder.found",
          "finder.found-abroad",
          "finder.found-none",
          "finder.here",
          "finder.here-near",
          "finder.home",
          "finder.in",
          "finder.keep-instead",
          "finder.kept",
          "finder.km",
          "finder.km-less",
          "finder.locating",
          "finder.looking",
          "finder.missions",
          "finder.more",
          "finder.nearest",
          "finder.none",
          "finder.not-copied",
          "finder.nothing",
          "finder.numbers-of",
          "finder.others",
          "finder.serving",
          "finder.timeout",
          "finder.unavailable",
          "hotline.name",
          "hours.always",
          "hours.open",
          "hours.opens",
          "hours.opens-day",
          "list.comma",
          "map.amap",
          "map.apple",
          "map.geo",
          "map.google",
          "mission.no-number",
          "sample.tag",
          "station.ask",
          "station.call",
          "station.card",
          "station.map");

  private final Map<String, String> files = new TreeMap<>();

  /** How what is published is put into words. */
  public interface Saying {
    /** The words of a key of the bundles. */
    String words(Language language, String key);

    /** A number in E.164 as it is printed. */
    String number(String e164);
  }

  /**
   * The files for one day.
   *
   * @param today dates how old a check is, and terms
   */
  public FinderData(Content content, LocalDate today, Saying saying) {
    Map<String, List<Station>> byCountry = new TreeMap<>();
    Map<String, Integer> ownStations = new TreeMap<>();
    for (String code : content.countries().keySet()) {
      List<Station> own =
          NearTogether.inPiecesOf(
              FinderCountry.PIECE, own(content, code), station -> station.location());
      List<Station> all = new ArrayList<>(own);
      content.stations().values().stream()
          .filter(s -> serves(s, code) && !home(s).equals(code))
          .forEach(all::add);
      byCountry.put(code, all);
      ownStations.put(code, own.size());
    }
    put("points.json", points(byCountry, ownStations));
    for (Language language : Language.values()) {
      put(language.code() + ".json", overview(content, language, saying));
      FinderCountry countries = new FinderCountry(content, language, today, saying::number);
      byCountry.forEach(
          (code, stations) ->
              countries
                  .files(content.countries().get(code), stations)
                  .forEach((name, json) -> put(language.code() + "/" + name, json)));
    }
  }

  /** The names of a country's files, in the folder of either language. */
  public static List<String> filesOf(Content content, Country country) {
    long stations =
        content.stations().values().stream().filter(s -> serves(s, country.code())).count();
    return FinderCountry.names(country, (int) stations);
  }

  private void put(String name, Object json) {
    try {
      files.put(name, JSON.writeValueAsString(json) + "\n");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Everything in one text, to be hashed. */
  public String text() {
    return String.join("", files.values());
  }

  /** Writes the files below {@code folder}. */
  public void write(Path folder) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  private static List<Station> own(Content content, String code) {
    return content.stations().values().stream()
        .filter(s -> s.status() == Station.Status.ACTIVE && home(s).equals(code))
        .toList();
  }

  /** The country in whose files a station stands first: its own, if it serves that at all. */
  private static String home(Station station) {
    return serves(station, station.country())
        ? station.country()
        : station.serves().countries().get(0);
  }

  private static boolean serves(Station station, String code) {
    return station.status() == Station.Status.ACTIVE
        && (station.kind() == Station.Kind.DOMESTIC
            ? station.country().equals(code)
            : station.serves().countries().contains(code));
  }

  private static ObjectNode points(
      Map<String, List<Station>> byCountry, Map<String, Integer> ownStations) {
    ObjectNode points = JSON.createObjectNode();
    byCountry.forEach(
        (code, stations) -> {
          int own = ownStations.get(code);
          if (own > 0) {
            ArrayNode array = points.putArray(code);
            stations.subList(0, own).forEach(s -> FinderCountry.point(array, s.location()));
          }
        });
    return points;
  }

  private static ObjectNode overview(Content content, Language language, Saying saying) {
    ObjectNode overview = JSON.createObjectNode();
    ObjectNode words = overview.putObject("words");
    WORDS.forEach(key -> words.put(key, saying.words(language, key)));
    String hotline = content.municipality().hotline().numbers().get(0);
    overview.putObject("hotline").put("tel", hotline).put("number", saying.number(hotline));
    ArrayNode countries = overview.putArray("countries");
    for (Country country : content.countries().values()) {
      ArrayNode row = countries.addArray();
      row.add(country.code());
      row.add(country.slug());
      row.add(country.name().in(language));
      row.add(country.name().in(language.twin()));
      country.spellings().forEach(row.addArray()::add);
      EmergencyNumbers numbers = country.emergency();
      ArrayNode services = row.addArray();
      if (numbers != null) {
        for (List<String> service :
            List.of(numbers.police(), numbers.ambulance(), numbers.fire())) {
          service.forEach(services.addArray()::add);
        }
      }
      row.add(numbers == null || numbers.check() == EmergencyNumbers.Check.AGREES ? 0 : 1);
      row.add(country.status() == Country.Status.REGION ? 1 : 0);
    }
    return overview;
  }
}
