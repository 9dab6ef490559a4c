package org.yizhan.site.content.source;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Finding one's way in a graph of YAML nodes, and speaking of them. */
final class Nodes {
  private static final int SHORT = 60;

  private Nodes() {}

  /**
   * Goes down from {@code node} as far as there is something.
   *
   * @param steps keys (String) and positions in lists from 0 (Integer)
   */
  static Node below(Node node, Object... steps) {
    Node deepest = node;
    for (Object step : steps) {
      Node next =
          step instanceof Integer index ? item(deepest, index) : value(deepest, (String) step);
      if (next == null) {
        return deepest;
      }
      deepest = next;
    }
    return deepest;
  }

  private static Node item(Node node, int index) {
    return node instanceof SequenceNode sequence && index < sequence.getValue().size()
        ? sequence.getValue().get(index)
        : null;
  }

  private static Node value(Node node, String key) {
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key)) {
          return tuple.getValueNode();
        }
      }
    }
    return null;
  }

  /** What YAML takes a value for. */
  static String kind(ScalarNode scalar) {
    Tag tag = scalar.getTag();
    if (Tag.BOOL.equals(tag)) {
      return "a truth value";
    }
    if (Tag.TIMESTAMP.equals(tag)) {
      return "a date";
    }
    return Tag.INT.equals(tag) || Tag.FLOAT.equals(tag) ? "a number" : "no text";
  }

  static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= SHORT
        ? text
        : text.substring(0, text.offsetByCodePoints(0, SHORT)) + "…";
  }
}
