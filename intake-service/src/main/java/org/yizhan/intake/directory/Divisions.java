package org.yizhan.intake.directory;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The first-order divisions of each country, and where places of theirs lie, as the rows of the
 * index name them. Not safe for several threads while rows are still added.
 */
final class Divisions {
  /** What stands after a division's name and may be left out: 华盛顿州 is also 华盛顿. */
  private static final Pattern KIND =
      Pattern.compile(
          "(?<=\\p{IsHan}{2})(边疆区|自治区|共和国|大区|省|州|县|府|都|区|邦)$"
              + "|(?<=[a-z]{3})(oblast|krai|province|prefecture|region|state|county|district"
              + "|governorate|department)$");

  private final Map<String, Map<String, Set<Coordinates>>> ofCountry = new HashMap<>();

  /** All have been added: keeps them in the room that they need. */
  Divisions packed() {
    ofCountry.values().forEach(its -> its.replaceAll((name, places) -> Set.copyOf(places)));
    return this;
  }

  /** Rows that are none are passed over. */
  void add(JsonNode piece, Map<Integer, Integer> simplified) {
    for (JsonNode row : piece) {
      if (row.path(4).isNumber() && row.path(5).isNumber()) {
        Coordinates location = new Coordinates(row.get(4).doubleValue(), row.get(5).doubleValue());
        Map<String, Set<Coordinates>> places =
            ofCountry.computeIfAbsent(row.get(2).asText(), country -> new HashMap<>());
        for (JsonNode name : row.get(3)) {
          if (name.isTextual()) {
            String folded = FoldedName.of(name.textValue(), simplified);
            places.computeIfAbsent(folded, any -> new HashSet<>()).add(location);
            places.computeIfAbsent(withoutKind(folded), any -> new HashSet<>()).add(location);
          }
        }
      }
    }
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
