package org.yizhan.site.flowchart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yizhan.site.content.Content;
import org.yizhan.site.content.Language;
import org.yizhan.site.content.RealContent;
import org.yizhan.site.flowchart.Flow.Branch;
import org.yizhan.site.flowchart.Flow.Step;

/** The pictures of the real texts: whole, legible, and in order. */
class FlowDrawingTest {
  private static final double FONT = 15;

  private record Box(double x, double y, double width, double height) {
    boolean overlaps(Box other) {
      return x < other.x + other.width
          && other.x < x + width
          && y < other.y + other.height
          && other.y < y + height;
    }
  }

  private static List<Flow> flows(Language language) throws Exception {
    Content content = RealContent.read().content();
    List<Flow> flows =
        Stream.of(content.guidance(), content.stations(), content.pages())
            .flatMap(documents -> documents.values().stream())
            .flatMap(document -> NumberedList.in(document.twins().markdown().in(language)).stream())
            .map(NumberedList::flow)
            .toList();
    assertTrue(flows.size() > 60, "there is something to look at");
    return flows;
  }

  private static Document draw(Flow flow, Language language) {
    String svg = FlowDrawing.of(flow, "A & B", language.locale()).svg();
    return Jsoup.parse(svg, Parser.xmlParser());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_word_of_the_list_is_in_the_picture_in_its_order(Language language) throws Exception {
    for (Flow flow : flows(language)) {
      StringBuilder said = new StringBuilder();
      for (int i = 0; i < flow.steps().size(); i++) {
        Step step = flow.steps().get(i);
        said.append(i + 1).append('.').append(step.text());
        for (Branch branch : step.below()) {
          said.append(step.decision() ? "" : "·").append(branch.answer()).append(branch.text());
        }
      }
      String drawn = String.join("", draw(flow, language).select("text").eachText());
      assertEquals(bare(said.toString()), bare(drawn));
    }
  }

  private static String bare(String text) {
    return text.replaceAll("\\s+", "");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void boxes_stand_apart_and_inside_the_picture(Language language) throws Exception {
    for (Flow flow : flows(language)) {
      Document picture = draw(flow, language);
      double height = Double.parseDouble(picture.selectFirst("svg").attr("height"));
      List<Box> boxes = boxes(picture);
      for (int i = 0; i < boxes.size(); i++) {
        Box box = boxes.get(i);
        assertTrue(box.x >= 1 && box.x + box.width <= 319 && box.y >= 1, box.toString());
        assertTrue(box.y + box.height <= height - 1, box.toString());
        for (Box other : boxes.subList(0, i)) {
          assertFalse(box.overlaps(other), box + " " + other);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void each_line_of_words_lies_inside_one_box(Language language) throws Exception {
    Lettering lettering = new Lettering(language.locale());
    for (Flow flow : flows(language)) {
      Document picture = draw(flow, language);
      List<Box> boxes = boxes(picture);
      for (Element text : picture.select("text")) {
        double x = Double.parseDouble(text.attr("x"));
        double y = Double.parseDouble(text.attr("y"));
        double width = FONT * lettering.em(text.text(), text.hasAttr("font-weight"));
        assertEquals(
            1,
            boxes.stream()
                .filter(box -> x >= box.x && x + width <= box.x + box.width)
                .filter(box -> y - FONT >= box.y && y + FONT / 3 <= box.y + box.height)
                .count(),
            text.text());
      }
    }
  }

  @Test
  void a_decision_has_a_shape_of_its_own_and_an_arrow_to_each_branch() {
    Flow flow =
        new Flow(
            List.of(
                new Step("有危险吗？", List.of(Branch.of("有：离开"), Branch.of("没有：留下"))),
                new Step("报告", List.of())));

    Document picture = draw(flow, Language.ZH);

    assertEquals(1, picture.select("path.d").size());
    assertEquals(3, picture.select("rect.b").size(), "two branches and the next step");
    assertEquals(3, picture.select("path.h").size(), "an arrow to each of them");
  }

  @Test
  void a_telephone_number_is_not_cut_nor_does_a_mark_begin_a_line() {
    Lettering lettering = new Lettering(Locale.SIMPLIFIED_CHINESE);

    for (int width = 11; width < 20; width++) {
      List<String> lines =
          lettering.lines("打不通，拨 12308：+86 10 12308 或 +86 10 65612308，“全天”开通。", width, false);
      assertTrue(String.join("|", lines).contains("+86 10 65612308"), lines.toString());
      lines.forEach(
          line -> {
            assertFalse(line.matches("[，。：”].*"), line);
            assertFalse(line.endsWith("“"), line);
          });
    }
  }

  @Test
  void what_has_no_place_to_break_is_cut_rather_than_lost() {
    List<String> lines = new Lettering(Locale.ENGLISH).lines("x".repeat(100), 10, false);

    assertEquals("x".repeat(100), String.join("", lines));
    assertTrue(lines.size() > 5, lines.toString());
  }

  @Test
  void the_title_is_escaped_and_the_picture_can_be_dark() {
    Document picture = draw(new Flow(List.of(new Step("<b> & co", List.of()))), Language.EN);

    assertEquals("A & B", picture.selectFirst("title").text());
    assertEquals("1. <b> & co", String.join(" ", picture.select("text").eachText()));
    assertTrue(
        picture.selectFirst("style").wholeText().contains("screen and (prefers-color-scheme"));
  }

  /** Where the boxes are; a decision's is read off its outline. */
  private static List<Box> boxes(Document picture) {
    List<Box> boxes = new ArrayList<>();
    for (Element rect : picture.select("rect.b")) {
      boxes.add(
          new Box(
              Double.parseDouble(rect.attr("x")),
              Double.parseDouble(rect.attr("y")),
              Double.parseDouble(rect.attr("width")),
              Double.parseDouble(rect.attr("height"))));
    }
    for (Element path : picture.select("path.d")) {
      String[] d = path.attr("d").substring(1).split("[ hlv]", -1);
      double corner = Double.parseDouble(d[3]);
      boxes.add(
          new Box(
              Double.parseDouble(d[0]) - corner,
              Double.parseDouble(d[1]),
              Double.parseDouble(d[2]) + 2 * corner,
              Double.parseDouble(d[5]) + 2 * corner));
    }
    return boxes;
  }
}
