package org.yizhan.intake.directory;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The first-order divisions of each country, and where places of theirs lie, as the rows of the
 * index name them.
 */
final class Divisions {
  private static final JsonFactory JSON = new JsonFactory();

  /** What stands after a division's name and may be left out: 华盛顿州 is also 华盛顿. */
  private static final Pattern KIND =
      Pattern.compile(
          "(?<=\\p{IsHan}{2})(边疆区|自治区|共和国|大区|省|州|县|府|都|区|邦)$"
              + "|(?<=[a-z]{3})(oblast|krai|province|prefecture|region|state|county|district"
              + "|governorate|department)$");

  private static final int COUNTRY = 2;
  private static final int REGION = 3;
  private static final int LATITUDE = 4;
  private static final int LONGITUDE = 5;

  private final Map<String, Map<String, Set<Coordinates>>> ofCountry = new HashMap<>();

  /**
   * The divisions that the rows of all pieces name. Rows that are none are passed over, and so is
   * the rest of a piece that is broken.
   *
   * @param simplified the simplified character of each traditional one
   */
  static Divisions in(Collection<Path> pieces, Map<Integer, Integer> simplified) {
    Divisions divisions = new Divisions();
    Map<String, Set<String>> spellings = new HashMap<>();
    for (Path piece : pieces) {
      try (JsonParser json = JSON.createParser(piece.toFile())) {
        if (json.nextToken() == JsonToken.START_ARRAY) {
          divisions.add(json, name -> spellings.computeIfAbsent(name, n -> both(n, simplified)));
        }
      } catch (IOException e) {
        // What was read of it counts.
      }
    }
    divisions.pack();
    return divisions;
  }

  private void add(JsonParser json, Function<String, Set<String>> spellings) throws IOException {
    while (json.nextToken() == JsonToken.START_ARRAY) {
      String country = null;
      double lat = Double.NaN;
      double lon = Double.NaN;
      Set<String> names = new HashSet<>();
      JsonToken token = json.nextToken();
      for (int at = 0; token != JsonToken.END_ARRAY; at++) {
        if (at == COUNTRY && token == JsonToken.VALUE_STRING) {
          country = json.getText();
        } else if (at == REGION && token == JsonToken.START_ARRAY) {
          while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.VALUE_STRING) {
              names.addAll(spellings.apply(json.getText()));
            }
            json.skipChildren();
          }
        } else if (at == LATITUDE && token.isNumeric()) {
          lat = json.getDoubleValue();
        } else if (at == LONGITUDE && token.isNumeric()) {
          lon = json.getDoubleValue();
        } else {
          json.skipChildren();
        }
        token = json.nextToken();
      }
      if (country != null && !Double.isNaN(lat) && !Double.isNaN(lon)) {
        add(country, names, new Coordinates(lat, lon));
      }
    }
  }

  private void add(String country, Set<String> names, Coordinates location) {
    Map<String, Set<Coordinates>> places =
        ofCountry.computeIfAbsent(country, any -> new HashMap<>());
    names.forEach(name -> places.computeIfAbsent(name, any -> new HashSet<>()).add(location));
  }

  /** Keeps them in the room that they need. */
  private void pack() {
    ofCountry.values().forEach(its -> its.replaceAll((name, places) -> Set.copyOf(places)));
  }

  private static Set<String> both(String name, Map<Integer, Integer> simplified) {
    String folded = FoldedName.of(name, simplified);
    return new HashSet<>(List.of(folded, withoutKind(folded)));
  }

  /** True where that is the name of a division of the country. */
  boolean named(String folded, String country) {
    return !places(folded, country).isEmpty();
  }

  /** True for what lies in the division, or so near to a place of it that nobody would mind. */
  boolean holds(String folded, String country, Coordinates location) {
    return places(folded, country).stream().anyMatch(location::isNear);
  }

  private Set<Coordinates> places(String folded, String country) {
    Map<String, Set<Coordinates>> its = ofCountry.getOrDefault(country, Map.of());
    Set<Coordinates> places = its.get(folded);
    return places == null ? its.getOrDefault(withoutKind(folded), Set.of()) : places;
  }

  private static String withoutKind(String folded) {
    return KIND.matcher(folded).replaceFirst("");
  }
}
