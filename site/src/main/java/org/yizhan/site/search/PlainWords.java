package org.yizhan.site.search;

import com.vladsch.flexmark.ast.Heading;
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
 * The words of a Markdown text, paragraph by paragraph, below the headings that they stand under.
 */
final class PlainWords {
  private static final Parser MARKDOWN =
      Parser.builder(new MutableDataSet().set(Parser.EXTENSIONS, List.of(TablesExtension.create())))
          .build();

  private final List<SearchPage.Part> parts = new ArrayList<>();
  private final HeaderIdGenerator ids = new HeaderIdGenerator.Factory().create();

  private PlainWords(List<String> before) {
    parts.add(new SearchPage.Part("", "", new ArrayList<>(before)));
  }

  /**
   * @param before lines that come first
   */
  static List<SearchPage.Part> of(String markdown, List<String> before) {
    PlainWords words = new PlainWords(before);
    Document document = MARKDOWN.parse(markdown);
    words.ids.generateIds(document);
    words.read(document);
    return words.parts;
  }

  private void read(Node parent) {
    for (Node node : parent.getChildren()) {
      if (node instanceof Heading) {
        parts.add(new SearchPage.Part(ids.getId(node), words(node), new ArrayList<>()));
      } else if (node instanceof Paragraph) {
        add(words(node));
      } else if (node instanceof TableRow) {
        List<String> cells = new ArrayList<>();
        node.getChildren().forEach(cell -> cells.add(words(cell)));
        add(String.join(" · ", cells).strip());
      } else {
        read(node);
      }
    }
  }

  private void add(String line) {
    parts.get(parts.size() - 1).lines().add(line);
  }

  private static String words(Node node) {
    return new TextCollectingVisitor().collectAndGetText(node).strip();
  }
}
