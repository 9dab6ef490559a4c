package org.yizhan.intake.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The plain form of a request: each control's name and the JSON pointer that it stands for. The
 * form becomes the same JSON that a client would send and is read by the same {@link
 * RequestReader}.
 */
public final class RequestForm {

  /** What a control's text becomes in JSON. */
  private enum Kind {
    TEXT,
    NUMBER,
    CHECKBOX
  }

  /**
   * A control.
   *
   * @param name of the control and of its {@code data-field}
   * @param pointer what it stands for
   */
  public record Control(String name, String pointer, boolean isCheckbox) {}

  private record Row(Control control, Kind kind) {}

  private static final List<Row> ROWS =
      List.of(
          row("language", "/language", Kind.TEXT),
          row("category", "/category", Kind.TEXT),
          row("danger", "/danger", Kind.CHECKBOX),
          row("relation", "/relation", Kind.TEXT),
          row("country", "/country", Kind.TEXT),
          row("place", "/place", Kind.TEXT),
          row("lat", "/location/lat", Kind.NUMBER),
          row("lon", "/location/lon", Kind.NUMBER),
          row("homeCounty", "/homeCounty", Kind.TEXT),
          row("personName", "/person/name", Kind.TEXT),
          row("contactName", "/contact/name", Kind.TEXT),
          row("contactPhone", "/contact/phone", Kind.TEXT),
          row("contactEmail", "/contact/email", Kind.TEXT),
          row("contactWechat", "/contact/wechat", Kind.TEXT),
          row("contactOnlyMe", "/contact/onlyMe", Kind.CHECKBOX),
          row("contactSafely", "/contact/safely", Kind.TEXT),
          row("incidentDate", "/incidentDate", Kind.TEXT),
          row("narrative", "/narrative", Kind.TEXT),
          row("consentNotice", "/consent/notice", Kind.TEXT),
          row("consentSensitive", "/consent/sensitive", Kind.CHECKBOX),
          row("consentAbroad", "/consent/abroad", Kind.CHECKBOX));

  private static final List<String> ALWAYS_THERE = List.of("person", "contact", "consent");

  private RequestForm() {}

  /** The control that carries an idempotency key. */
  public static final String IDEMPOTENCY_KEY = "idempotencyKey";

  /** The control that a script puts a proof of work into. */
  public static final String PROOF = RequestReader.PROOF;

  /** The control with the place in the queue. */
  public static final String TICKET = "ticket";

  /** The control that no person sees or fills in. */
  public static final String HONEYPOT = "website";

  /** The control by which a request goes to the office although no station may step in. */
  public static final String TO_OFFICE = "toOffice";

  /** What a form carries beside the request. */
  private static final Set<String> BESIDE =
      Set.of(IDEMPOTENCY_KEY, PROOF, TICKET, HONEYPOT, TO_OFFICE);

  /** The controls in the order of the form. */
  public static List<Control> controls() {
    return ROWS.stream().map(Row::control).toList();
  }

  /**
   * The control that an error at {@code pointer} belongs to; none for what no control stands for.
   */
  public static Optional<Control> controlAt(String pointer) {
    return controls().stream().filter(control -> control.pointer().equals(pointer)).findFirst();
  }

  /**
   * The JSON that the form stands for. Controls that were left empty are absent; names that the
   * form does not have become unknown keys.
   *
   * @param values of each name, as they were sent
   */
  public static JsonNode asJson(Map<String, List<String>> values) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    ALWAYS_THERE.forEach(root::putObject);
    values.forEach(
        (name, sent) -> {
          Optional<Row> row = ROWS.stream().filter(r -> r.control.name().equals(name)).findFirst();
          if (row.isPresent()) {
            sent.stream()
                .filter(value -> !value.isBlank())
                .findFirst()
                .ifPresent(value -> put(root, row.get(), value));
          } else if (!BESIDE.contains(name)) {
            root.put(name, "");
          }
        });
    return root;
  }

  private static void put(ObjectNode root, Row row, String value) {
    String[] keys = row.control.pointer().substring(1).split("/", -1);
    ObjectNode parent = keys.length == 1 ? root : root.withObjectProperty(keys[0]);
    String key = keys[keys.length - 1];
    switch (row.kind) {
      case TEXT -> parent.put(key, value);
      case CHECKBOX -> parent.put(key, value.equals("true"));
      case NUMBER -> putNumber(parent, key, value);
    }
  }

  /** What is no number stays a text, so that the reader says so. */
  private static void putNumber(ObjectNode parent, String key, String value) {
    try {
      parent.put(key, new BigDecimal(value.strip()));
    } catch (NumberFormatException e) {
      parent.put(key, value);
    }
  }

  private static Row row(String name, String pointer, Kind kind) {
    return new Row(new Control(name, pointer, kind == Kind.CHECKBOX), kind);
  }
}
