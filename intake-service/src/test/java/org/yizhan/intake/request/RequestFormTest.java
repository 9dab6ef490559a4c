package org.yizhan.intake.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yizhan.intake.directory.DirectoryReader;
import org.yizhan.intake.testing.Requests;

class RequestFormTest {

  private static final RequestReader READER =
      new RequestReader(
          DirectoryReader.read(Path.of("src/test/resources/site/data/directory.v1.json")),
          Instant.parse("2026-11-23T12:00:00Z"));

  @Test
  void aFormIsTheRequestThatTheSameJsonWouldBe() {
    ObjectNode json = Requests.complete();
    json.withObjectProperty("person").remove("birthYear");
    assertEquals(READER.read(json), READER.read(RequestForm.asJson(form(json))));
  }

  @Test
  void anEmptyFormNamesTheControlsThatAreNeeded() {
    Checked<HelpRequest> checked = READER.read(RequestForm.asJson(Map.of()));
    List<String> names =
        ((Checked.Invalid<HelpRequest>) checked)
            .errors().stream()
                .map(error -> RequestForm.controlAt(error.pointer()).orElseThrow().name())
                .toList();
    assertEquals(
        List.of(
            "language",
            "category",
            "country",
            "personName",
            "contactName",
            "contactPhone",
            "narrative",
            "consentNotice"),
        names);
  }

  @Test
  void whatNeedsAConsentIsNamedAtItsControl() {
    Map<String, List<String>> form = form(Requests.minimal().put("category", "hospitalisation"));
    form.remove("consentSensitive");
    List<FieldError> errors = errors(form);
    assertEquals("category", RequestForm.controlAt(errors.get(0).pointer()).orElseThrow().name());
  }

  @Test
  void aNumberThatIsNoneIsNamedAtItsControl() {
    Map<String, List<String>> form = form(Requests.complete());
    form.put("lat", List.of("north"));
    assertEquals(List.of(new FieldError("/location/lat", "type")), errors(form));
  }

  @Test
  void theKeyAndTheWayToTheOfficeAreNoPartOfTheRequest() {
    Map<String, List<String>> form = form(Requests.complete());
    form.put(RequestForm.IDEMPOTENCY_KEY, List.of("0123456789abcdef"));
    form.put(RequestForm.TO_OFFICE, List.of("true"));
    assertTrue(READER.read(RequestForm.asJson(form)) instanceof Checked.Valid);
  }

  @Test
  void anUnknownControlIsRefused() {
    Map<String, List<String>> form = form(Requests.complete());
    form.put("surprise", List.of("1"));
    assertEquals(List.of(new FieldError("/surprise", "unknown")), errors(form));
  }

  private static List<FieldError> errors(Map<String, List<String>> form) {
    return ((Checked.Invalid<HelpRequest>) READER.read(RequestForm.asJson(form))).errors();
  }

  /** What a browser sends when the form was filled in with this request. */
  private static Map<String, List<String>> form(JsonNode request) {
    Map<String, List<String>> form = new HashMap<>();
    for (RequestForm.Control control : RequestForm.controls()) {
      JsonNode value = request.at(control.pointer());
      if (control.isCheckbox() ? value.booleanValue() : !value.isMissingNode()) {
        form.put(control.name(), List.of(value.isNull() ? "" : value.asText()));
      }
    }
    return form;
  }
}
