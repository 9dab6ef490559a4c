package org.yizhan.intake.directory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Where a place lies that somebody has written, by the place index that the site publishes for its
 * finder ({@code data/places.v1.json} and its pieces). Pieces are read when they are first needed;
 * some are remembered until the site is baked anew. A file that is missing or broken makes a place
 * unknown and nothing else. Safe for many threads.
 */
public final class Places {
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

  /** All pieces of an index of today's size: about 4 MB of files. */
  private static final int REMEMBERED = 300;

  /** A town, its region, its country, and one more; each costs a look into a piece. */
  private static final int PARTS = 4;

  private static final JsonMapper JSON = new JsonMapper();

  private final Path data;
  private final Supplier<Directory> directory;
  private final InstantSource clock;
  private final AtomicReference<Instant> lastLook;
  private volatile Index index;

  /** The overview as it was read, what all pieces say of divisions, and those needed since. */
  private record Index(
      FileStamp stamp,
      int buckets,
      Map<Integer, Integer> simplified,
      Set<String> keys,
      CompletableFuture<Divisions> divisions,
      Map<String, PlaceRows> pieces) {

    Index(
        FileStamp stamp,
        int buckets,
        Map<Integer, Integer> simplified,
        Set<String> keys,
        CompletableFuture<Divisions> divisions) {
      this(
          stamp,
          buckets,
          simplified,
          keys,
          divisions,
          Collections.synchronizedMap(new Remembered()));
    }
  }

  /** The pieces that were asked for last. */
  private static final class Remembered extends LinkedHashMap<String, PlaceRows> {
    private static final long serialVersionUID = 1L;

    Remembered() {
      super(REMEMBERED, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, PlaceRows> eldest) {
      return size() > REMEMBERED;
    }
  }

  /**
   * The index below {@code data}: the overview is read now, the divisions meanwhile.
   *
   * @param directory knows the countries, whose Chinese name may stand before a place's: 意大利罗马
   */
  public Places(Path data, Supplier<Directory> directory, InstantSource clock) {
    this.data = data;
    this.directory = directory;
    this.clock = clock;
    lastLook = new AtomicReference<>(clock.instant());
    index = overview(FileStamp.of(overviewFile()));
  }

  /**
   * The place in {@code country} that was written: the whole text is one of its names, or the text
   * without the country's, or one of its first parts. Empty where it is none, where it is any of
   * several (see {@link PlaceRows#meant}), and where the place lies outside a division of the
   * country that is named: Leavenworth, Washington is not the one in Kansas, and Ibaraki alone is a
   * prefecture and not the town of that name in another one.
   *
   * @param country ISO 3166-1 alpha-2, or null
   * @param written or null
   * @param location where the person is, and so the place has to be; or null
   */
  public Optional<Place> find(String country, String written, Coordinates location) {
    if (country == null || written == null) {
      return Optional.empty();
    }
    Index now = look();
    List<String> itself = countryNames(country);
    List<String> parts =
        FoldedName.parts(written).stream()
            .limit(PARTS)
            .map(part -> folded(part, country, now))
            .filter(part -> !part.isEmpty() && !itself.contains(part))
            .distinct()
            .toList();
    Written all = new Written(country, parts, location, now);
    return Stream.of(FoldedName.of(written, now.simplified), folded(written, country, now))
        .filter(text -> !text.isEmpty())
        .distinct()
        .flatMap(text -> all.place(text, List.of()).stream())
        .findFirst()
        .or(() -> parts.stream().flatMap(part -> all.part(part).stream()).findFirst());
  }

  /** What was written of a place, and what is known of where it is. */
  private final class Written {
    private final String country;
    private final List<String> parts;
    private final Coordinates location;
    private final Index now;

    Written(String country, List<String> parts, Coordinates location, Index now) {
      this.country = country;
      this.parts = parts;
      this.location = location != null && location.arePlace() ? location : null;
      this.now = now;
    }

    /** A division's name beside that of a place says where this is, and is no place itself. */
    Optional<Place> part(String part) {
      List<String> beside = parts.stream().filter(other -> !other.equals(part)).toList();
      boolean saysWhere =
          isDivision(part) && beside.stream().anyMatch(other -> !named(other).isEmpty());
      return saysWhere ? Optional.empty() : place(part, beside);
    }

    Optional<Place> place(String text, List<String> beside) {
      List<String> divisions = beside.stream().filter(this::isDivision).toList();
      List<PlaceRows.Row> possible =
          named(text).stream()
              .filter(row -> location == null || row.place().location().isNear(location))
              .filter(row -> !isDivision(text) || isIn(text, row))
              .filter(
                  row ->
                      divisions.isEmpty()
                          || divisions.stream().anyMatch(division -> isIn(division, row)))
              .toList();
      return PlaceRows.meant(possible, beside);
    }

    private List<PlaceRows.Row> named(String text) {
      return rows(text, now).map(rows -> rows.named(text, country)).orElse(List.of());
    }

    private boolean isDivision(String text) {
      return now.divisions.join().named(text, country);
    }

    private boolean isIn(String division, PlaceRows.Row row) {
      return now.divisions.join().holds(division, country, row.place().location());
    }
  }

  private List<String> countryNames(String country) {
    return directory
        .get()
        .country(country)
        .map(it -> List.of(FoldedName.of(it.name().zh()), FoldedName.of(it.name().en())))
        .orElse(List.of());
  }

  private String folded(String text, String country, Index now) {
    String folded = FoldedName.of(text, now.simplified);
    String its = directory.get().country(country).map(c -> FoldedName.of(c.name().zh())).orElse("");
    return folded.length() > its.length() && folded.startsWith(its)
        ? folded.substring(its.length())
        : folded;
  }

  private Optional<PlaceRows> rows(String folded, Index now) {
    List<String> path = path(folded, now.buckets);
    for (int steps = path.size(); steps > 0; steps--) {
      String key = String.join("", path.subList(0, steps));
      if (now.keys.contains(key)) {
        return piece(key, now);
      }
    }
    return Optional.empty();
  }

  private static List<String> path(String folded, int buckets) {
    List<String> path = new ArrayList<>();
    int first = folded.codePointAt(0);
    if (!isPlain(first)) {
      path.add((first % buckets < 10 ? "x-0" : "x-") + first % buckets);
    }
    folded
        .codePoints()
        .mapToObj(one -> isPlain(one) ? Character.toString(one) : "_" + Integer.toHexString(one))
        .forEach(path::add);
    return path;
  }

  private static boolean isPlain(int letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
  }

  private Optional<PlaceRows> piece(String key, Index now) {
    PlaceRows known = now.pieces.get(key);
    if (known == null) {
      try {
        known = PlaceRows.of(read(pieceFile(key)), now.simplified);
        now.pieces.put(key, known);
      } catch (IOException | IllegalArgumentException e) {
        return Optional.empty();
      }
    }
    return Optional.of(known);
  }

  private static JsonNode read(Path file) throws IOException {
    return JSON.readTree(file.toFile());
  }

  private Path pieceFile(String key) {
    return data.resolve("places.v1." + key + ".json");
  }

  private Path overviewFile() {
    return data.resolve("places.v1.json");
  }

  private Index look() {
    Instant now = clock.instant();
    Instant last = lastLook.get();
    boolean due = now.isBefore(last) || !now.isBefore(last.plus(BETWEEN_LOOKS));
    if (due && lastLook.compareAndSet(last, now)) {
      FileStamp stamp = FileStamp.of(overviewFile());
      if (stamp == null || !stamp.equals(index.stamp)) {
        index = overview(stamp);
      }
    }
    return index;
  }

  private Index overview(FileStamp stamp) {
    try {
      JsonNode overview = read(overviewFile());
      Set<String> keys = new HashSet<>();
      overview.path("keys").forEach(key -> keys.add(key.asText()));
      int[] traditional = overview.path("traditional").asText().codePoints().toArray();
      int[] simplified = overview.path("simplified").asText().codePoints().toArray();
      Map<Integer, Integer> pairs = new HashMap<>();
      for (int i = 0; i < Math.min(traditional.length, simplified.length); i++) {
        pairs.put(traditional[i], simplified[i]);
      }
      int buckets = Math.max(1, overview.path("buckets").asInt());
      List<Path> pieces = keys.stream().map(this::pieceFile).toList();
      return new Index(
          stamp,
          buckets,
          Map.copyOf(pairs),
          Set.copyOf(keys),
          CompletableFuture.supplyAsync(() -> Divisions.in(pieces, pairs)));
    } catch (IOException e) {
      return new Index(
          null, 1, Map.of(), Set.of(), CompletableFuture.completedFuture(new Divisions()));
    }
  }
}
