package org.yizhan.site.flowchart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yizhan.site.flowchart.Flow.Branch;
import org.yizhan.site.flowchart.Flow.Step;

/**
 * A flow as a picture (SVG 1.1): one box below the other along a line that leads down; a decision
 * has cut corners, and its branches leave the line to the right. It is narrow enough for a small
 * telephone, prints in black on white, and is dark where the page is.
 *
 * @param width in CSS pixels at the size of print, as {@code height}
 */
public record FlowDrawing(String svg, int width, int height) {
  /** What makes a drawing dark on a dark screen; servers allow exactly this text. */
  public static final String STYLE =
      "@media screen and (prefers-color-scheme:dark){.p{fill:#101716}.l,.b{stroke:#7fd3dc}"
          + ".b{fill:#182220}.d{fill:#3d2f08}.h{fill:#7fd3dc}.t{fill:#eaf1ee}}";

  private static final int WIDTH = 320;
  private static final int FONT = 15;
  private static final int LINE = 22;
  private static final int EDGE = 2;
  private static final int PAD = 10;
  private static final int GAP = 22;
  private static final int RAIL = 22;
  private static final int NUMBER = 26;
  private static final int INDENT = 44;
  private static final int CORNER = 10;
  private static final int HEAD = 5;

  /** Words at a place of the picture. */
  private record Words(int x, int baseline, String text, boolean bold) {}

  /**
   * Draws a flow.
   *
   * @param title what the picture shows, for those who meet it alone
   * @param locale language of its words
   */
  public static FlowDrawing of(Flow flow, String title, Locale locale) {
    return new Pen(new Lettering(locale)).draw(flow, title, locale);
  }

  /** Draws from the top down; {@code y} is where the next box begins. */
  private static final class Pen {
    private final Lettering lettering;
    private final StringBuilder lines = new StringBuilder();
    private final StringBuilder boxes = new StringBuilder();
    private final StringBuilder texts = new StringBuilder();
    private int y = EDGE;

    Pen(Lettering lettering) {
      this.lettering = lettering;
    }

    FlowDrawing draw(Flow flow, String title, Locale locale) {
      int from = 0;
      for (int i = 0; i < flow.steps().size(); i++) {
        if (i > 0) {
          arrowDown(from, y + GAP);
          y += GAP;
        }
        from = step(flow.steps().get(i), i + 1);
      }
      int height = y + EDGE;
      return new FlowDrawing(
          """
          <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" \
          role="img" xml:lang="%3$s" lang="%3$s" font-family="system-ui,sans-serif" font-size="%4$d">
          <title>%5$s</title>
          <style>%9$s</style>
          <path class="p" fill="#fff" d="M0 0h%1$dv%2$dH0z"/>
          <path class="l" fill="none" stroke="#0a5a66" stroke-width="2" d="%6$s"/>
          %7$s<g class="t" fill="#14201e">
          %8$s</g>
          </svg>
          """
              .formatted(
                  WIDTH,
                  height,
                  locale.toLanguageTag(),
                  FONT,
                  escaped(title),
                  lines,
                  boxes,
                  texts,
                  STYLE),
          WIDTH,
          height);
    }

    /** Draws a step and what stands below it; gives where the line to the next one begins. */
    private int step(Step step, int number) {
      List<Words> words = new ArrayList<>();
      int left = EDGE + PAD;
      words.add(new Words(left, baseline(0), number + ".", true));
      int row = addLines(words, left + NUMBER, 0, step.text(), step.decision());
      if (!step.decision()) {
        for (Branch detail : step.below()) {
          row = addLines(words, left + NUMBER, row, "· " + detail.answer() + detail.text(), false);
        }
      }
      int bottom = box(EDGE, row, words, step.decision());
      if (!step.decision()) {
        return bottom;
      }
      for (Branch branch : step.below()) {
        y += GAP / 2;
        branch(branch, bottom);
      }
      return bottom;
    }

    private void branch(Branch branch, int railFrom) {
      List<Words> words = new ArrayList<>();
      int row =
          branch.answer().isEmpty() ? 0 : addLines(words, INDENT + PAD, 0, branch.answer(), true);
      row = addLines(words, INDENT + PAD, row, branch.text(), false);
      int middle = y + PAD + LINE / 2;
      lines.append("M%d %dV%dH%d".formatted(RAIL, railFrom, middle, INDENT - HEAD));
      head(INDENT, middle, -HEAD - 3, -HEAD, -HEAD - 3, HEAD);
      box(INDENT, row, words, false);
    }

    private int addLines(List<Words> words, int x, int row, String text, boolean bold) {
      int next = row;
      double em = (double) (WIDTH - EDGE - PAD - x) / FONT;
      for (String line : lettering.lines(text, em, bold)) {
        words.add(new Words(x, baseline(next++), line, bold));
      }
      return next;
    }

    private int baseline(int row) {
      return y + PAD + row * LINE + FONT;
    }

    private int box(int x, int rows, List<Words> words, boolean decision) {
      int width = WIDTH - EDGE - x;
      int height = 2 * PAD + rows * LINE;
      if (decision) {
        boxes.append(
            """
            <path class="b d" fill="#ffe9b8" stroke="#0a5a66" stroke-width="2" \
            d="M%1$d %2$dh%3$dl%5$d %5$dv%4$dl-%5$d %5$dh-%3$dl-%5$d-%5$dv-%4$dz"/>
            """
                .formatted(x + CORNER, y, width - 2 * CORNER, height - 2 * CORNER, CORNER));
      } else {
        boxes.append(
            """
            <rect class="b" x="%d" y="%d" width="%d" height="%d" rx="8" fill="#fff" \
            stroke="#0a5a66" stroke-width="1.5"/>
            """
                .formatted(x, y, width, height));
      }
      for (Words line : words) {
        texts.append(
            "<text x=\"%d\" y=\"%d\"%s>%s</text>\n"
                .formatted(
                    line.x,
                    line.baseline,
                    line.bold ? " font-weight=\"700\"" : "",
                    escaped(line.text)));
      }
      y += height;
      return y;
    }

    private void arrowDown(int from, int to) {
      lines.append("M%d %dV%d".formatted(RAIL, from, to - HEAD));
      head(RAIL, to, -HEAD, -HEAD - 3, HEAD, -HEAD - 3);
    }

    private void head(int x, int y, int dx1, int dy1, int dx2, int dy2) {
      boxes.append(
          "<path class=\"h\" fill=\"#0a5a66\" d=\"M%d %dl%d %dL%d %dz\"/>\n"
              .formatted(x, y, dx1, dy1, x + dx2, y + dy2));
    }

    private static String escaped(String text) {
      return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
  }
}
