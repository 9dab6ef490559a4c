package org.yizhan.site.directory;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.yizhan.site.content.Language;
import org.yizhan.site.content.Place;
import org.yizhan.site.content.Region;

/**
 * The place index of the finder and of the intake, in pieces small enough for a bad network: {@code
 * data/places.v1.json} says which pieces there are, {@code data/places.v1.KEY.json} is one of them.
 *
 * <p>{@code places.v1.json}: <code>{"version": 1, "credit": "…", "buckets": 64, "traditional":
 * "羅蘭…", "simplified": "罗兰…", "keys": ["a", "b", "ba", …, "x-00", "x-07_5723", …]}</code>. The
 * credit line has to be shown wherever results are. {@code traditional} and {@code simplified} are
 * the pairs of characters, in the same order, by which typed text is folded; those whose simplified
 * character stands in some name.
 *
 * <p>A piece is an array of rows, the most populous place first: <code>
 * [name, nameZh or 0, country, region or 0, latitude, longitude, rank, [other spellings]]</code>.
 * The region is the first-order division as <code>[English, Chinese or 0]</code>; the rank is ten
 * times the decimal logarithm of the population (60: a million). Of the other spellings a piece has
 * those that lead to it: 米蘭 brings one to a row with 米兰, {@code milano} to one with Milano.
 *
 * <p>A row may have a ninth part: names of its region that lead to the piece. A region's names lead
 * to its {@value #OF_A_REGION} largest places, except to one whose own name begins the same way.
 *
 * <p>To look something up, fold it (see {@link FoldedName}) and load exactly one piece: that of the
 * longest key which is a beginning of the text's path. The path is made of steps. Where the folded
 * text begins with {@code a-z0-9}, each of these is a step as it is; for {@code santo} that is
 * {@code sant} if there is such a key, else {@code san}, {@code sa}, {@code s}. Every other code
 * point is a step {@code _HEX}, its number in hexadecimal; where the text begins with such a one, a
 * step {@code x-NN} stands before it: its number modulo {@code buckets}, two digits. 圣保罗 goes by
 * {@code x-35}, {@code x-35_5723} and {@code x-35_5723_4fdd}. A piece with longer keys below it
 * also has the largest places of those, so that two typed letters already find what people most
 * often mean.
 *
 * <p>Then keep the rows one of whose folded names begins with the folded text; those with a name
 * that is exactly the text come first.
 */
public final class PlaceIndex {
  static final String CREDIT = "© GeoNames, CC BY 4.0";
  static final int BUCKETS = 64;
  static final int PIECE_BYTES = 30_000;
  static final int LARGEST = 50;
  static final int OF_A_REGION = 4;

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Comparator<Place> MOST_POPULOUS_FIRST =
      Comparator.comparingInt((Place place) -> -place.population())
          .thenComparing(Place::country)
          .thenComparing(Place::name)
          .thenComparingInt(Place::geonameId);

  private final Map<String, Collection<Name>> pieces = new TreeMap<>();
  private final BitSet characters = new BitSet();

  /**
   * One of a place's names.
   *
   * @param order those of the most populous place come first
   * @param spelling as written, where it is neither of the two names that every row has; else null
   * @param ofRegion whether it is its region's
   * @param row the place's row up to its spellings
   * @param bytes how much it adds to a piece
   */
  private record Name(
      int order, String spelling, boolean ofRegion, List<String> path, String row, int bytes)
      implements Comparable<Name> {
    @Override
    public int compareTo(Name other) {
      return Integer.compare(order, other.order);
    }
  }

  private PlaceIndex(List<Place> places) {
    List<Name> names = new ArrayList<>();
    Map<Region, Integer> ofRegion = new HashMap<>();
    for (Place place : places.stream().sorted(MOST_POPULOUS_FIRST).toList()) {
      String row = row(place);
      add(place.name(), null, row, names);
      if (place.nameZh() != null) {
        add(place.nameZh(), null, row, names);
      }
      place.spellings().forEach(spelling -> add(spelling, spelling, row, names));
      if (place.region() != null
          && ofRegion.merge(place.region(), 1, Integer::sum) <= OF_A_REGION) {
        addRegion(place, row, names);
      }
    }
    byNextStep(names, 0).forEach((key, below) -> addPieces(key, 1, below));
  }

  private void addRegion(Place place, String row, List<Name> names) {
    List<String> own =
        Stream.concat(
                Stream.of(place.name(), place.nameIn(Language.ZH)), place.spellings().stream())
            .map(FoldedName::of)
            .toList();
    Region region = place.region();
    Stream.concat(
            Stream.of(region.name(), region.nameZh() == null ? "" : region.nameZh()),
            region.spellings().stream())
        .distinct()
        .filter(name -> !FoldedName.of(name).isEmpty())
        .filter(name -> own.stream().noneMatch(FoldedName.of(name)::startsWith))
        .forEach(name -> add(name, name, true, row, names));
  }

  private void add(String name, String spelling, String row, List<Name> names) {
    add(name, spelling, false, row, names);
  }

  private void add(String name, String spelling, boolean ofRegion, String row, List<Name> names) {
    String folded = FoldedName.of(name);
    if (!folded.isEmpty()) {
      int bytes = row.getBytes(StandardCharsets.UTF_8).length;
      int more = spelling == null ? 4 : spelling.getBytes(StandardCharsets.UTF_8).length + 6;
      names.add(new Name(names.size(), spelling, ofRegion, path(folded), row, bytes + more));
      folded.chars().forEach(characters::set);
    }
  }

  /** Writes the index below {@code out/data/}; the same places give the same bytes. */
  public static void write(List<Place> places, Path out) throws IOException {
    Path data = Files.createDirectories(out.resolve("data"));
    PlaceIndex index = new PlaceIndex(places);
    for (Map.Entry<String, Collection<Name>> piece : index.pieces.entrySet()) {
      Files.writeString(
          data.resolve("places.v1." + piece.getKey() + ".json"), json(piece.getValue()));
    }
    Files.writeString(
        data.resolve("places.v1.json"), JSON.writeValueAsString(index.overview()) + "\n");
  }

  private Map<String, Object> overview() {
    Simplified.Pairs pairs = Simplified.pairsFor(characters);
    Map<String, Object> overview = new LinkedHashMap<>();
    overview.put("version", 1);
    overview.put("credit", CREDIT);
    overview.put("buckets", BUCKETS);
    overview.put("traditional", pairs.traditional());
    overview.put("simplified", pairs.simplified());
    overview.put("keys", pieces.keySet());
    return overview;
  }

  /** Puts {@code names}, whose paths all begin with {@code key}, into one piece or several. */
  private void addPieces(String key, int steps, List<Name> names) {
    Collection<Name> own = new TreeSet<>(names);
    long bytes = names.stream().mapToLong(Name::bytes).sum();
    if (bytes > PIECE_BYTES) {
      List<Map.Entry<String, List<Name>>> children =
          new ArrayList<>(byNextStep(names, steps).entrySet());
      children.sort(Comparator.comparingInt(child -> -child.getValue().size()));
      for (Map.Entry<String, List<Name>> child : children) {
        if (bytes <= PIECE_BYTES) {
          break;
        }
        addPieces(key + child.getKey(), steps + 1, child.getValue());
        child.getValue().forEach(own::remove);
        bytes -= child.getValue().stream().mapToLong(Name::bytes).sum();
      }
      names.stream().limit(LARGEST).forEach(own::add);
    }
    pieces.put(key, own);
  }

  /** By the step after {@code steps}; names that end before it are in none. */
  private static Map<String, List<Name>> byNextStep(List<Name> names, int steps) {
    Map<String, List<Name>> byStep = new TreeMap<>();
    for (Name name : names) {
      if (name.path.size() > steps) {
        byStep.computeIfAbsent(name.path.get(steps), step -> new ArrayList<>()).add(name);
      }
    }
    return byStep;
  }

  private static List<String> path(String folded) {
    List<String> path = new ArrayList<>(folded.length() + 1);
    int first = folded.codePointAt(0);
    if (!isPlain(first)) {
      int bucket = first % BUCKETS;
      path.add("x-" + (bucket < 10 ? "0" : "") + bucket);
    }
    folded
        .codePoints()
        .forEach(
            letter -> path.add(isPlain(letter) ? Character.toString(letter) : "_" + hex(letter)));
    return path;
  }

  private static String hex(int codePoint) {
    return Integer.toHexString(codePoint);
  }

  private static boolean isPlain(int letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
  }

  /**
   * The rows of a piece, in the order of the names: each place once, with those of its spellings
   * that lead here.
   */
  private static String json(Collection<Name> names) throws IOException {
    Map<String, List<String>> spellings = new LinkedHashMap<>();
    Map<String, List<String>> regions = new HashMap<>();
    for (Name name : names) {
      List<String> ofRow = spellings.computeIfAbsent(name.row, row -> new ArrayList<>());
      if (name.ofRegion) {
        regions.computeIfAbsent(name.row, row -> new ArrayList<>()).add(name.spelling);
      } else if (name.spelling != null) {
        ofRow.add(name.spelling);
      }
    }
    List<String> rows = new ArrayList<>(spellings.size());
    for (Map.Entry<String, List<String>> row : spellings.entrySet()) {
      List<String> region = regions.get(row.getKey());
      rows.add(
          "["
              + row.getKey()
              + ","
              + JSON.writeValueAsString(row.getValue())
              + (region == null ? "" : "," + JSON.writeValueAsString(region))
              + "]");
    }
    return "[" + String.join(",\n", rows) + "]\n";
  }

  private static String row(Place place) {
    try {
      String row =
          JSON.writeValueAsString(
              List.of(
                  place.name(),
                  orZero(place.nameZh()),
                  place.country(),
                  place.region() == null
                      ? 0
                      : List.of(place.region().name(), orZero(place.region().nameZh())),
                  place.location().latThousandths() / 1000.0,
                  place.location().lonThousandths() / 1000.0,
                  Math.round(10 * Math.log10(place.population() + 1.0))));
      return row.substring(1, row.length() - 1);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object orZero(String text) {
    return text == null ? 0 : text;
  }
}
