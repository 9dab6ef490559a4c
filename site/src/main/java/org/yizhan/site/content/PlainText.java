package org.yizhan.site.content;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.renderer.HeaderIdGenerator;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a Markdown text without its marks, for where there are only letters: line by line,
 * below the headings that they stand under; links by their words alone.
 */
public final class PlainText {
  private static final Parser MARKDOWN =
      Parser.builder(new MutableDataSet().set(Parser.EXTENSIONS, List.of(TablesExtension.create())))
          .build();

  private final List<Part> parts = new ArrayList<>();
  private final HeaderIdGenerator ids = new HeaderIdGenerator.Factory().create();

  private PlainText() {
    parts.add(new Part("", "", new ArrayList<>()));
  }

  /**
   * A heading and the lines below it.
   *
   * @param anchor the heading's id; empty for what stands before any heading, like {@code heading}
   */
  public record Part(String anchor, String heading, List<Line> lines) {

    /** Paragraphs apart, the items of a list each on its own line. */
    public String text() {
      StringBuilder text = new StringBuilder();
      boolean list = false;
      for (Line line : lines) {
        boolean item = !line.mark().isEmpty();
        if (!text.isEmpty()) {
          text.append(list && item ? "\n" : "\n\n");
        }
        text.append(line.mark()).append(line.text());
        list = item;
      }
      return text.toString();
    }
  }

  /**
   * A paragraph, the item of a list, or the row of a table.
   *
   * @param mark what an item begins with: {@code "- "}, {@code "2. "}; else empty
   */
  public record Line(String mark, String text) {}

  /** The first part is what stands before any heading. */
  public static List<Part> of(String markdown) {
    PlainText text = new PlainText();
    Document document = MARKDOWN.parse(markdown);
    text.ids.generateIds(document);
    text.read(document, "");
    return text.parts;
  }

  /**
   * @param mark of the first line
   */
  private void read(Node parent, String mark) {
    String next = mark;
    int number = parent instanceof OrderedList list ? list.getStartNumber() : 0;
    for (Node node : parent.getChildren()) {
      if (node instanceof Heading) {
        parts.add(new Part(ids.getId(node), words(node), new ArrayList<>()));
      } else if (node instanceof Paragraph) {
        add(next, words(node));
        next = "";
      } else if (node instanceof TableRow) {
        List<String> cells = new ArrayList<>();
        node.getChildren().forEach(cell -> cells.add(words(cell)));
        add("", String.join(" · ", cells).strip());
      } else if (node instanceof ListItem) {
        read(node, parent instanceof OrderedList ? number++ + ". " : "- ");
      } else {
        read(node, "");
      }
    }
  }

  private void add(String mark, String text) {
    parts.get(parts.size() - 1).lines().add(new Line(mark, text));
  }

  private static String words(Node node) {
    return new TextCollectingVisitor().collectAndGetText(node).strip();
  }
}
