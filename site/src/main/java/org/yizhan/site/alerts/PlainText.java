package org.yizhan.site.alerts;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.util.ArrayList;
import java.util.List;

/**
 * Markdown without its marks, for where there are only letters: paragraphs apart, list items each
 * on its own line, links by their words alone.
 *
 * @param parts what stands before the first heading, then below each
 */
record PlainText(List<String> parts) {
  private static final Parser PARSER = Parser.builder().build();

  static PlainText of(String markdown) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (Node block : PARSER.parse(markdown).getChildren()) {
      if (block instanceof Heading) {
        parts.add(part.toString().strip());
        part.setLength(0);
      } else {
        part.append(block(block)).append("\n\n");
      }
    }
    parts.add(part.toString().strip());
    return new PlainText(List.copyOf(parts));
  }

  private static String block(Node block) {
    if (block instanceof OrderedList ordered) {
      return items(block, ordered.getStartNumber());
    }
    return block instanceof BulletList ? items(block, 0) : words(block);
  }

  /**
   * @param first the number of the first item; 0 for a list without numbers
   */
  private static String items(Node list, int first) {
    List<String> lines = new ArrayList<>();
    for (Node item : list.getChildren()) {
      if (item instanceof ListItem) {
        lines.add((first == 0 ? "- " : first + lines.size() + ". ") + words(item));
      }
    }
    return String.join("\n", lines);
  }

  private static String words(Node node) {
    return new TextCollectingVisitor().collectAndGetText(node).strip();
  }
}
