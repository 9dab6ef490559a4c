package org.yizhan.intake.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhan.intake.directory.DirectoryReader;
import org.yizhan.intake.testing.Requests;

/** The limits stand in one table; whoever uses them is held to it here. */
class RequestTextsTest {

  private static final RequestReader READER =
      new RequestReader(
          DirectoryReader.read(Path.of("src/test/resources/site/data/directory.v1.json")),
          Instant.parse("2026-11-23T12:00:00Z"));

  private static Stream<String> texts() {
    return RequestTexts.RULES.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void theReaderRefusesOneCharacterMore(String pointer) {
    int most = RequestTexts.RULES.get(pointer).maxCodePoints();
    assertEquals(
        new FieldError(pointer, "too-long", Map.of("max", most)), firstError(pointer, most + 1));
  }

  private static FieldError firstError(String pointer, int length) {
    ObjectNode request = Requests.complete();
    String[] keys = pointer.substring(1).split("/", -1);
    ObjectNode parent = keys.length == 1 ? request : request.withObjectProperty(keys[0]);
    parent.put(keys[keys.length - 1], "字".repeat(length));
    return ((Checked.Invalid<HelpRequest>) READER.read(request)).errors().get(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void theBakedFormTakesAsManyAndAsksForTheSame(String language) throws IOException {
    Path page = Path.of(System.getProperty("baked.site")).resolve(language + "/help/index.html");
    Document form = Jsoup.parse(Files.readString(page));
    Map<String, String> inTheForm = new TreeMap<>();
    Map<String, String> expected = new TreeMap<>();
    Set<String> required = new TreeSet<>();
    Set<String> expectedRequired = new TreeSet<>();
    for (RequestForm.Control control : RequestForm.controls()) {
      Element element = form.selectFirst("[name=" + control.name() + "]:not([type=hidden])");
      TextRule rule = RequestTexts.RULES.get(control.pointer());
      if (element != null && rule != null) {
        inTheForm.put(control.name(), element.attr("maxlength"));
        expected.put(control.name(), Integer.toString(rule.maxCodePoints()));
      }
      if (element != null && element.hasAttr("required")) {
        required.add(control.pointer());
      }
      if (element != null
          && !control.isCheckbox()
          && RequestTexts.REQUIRED.contains(control.pointer())) {
        expectedRequired.add(control.pointer());
      }
    }
    assertTrue(expected.size() > 5, expected::toString);
    assertEquals(expected, inTheForm);
    assertEquals(expectedRequired, required);
  }

  @Test
  void whatIsRequiredIsMissedByTheReader() {
    for (String pointer : RequestTexts.REQUIRED) {
      ObjectNode request = Requests.complete();
      String[] keys = pointer.substring(1).split("/", -1);
      (keys.length == 1 ? request : request.withObjectProperty(keys[0]))
          .remove(keys[keys.length - 1]);
      assertTrue(READER.read(request) instanceof Checked.Invalid, pointer);
    }
  }
}
