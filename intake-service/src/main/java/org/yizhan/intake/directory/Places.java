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
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Where a place lies that somebody has written, by the place index that the site publishes for its
 * finder ({@code data/places.v1.json} and its pieces). Pieces are read when they are first needed;
 * some are remembered until the site is baked anew. A file that is missing or broken makes a place
 * unknown and nothing else. Safe for many threads.
 */
public final class Places {
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
  private static final int REMEMBERED = 32;
  private static final JsonMapper JSON = new JsonMapper();

  private final Path data;
  private final Supplier<Directory> directory;
  private final InstantSource clock;
  private final AtomicReference<Instant> lastLook;
  private volatile Index index;

  /** The overview as it was read, and the pieces that were needed since. */
  private record Index(
      FileStamp stamp,
      int buckets,
      Map<Integer, Integer> simplified,
      Set<String> keys,
      Map<String, PlaceRows> pieces) {

    Index(FileStamp stamp, int buckets, Map<Integer, Integer> simplified, Set<String> keys) {
      this(stamp, buckets, simplified, keys, Collections.synchronizedMap(new Remembered()));
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
   * The index below {@code data}; of it only the overview is read now.
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
   * without the country's, or a part of it. Empty where it is none, or any of several: see {@link
   * PlaceRows#named}.
   *
   * @param country ISO 3166-1 alpha-2, or null
   * @param written or null
   */
  public Optional<Place> find(String country, String written) {
    if (country == null || written == null) {
      return Optional.empty();
    }
    Index now = look();
    List<String> parts =
        FoldedName.parts(written).stream().map(part -> folded(part, country, now)).toList();
    List<String> texts = new ArrayList<>();
    texts.add(FoldedName.of(written, now.simplified));
    texts.add(folded(written, country, now));
    texts.addAll(parts);
    return texts.stream()
        .filter(text -> !text.isEmpty())
        .distinct()
        .flatMap(text -> rows(text, now).flatMap(r -> r.named(text, country, parts)).stream())
        .findFirst();
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
        known = PlaceRows.of(read(data.resolve("places.v1." + key + ".json")), now.simplified);
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
      return new Index(stamp, buckets, Map.copyOf(pairs), Set.copyOf(keys));
    } catch (IOException e) {
      return new Index(null, 1, Map.of(), Set.of());
    }
  }
}
