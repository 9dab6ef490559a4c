package org.yizhan.site.directory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A place index as a stranger reads it who knows no more than {@link PlaceIndex}'s Javadoc. */
final class IndexFiles {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path data;
  private final JsonNode overview;
  private final Set<String> keys = new HashSet<>();
  private final Map<String, JsonNode> pieces = new HashMap<>();
  private final IdentityHashMap<JsonNode, Set<String>> names = new IdentityHashMap<>();

  IndexFiles(Path out) throws IOException {
    data = out.resolve("data");
    overview = JSON.readTree(data.resolve("places.v1.json").toFile());
    overview.get("keys").forEach(key -> keys.add(key.asText()));
  }

  JsonNode overview() {
    return overview;
  }

  /** The one piece that a text leads to; empty where it leads nowhere. */
  JsonNode piece(String typed) throws IOException {
    List<String> path = new ArrayList<>();
    String folded = FoldedName.of(typed);
    if (!folded.substring(0, 1).matches("[a-z0-9]")) {
      int bucket = folded.codePointAt(0) % overview.get("buckets").asInt();
      path.add("x-" + (bucket < 10 ? "0" : "") + bucket);
    }
    folded
        .codePoints()
        .mapToObj(Character::toString)
        .forEach(
            letter ->
                path.add(
                    letter.matches("[a-z0-9]")
                        ? letter
                        : "_" + Integer.toHexString(letter.codePointAt(0))));
    while (!path.isEmpty() && !keys.contains(String.join("", path))) {
      path.remove(path.size() - 1);
    }
    String key = String.join("", path);
    if (key.isEmpty()) {
      return JSON.createArrayNode();
    }
    if (!pieces.containsKey(key)) {
      pieces.put(key, JSON.readTree(data.resolve("places.v1." + key + ".json").toFile()));
    }
    return pieces.get(key);
  }

  /** The rows with a name that is exactly the text, then those with one that begins with it. */
  List<JsonNode> found(String typed) throws IOException {
    String folded = FoldedName.of(typed);
    List<JsonNode> exact = new ArrayList<>();
    List<JsonNode> others = new ArrayList<>();
    for (JsonNode row : piece(typed)) {
      Set<String> names = names(row);
      if (names.contains(folded)) {
        exact.add(row);
      } else if (names.stream().anyMatch(name -> name.startsWith(folded))) {
        others.add(row);
      }
    }
    exact.addAll(others);
    return exact;
  }

  private Set<String> names(JsonNode row) {
    return names.computeIfAbsent(
        row,
        one -> {
          Set<String> all = new HashSet<>();
          all.add(FoldedName.of(one.get(0).asText()));
          all.add(FoldedName.of(one.get(1).asText()));
          one.get(7).forEach(spelling -> all.add(FoldedName.of(spelling.asText())));
          return all;
        });
  }
}
