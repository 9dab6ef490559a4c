package org.yizhan.site.content.source;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yizhan.site.content.Problems;

/** What stands under which key of one YAML mapping, and in which line; the values are unjudged. */
final class Keys {
  private final int linesBefore;
  private final int first;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new HashMap<>();

  private Keys(int linesBefore, int first) {
    this.linesBefore = linesBefore;
    this.first = first;
  }

  /**
   * The keys of {@code mapping}; those that are no words or stand twice are recorded as problems.
   *
   * @param linesBefore lines of the file before the YAML text
   * @param prefix what the keys are called after, as {@code hours[1].}
   */
  static Keys of(
      MappingNode mapping, int linesBefore, String prefix, Path file, Problems problems) {
    Keys keys = new Keys(linesBefore, lineOf(mapping, linesBefore));
    mapping.getValue().forEach(tuple -> keys.add(tuple, prefix, file, problems));
    return keys;
  }

  static Keys none() {
    return new Keys(0, 1);
  }

  /** One key, invented for what stands under none. */
  static Keys one(String key, Node value, int linesBefore) {
    Keys keys = new Keys(linesBefore, 1);
    keys.values.put(key, value);
    return keys;
  }

  private void add(NodeTuple tuple, String prefix, Path file, Problems problems) {
    if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
      problems.error(
          file,
          lineOf(tuple.getKeyNode()),
          "YAML",
          "a key is not a word",
          "Write lines of the form key: value.");
    } else if (values.containsKey(key.getValue())) {
      problems.error(
          file,
          lineOf(key),
          "key",
          "%s stands twice, first in line %d"
              .formatted(prefix + key.getValue(), lines.get(key.getValue())),
          "Delete one of the two.");
    } else {
      values.put(key.getValue(), tuple.getValueNode());
      lines.put(key.getValue(), lineOf(key));
    }
  }

  /** In their order. */
  Set<String> names() {
    return values.keySet();
  }

  /** What stands under {@code key}; null if nothing does, as after {@code key: null}. */
  Node present(String key) {
    Node node = values.get(key);
    return node == null || Tag.NULL.equals(node.getTag()) ? null : node;
  }

  /** A single value as it was typed; empty where there is none. */
  String typed(String key) {
    return values.get(key) instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  /** The line where the mapping begins. */
  int firstLine() {
    return first;
  }

  /** The line of {@code key}; where it is missing, the first. */
  int line(String key) {
    return lines.getOrDefault(key, first);
  }

  /** The line of something below {@code key}, as far down as it exists. */
  int line(String key, Object... below) {
    Node deepest = Nodes.below(values.get(key), below);
    return deepest == null || below.length == 0 ? line(key) : lineOf(deepest);
  }

  int lineOf(Node node) {
    return lineOf(node, linesBefore);
  }

  private static int lineOf(Node node, int linesBefore) {
    return linesBefore + node.getStartMark().getLine() + 1;
  }
}
