package org.yizhan.site.directory;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.yizhan.site.content.Place;

/**
 * The finder's place index, in pieces small enough for a bad network: {@code data/places.v1.json}
 * says which pieces there are, {@code data/places.v1.KEY.json} is one of them.
 *
 * <p>{@code places.v1.json}: <code>
 * {"version": 1, "credit": "…", "buckets": 64, "keys": ["a", "b", "ba", …, "x-00", …]}</code>. The
 * credit line has to be shown wherever results are.
 *
 * <p>A piece is an array of rows, the most populous place first: <code>
 * [name, nameZh or 0, country, admin1, latitude, longitude, rank]</code>, where rank is ten times
 * the decimal logarithm of the population (60: a million).
 *
 * <p>To look something up, fold it (see {@link FoldedName}) and load exactly one piece. Where the
 * folded text begins with {@code a-z0-9} that is the longest key which the text begins with: for
 * {@code santo} {@code sant} if there is such a key, else {@code san}, {@code sa}, {@code s}. A
 * piece with longer keys below it also has the largest places of those, so that two typed letters
 * already find what people most often mean. Any other text (Han above all) is in the bucket {@code
 * x-NN}: the first code point modulo {@code buckets}, two digits. Then keep the rows one of whose
 * two folded names begins with the folded text.
 */
public final class PlaceIndex {
  static final String CREDIT = "© GeoNames, CC BY 4.0";
  static final int BUCKETS = 64;
  static final int PIECE_BYTES = 36_000;
  static final int LARGEST = 60;

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Comparator<Row> MOST_POPULOUS_FIRST =
      Comparator.comparingInt((Row row) -> -row.place.population())
          .thenComparing(row -> row.place.country())
          .thenComparing(row -> row.place.name())
          .thenComparingInt(row -> row.place.geonameId());

  private final Map<String, Set<Row>> pieces = new TreeMap<>();

  private record Row(Place place, String folded, String json, int bytes) {}

  private PlaceIndex(List<Place> places) {
    List<Row> latin = new ArrayList<>();
    for (Place place : places) {
      for (String name : names(place)) {
        String folded = FoldedName.of(name);
        if (folded.isEmpty()) {
          continue;
        }
        String json = json(place);
        Row row = new Row(place, folded, json, json.getBytes(StandardCharsets.UTF_8).length + 2);
        if (startsLatin(folded, 0)) {
          latin.add(row);
        } else {
          pieces.computeIfAbsent(bucket(folded), key -> new LinkedHashSet<>()).add(row);
        }
      }
    }
    latin.sort(MOST_POPULOUS_FIRST);
    byNextLetter(latin, 0).forEach(this::addPieces);
  }

  /** Writes the index below {@code out/data/}; the same places give the same bytes. */
  public static void write(List<Place> places, Path out) throws IOException {
    Path data = Files.createDirectories(out.resolve("data"));
    PlaceIndex index = new PlaceIndex(places);
    for (Map.Entry<String, Set<Row>> piece : index.pieces.entrySet()) {
      List<String> rows =
          piece.getValue().stream().sorted(MOST_POPULOUS_FIRST).map(Row::json).distinct().toList();
      Files.writeString(
          data.resolve("places.v1." + piece.getKey() + ".json"),
          "[" + String.join(",\n", rows) + "]\n");
    }
    Map<String, Object> overview = new TreeMap<>();
    overview.put("version", 1);
    overview.put("credit", CREDIT);
    overview.put("buckets", BUCKETS);
    overview.put("keys", index.pieces.keySet());
    Files.writeString(data.resolve("places.v1.json"), JSON.writeValueAsString(overview) + "\n");
  }

  /** Puts {@code rows}, which all begin with {@code key}, into one piece or into several below. */
  private void addPieces(String key, List<Row> rows) {
    Set<Row> own = new LinkedHashSet<>(rows);
    long bytes = rows.stream().mapToLong(Row::bytes).sum();
    if (bytes > PIECE_BYTES) {
      List<Map.Entry<String, List<Row>>> children =
          new ArrayList<>(byNextLetter(rows, key.length()).entrySet());
      children.sort(Comparator.comparingInt(child -> -child.getValue().size()));
      for (Map.Entry<String, List<Row>> child : children) {
        if (bytes <= PIECE_BYTES) {
          break;
        }
        addPieces(child.getKey(), child.getValue());
        child.getValue().forEach(own::remove);
        bytes -= child.getValue().stream().mapToLong(Row::bytes).sum();
      }
      rows.stream().limit(LARGEST).forEach(own::add);
    }
    pieces.put(key, own);
  }

  /** By the first {@code length + 1} letters; names without a next Latin letter are in none. */
  private static Map<String, List<Row>> byNextLetter(List<Row> rows, int length) {
    Map<String, List<Row>> byPrefix = new TreeMap<>();
    for (Row row : rows) {
      if (startsLatin(row.folded, length)) {
        byPrefix
            .computeIfAbsent(row.folded.substring(0, length + 1), key -> new ArrayList<>())
            .add(row);
      }
    }
    return byPrefix;
  }

  private static boolean startsLatin(String folded, int at) {
    if (folded.length() <= at) {
      return false;
    }
    char letter = folded.charAt(at);
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
  }

  private static String bucket(String folded) {
    int bucket = folded.codePointAt(0) % BUCKETS;
    return "x-" + (bucket < 10 ? "0" : "") + bucket;
  }

  private static List<String> names(Place place) {
    return place.nameZh() == null ? List.of(place.name()) : List.of(place.name(), place.nameZh());
  }

  private static String json(Place place) {
    try {
      return JSON.writeValueAsString(
          List.of(
              place.name(),
              place.nameZh() == null ? 0 : place.nameZh(),
              place.country(),
              place.admin1(),
              thousandths(place.location().lat()),
              thousandths(place.location().lon()),
              Math.round(10 * Math.log10(place.population() + 1.0))));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** About a hundred metres: enough to rank stations by distance. */
  private static double thousandths(double degrees) {
    return Math.round(degrees * 1000) / 1000.0;
  }
}
