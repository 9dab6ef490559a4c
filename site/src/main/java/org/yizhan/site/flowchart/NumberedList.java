package org.yizhan.site.flowchart;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.util.ArrayList;
import java.util.List;
import org.yizhan.site.flowchart.Flow.Branch;
import org.yizhan.site.flowchart.Flow.Step;

/**
 * A numbered list of a text that is drawn.
 *
 * @param heading the words of the heading above it; empty where there is none
 * @param end offset in the text just behind the list
 */
public record NumberedList(String heading, int end, Flow flow) {
  private static final Parser MARKDOWN = Parser.builder().build();

  /** A list of one step needs no picture. */
  private static final int LEAST_STEPS = 2;

  /** The numbered lists of a text, in their order; those inside other lists are not drawn. */
  public static List<NumberedList> in(String markdown) {
    List<NumberedList> lists = new ArrayList<>();
    String heading = "";
    for (Node block : MARKDOWN.parse(markdown).getChildren()) {
      if (block instanceof Heading) {
        heading = words(block);
      } else if (block instanceof OrderedList list) {
        List<Step> steps = steps(list);
        if (steps.size() >= LEAST_STEPS) {
          lists.add(new NumberedList(heading, block.getEndOffset(), new Flow(steps)));
        }
      }
    }
    return lists;
  }

  private static List<Step> steps(OrderedList list) {
    List<Step> steps = new ArrayList<>();
    for (Node item : list.getChildren()) {
      List<String> own = new ArrayList<>();
      List<Branch> below = new ArrayList<>();
      for (Node part : item.getChildren()) {
        if (part instanceof ListBlock) {
          part.getChildren().forEach(branch -> below.add(Branch.of(wordsOf((ListItem) branch))));
        } else {
          own.add(words(part));
        }
      }
      steps.add(new Step(String.join(" ", own), below));
    }
    return steps;
  }

  private static String wordsOf(ListItem item) {
    List<String> words = new ArrayList<>();
    for (Node part : item.getChildren()) {
      if (part instanceof ListBlock) {
        part.getChildren().forEach(deeper -> words.add(wordsOf((ListItem) deeper)));
      } else {
        words.add(words(part));
      }
    }
    return String.join(" ", words);
  }

  private static String words(Node block) {
    return new TextCollectingVisitor().collectAndGetText(block).strip().replaceAll("\\s+", " ");
  }
}
