package org.yizhan.site.content.source;

import java.nio.file.Path;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yizhan.site.content.Problems;

/** Reads single values of one file by their formats. */
record Scalars(Path file, Problems problems) {

  /** The value; null, with a problem recorded, if it is not of the format. */
  <T> T read(int line, String label, Node node, Format<T> format) {
    if (!(node instanceof ScalarNode scalar)) {
      problems.error(
          file,
          line,
          "type",
          "%s is not a single value".formatted(label),
          "Write " + format.expected() + ".");
      return null;
    }
    String typed = scalar.getValue();
    if (format.quoted()
        && scalar.getScalarStyle() == DumperOptions.ScalarStyle.PLAIN
        && !Tag.STR.equals(scalar.getTag())) {
      problems.error(
          file,
          line,
          "YAML",
          "%s: %s without quotation marks is %s".formatted(label, typed, Nodes.kind(scalar)),
          "Write \"%s\".".formatted(typed));
      return null;
    }
    T value = format.read(typed);
    if (value == null) {
      problems.error(
          file,
          line,
          format.rule(),
          typed.isBlank()
              ? "%s is empty".formatted(label)
              : "%s: “%s” is wrong".formatted(label, Nodes.shortened(typed)),
          "Write " + format.expected() + ".");
    }
    return value;
  }
}
