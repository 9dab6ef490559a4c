package org.yizhan.site.content.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yizhan.site.content.Problems;

/**
 * The keys of one YAML mapping, strictly typed. Every accessor records what is wrong at the line of
 * its key and then answers null (or an empty list), so that reading goes on. A key that nobody
 * asked for until {@link #close()} is unknown.
 */
public final class Fields {
  /** The only key of a file that is one list. */
  public static final String LIST = "list";

  private final Path file;
  private final int linesBefore;
  private final String prefix;
  private final Keys keys;
  private final Problems problems;
  private final Scalars scalars;
  private final Set<String> asked = new LinkedHashSet<>();

  private Fields(Path file, int linesBefore, String prefix, Keys keys, Problems problems) {
    this.file = file;
    this.linesBefore = linesBefore;
    this.prefix = prefix;
    this.keys = keys;
    this.problems = problems;
    this.scalars = new Scalars(file, problems);
  }

  /** The keys of a whole document; a list stands under {@link #LIST}. */
  static Fields of(Path file, int linesBefore, Node root, Problems problems) {
    if (root instanceof MappingNode mapping) {
      return of(file, linesBefore, "", mapping, problems);
    }
    if (root instanceof SequenceNode) {
      return new Fields(file, linesBefore, "", Keys.one(LIST, root, linesBefore), problems);
    }
    Fields fields = new Fields(file, linesBefore, "", Keys.none(), problems);
    fields.error(LIST, "YAML", "there are no keys here", "Write lines of the form key: value.");
    return fields;
  }

  private static Fields of(
      Path file, int linesBefore, String prefix, MappingNode mapping, Problems problems) {
    Keys keys = Keys.of(mapping, linesBefore, prefix, file, problems);
    return new Fields(file, linesBefore, prefix, keys, problems);
  }

  /** No keys at all, for a twin that does not exist; nothing is recorded about it. */
  static Fields none(Path file) {
    return new Fields(file, 0, "", Keys.none(), new Problems());
  }

  public Path file() {
    return file;
  }

  /** The line of {@code key}; where it is missing, the line where the mapping begins. */
  public int line(String key) {
    return keys.line(key);
  }

  /**
   * The line of something below {@code key}, as far down as it exists.
   *
   * @param below keys (String) and positions in lists from 0 (Integer)
   */
  public int line(String key, Object... below) {
    return keys.line(key, below);
  }

  /** A single value as it was typed, unjudged; empty where there is none. */
  public String typed(String key) {
    return keys.typed(key);
  }

  /** Whether the key has a value; {@code key:} and {@code key: null} have none. */
  public boolean has(String key) {
    asked.add(key);
    return keys.present(key) != null;
  }

  /** The value of a key that has to be there; null if it is missing or wrong. */
  public <T> T required(String key, Format<T> format) {
    asked.add(key);
    Node node = keys.present(key);
    if (node == null) {
      missing(key, format.expected());
      return null;
    }
    return scalars.read(line(key), name(key), node, format);
  }

  /** The value of a key that may be absent; null if it is absent or wrong. */
  public <T> T optional(String key, Format<T> format) {
    return optional(key, format, null);
  }

  public <T> T optional(String key, Format<T> format, T otherwise) {
    asked.add(key);
    Node node = keys.present(key);
    T value = node == null ? otherwise : scalars.read(line(key), name(key), node, format);
    return value == null ? otherwise : value;
  }

  /** The values of a list that has to be there; it may be empty. */
  public <T> List<T> requiredList(String key, Format<T> format) {
    asked.add(key);
    if (!keys.names().contains(key)) {
      missing(key, "a list, each item " + format.expected());
    }
    return list(key, format);
  }

  /** The values of a list; an absent list is empty. */
  public <T> List<T> list(String key, Format<T> format) {
    return items(key, (label, node) -> scalars.read(keys.lineOf(node), label, node, format));
  }

  /** The mapping below a key that has to be there; null if it is missing or wrong. */
  public Fields requiredMap(String key) {
    asked.add(key);
    if (keys.present(key) == null) {
      missing(key, "its keys below it, indented by two spaces");
    }
    return map(key);
  }

  /** The mapping below a key that may be absent; null if it is absent or wrong. */
  public Fields map(String key) {
    asked.add(key);
    Node node = keys.present(key);
    return node == null ? null : mapping(key, name(key), node);
  }

  /** The mappings of a list that has to be there; it may be empty. */
  public <T> List<T> requiredMaps(String key, Function<Fields, T> reader) {
    asked.add(key);
    if (!keys.names().contains(key)) {
      missing(key, "a list, each item with its own keys, or []");
    }
    return maps(key, reader);
  }

  /** The mappings of a list, each read and closed; an absent list is empty. */
  public <T> List<T> maps(String key, Function<Fields, T> reader) {
    return items(
        key,
        (label, node) -> {
          Fields fields = mapping(key, label, node);
          return fields == null ? null : fields.closedAfter(reader);
        });
  }

  /** The mappings below all keys of this mapping, whatever they are called. */
  public <T> Map<String, T> mapsByKey(Function<Fields, T> reader) {
    Map<String, T> byKey = new LinkedHashMap<>();
    for (String key : keys.names()) {
      Fields below = requiredMap(key);
      if (below != null) {
        byKey.put(key, below.closedAfter(reader));
      }
    }
    return byKey;
  }

  /** What {@code constructor} makes; its refusal is recorded at {@code key} and gives null. */
  public <T> T build(String key, String rule, String cure, Supplier<T> constructor) {
    try {
      return constructor.get();
    } catch (IllegalArgumentException e) {
      error(key, rule, e.getMessage(), cure);
      return null;
    }
  }

  public void error(String key, String rule, String message, String cure) {
    problems.error(file, line(key), rule, message, cure);
  }

  public void warning(String key, String rule, String message, String cure) {
    problems.warning(file, line(key), rule, message, cure);
  }

  /** Reads with {@code reader}, then reports the keys that it did not ask for. */
  public <T> T closedAfter(Function<Fields, T> reader) {
    T read = reader.apply(this);
    close();
    return read;
  }

  /** Reports the keys that nobody asked for. */
  public void close() {
    for (String key : keys.names()) {
      if (!asked.contains(key)) {
        error(key, "key", "unknown key %s".formatted(name(key)), NearestWord.cure(key, asked));
      }
    }
  }

  /** Keys in their order, to be judged by someone else. */
  Set<String> keys() {
    return keys.names();
  }

  /** Keys that were asked for until now. */
  Set<String> asked() {
    return asked;
  }

  private <T> List<T> items(String key, ItemReader<T> reader) {
    asked.add(key);
    Node node = keys.present(key);
    List<T> items = new ArrayList<>();
    if (node instanceof SequenceNode sequence) {
      for (Node item : sequence.getValue()) {
        T value = reader.read("%s[%d]".formatted(name(key), items.size() + 1), item);
        if (value != null) {
          items.add(value);
        }
      }
    } else if (node != null) {
      error(
          key,
          "type",
          "%s is not a list".formatted(name(key)),
          "Write [one, two], or each item on its own line after “- ”.");
    }
    return List.copyOf(items);
  }

  private interface ItemReader<T> {
    T read(String label, Node node);
  }

  private Fields mapping(String key, String label, Node node) {
    if (node instanceof MappingNode mapping) {
      return of(file, linesBefore, label + ".", mapping, problems);
    }
    error(
        key,
        "type",
        "%s has no keys of its own".formatted(label),
        "Write them below it, indented by two spaces, or as {key: value}.");
    return null;
  }

  private void missing(String key, String expected) {
    problems.error(
        file,
        keys.firstLine(),
        "key",
        "%s is missing".formatted(name(key)),
        "Add %s: %s.".formatted(key, expected));
  }

  private String name(String key) {
    return prefix + key;
  }
}
