package org.yizhan.intake.web.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.yizhan.intake.attachment.FileKind;
import org.yizhan.intake.request.IdempotencyKey;
import org.yizhan.intake.request.Limits;
import org.yizhan.intake.request.Relation;
import org.yizhan.intake.request.RequestTexts;
import org.yizhan.intake.request.TextRule;
import org.yizhan.intake.web.Uploads;

/**
 * Puts into the description of the API what only its readers know: the shape and the limits of
 * bodies, and the problems that can be answered. Pages are no part of it.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDescription implements OASFilter {

  private static final String PROBLEM = "Problem";
  private static final String REQUEST = "HelpRequest";
  private static final String MESSAGE = "WrittenMessage";
  private static final String JSON = "application/json";
  private static final String DAY =
      "A day as ISO 8601 writes it, 2026-11-23. What people write is read as well: 2026/11/23,"
          + " 2026.11.23, 20261123, 2026年11月23日, 11月23日, 11-23, 今天, 昨天, 前天, today,"
          + " yesterday; without a year it is the last such day.";
  private static final String REFERENCE = "#/components/schemas/";

  @Override
  public void filterOpenAPI(OpenAPI api) {
    api.getPaths().getPathItems().keySet().stream()
        .filter(path -> !path.startsWith("/api/"))
        .toList()
        .forEach(api.getPaths()::removePathItem);
    api.getComponents()
        .addSchema(REQUEST, request())
        .addSchema(MESSAGE, object(Map.of("text", text(TextRule.NARRATIVE)), List.of("text")))
        .addSchema(PROBLEM, problem());
    api.getPaths().getPathItems().values().stream()
        .map(PathItem::getOperations)
        .flatMap(operations -> operations.values().stream())
        .forEach(ApiDescription::answerProblems);
    Map<String, PathItem> paths = api.getPaths().getPathItems();
    Operation submit = paths.get("/api/requests").getPOST();
    takes(submit, REQUEST);
    submit.getParameters().stream()
        .filter(parameter -> parameter.getName().equals("Idempotency-Key"))
        .forEach(parameter -> parameter.getSchema().setPattern(IdempotencyKey.PATTERN));
    takes(paths.get("/api/requests/mine/messages").getPOST(), MESSAGE);
    takesFile(paths.get(Uploads.API).getPOST());
    api.getComponents()
        .getSchemas()
        .get("FollowingAnswer")
        .getProperties()
        .get("attachments")
        .setMaxItems(Limits.ATTACHMENTS);
  }

  private static void takes(Operation operation, String schema) {
    operation.setRequestBody(
        OASFactory.createRequestBody()
            .required(true)
            .description("At most " + Limits.BODY_BYTES + " bytes of UTF-8.")
            .content(content(JSON, schema)));
  }

  private static void takesFile(Operation operation) {
    Content content = OASFactory.createContent();
    for (FileKind kind : FileKind.values()) {
      content.addMediaType(
          kind.mediaType(),
          OASFactory.createMediaType()
              .schema(
                  typed(SchemaType.STRING)
                      .format("binary")
                      .minLength(1)
                      .maxLength(Limits.ATTACHMENT_BYTES)));
    }
    operation.setRequestBody(
        OASFactory.createRequestBody()
            .required(true)
            .description(
                "The file itself, at most %d bytes; what it is, its content says. At most %d of a request."
                    .formatted(Limits.ATTACHMENT_BYTES, Limits.ATTACHMENTS))
            .content(content));
  }

  private static void answerProblems(Operation operation) {
    APIResponses responses = operation.getResponses();
    Arrays.stream(ProblemKind.values())
        .filter(kind -> kind.status() < 500 || kind == ProblemKind.CANNOT_STORE)
        .forEach(
            kind ->
                responses.addAPIResponse(
                    Integer.toString(kind.status()),
                    OASFactory.createAPIResponse()
                        .description(kinds(kind.status()))
                        .content(content(Problem.MEDIA_TYPE, PROBLEM))));
  }

  private static String kinds(int status) {
    return String.join(
        ", ",
        Arrays.stream(ProblemKind.values())
            .filter(kind -> kind.status() == status)
            .map(ProblemKind::type)
            .toList());
  }

  private static Content content(String mediaType, String schema) {
    return OASFactory.createContent()
        .addMediaType(
            mediaType,
            OASFactory.createMediaType().schema(OASFactory.createSchema().ref(REFERENCE + schema)));
  }

  private static Schema request() {
    Schema whole = object(Map.of(), List.of());
    add(whole, "/language", typed(SchemaType.STRING).enumeration(List.of("zh", "en")));
    add(whole, "/category", text(TextRule.CODE));
    add(whole, "/danger", typed(SchemaType.BOOLEAN));
    add(
        whole,
        "/relation",
        typed(SchemaType.STRING)
            .enumeration(
                Arrays.stream(Relation.values())
                    .map(Relation::code)
                    .map(Object.class::cast)
                    .toList()));
    add(whole, "/country", typed(SchemaType.STRING).pattern("^[A-Z]{2}$"));
    add(whole, "/location/lat", range(-90, 90));
    add(whole, "/location/lon", range(-180, 180));
    add(whole, "/homeCounty", text(TextRule.CODE));
    add(whole, "/homeTown", typed(SchemaType.STRING).pattern("^[0-9]{6,12}$"));
    add(whole, "/person/birthYear", typed(SchemaType.INTEGER).minimum(year()));
    add(whole, "/incidentDate", text(TextRule.CODE).description(DAY));
    add(whole, "/contact/onlyMe", typed(SchemaType.BOOLEAN));
    RequestTexts.RULES.forEach((pointer, rule) -> add(whole, pointer, text(rule)));
    add(whole, "/consent/notice", text(TextRule.CODE));
    add(whole, "/consent/sensitive", typed(SchemaType.BOOLEAN));
    add(whole, "/consent/abroad", typed(SchemaType.BOOLEAN));
    return whole;
  }

  /** Puts a member where its pointer says, with the objects on the way. */
  private static void add(Schema whole, String pointer, Schema member) {
    Schema parent = whole;
    String[] keys = pointer.substring(1).split("/", -1);
    StringBuilder path = new StringBuilder();
    for (int at = 0; at < keys.length; at++) {
      path.append('/').append(keys[at]);
      boolean last = at == keys.length - 1;
      Map<String, Schema> members = parent.getProperties();
      if (members == null || !members.containsKey(keys[at])) {
        parent.addProperty(keys[at], last ? member : object(Map.of(), List.of()));
        if (RequestTexts.REQUIRED.contains(path.toString())) {
          parent.addRequired(keys[at]);
        }
      }
      parent = parent.getProperties().get(keys[at]);
    }
  }

  private static Schema problem() {
    return object(
        Map.of(
            "type", typed(SchemaType.STRING).pattern("^urn:yizhan:problem:[a-z-]+$"),
            "title", typed(SchemaType.STRING),
            "status", typed(SchemaType.INTEGER),
            "detail", typed(SchemaType.STRING),
            "errors",
                typed(SchemaType.ARRAY)
                    .items(
                        object(
                            Map.of(
                                "pointer", text(new TextRule(Limits.POINTER, TextRule.Lines.ONE)),
                                "code", typed(SchemaType.STRING),
                                "detail", typed(SchemaType.STRING)),
                            List.of("pointer", "code", "detail")))),
        List.of("type", "title", "status", "detail"));
  }

  private static Schema object(Map<String, Schema> members, List<String> required) {
    Schema schema =
        typed(SchemaType.OBJECT)
            .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
    members.forEach(schema::addProperty);
    required.forEach(schema::addRequired);
    return schema;
  }

  private static Schema text(TextRule rule) {
    return typed(SchemaType.STRING).maxLength(rule.maxCodePoints());
  }

  private static Schema range(int min, int max) {
    return typed(SchemaType.NUMBER)
        .minimum(BigDecimal.valueOf(min))
        .maximum(BigDecimal.valueOf(max));
  }

  private static BigDecimal year() {
    return BigDecimal.valueOf(Limits.EARLIEST_YEAR);
  }

  private static Schema typed(SchemaType type) {
    return OASFactory.createSchema().addType(type);
  }
}
