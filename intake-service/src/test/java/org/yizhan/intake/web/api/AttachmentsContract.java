package org.yizhan.intake.web.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yizhan.intake.casework.AttachmentContent;
import org.yizhan.intake.casework.CaseDesk;
import org.yizhan.intake.directory.Language;
import org.yizhan.intake.request.ConsentKind;
import org.yizhan.intake.request.Limits;
import org.yizhan.intake.staff.Role;
import org.yizhan.intake.staff.StaffMember;
import org.yizhan.intake.testing.Api;
import org.yizhan.intake.testing.Papers;
import org.yizhan.intake.testing.Requests;
import org.yizhan.intake.words.Words;

/** What can be relied on about photos and papers, on either database. */
abstract class AttachmentsContract {

  private static final String HERE = "/api/requests/mine/attachments";
  private static final String UNKNOWN = "0000-0000-0000-0000-0000-0000";
  private static final StaffMember PRATO =
      new StaffMember(UUID.randomUUID(), Role.STATION, "it-prato-example", "Test Person");
  private static final StaffMember TORINO =
      new StaffMember(UUID.randomUUID(), Role.STATION, "it-torino-example", "Test Person");

  @Inject CaseDesk desk;
  @Inject EntityManager database;

  @Test
  void aPhotoIsKeptWithoutWhatNobodyMaySeeAndComesBackWhole() {
    String receipt = Api.receiptOf(Requests.complete());
    String id =
        Api.with(receipt)
            .header("File-Name", "%E6%8A%A4%E7%85%A7.png")
            .contentType("text/html")
            .body(Papers.photo())
            .post(HERE)
            .then()
            .statusCode(201)
            .body("name", equalTo("护照"))
            .body("kind", equalTo("jpeg"))
            .body("mediaType", equalTo("image/jpeg"))
            .body("addedAt", notNullValue())
            .body("opened", empty())
            .extract()
            .path("id");
    byte[] kept = fetched(receipt, id).statusCode(200).extract().asByteArray();
    assertFalse(new String(kept, StandardCharsets.ISO_8859_1).contains(Papers.HIDDEN));
    fetched(receipt, id)
        .contentType("image/jpeg")
        .header("Content-Length", Integer.toString(kept.length))
        .header(
            "Content-Disposition",
            "attachment; filename=\"attachment.jpg\"; filename*=UTF-8''%E6%8A%A4%E7%85%A7.jpg")
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "no-store")
        .header("Content-Security-Policy", containsString("sandbox"));
    following(receipt)
        .body("attachments.size", contains(kept.length))
        .body("timeline.kind", contains("submitted", "attachment-added"));
  }

  @Test
  void aLargeFileComesBackAsItWas() {
    byte[] end = Papers.pdf();
    byte[] noise = new byte[Limits.ATTACHMENT_BYTES - 2 * end.length];
    new Random(7).nextBytes(noise);
    byte[] sent = Papers.joined(end, noise, end);
    String receipt = Api.receiptOf(Requests.complete());
    String id = add(receipt, sent).statusCode(201).extract().path("id");
    assertArrayEquals(sent, fetched(receipt, id).statusCode(200).extract().asByteArray());
  }

  @Test
  void theSameFileSentAgainIsTheSame() throws Exception {
    String receipt = Api.receiptOf(Requests.complete());
    String first = add(receipt, Papers.pdf()).statusCode(201).extract().path("id");
    String again = add(receipt, Papers.pdf()).statusCode(200).extract().path("id");
    assertEquals(first, again);
    Callable<String> sending = () -> add(receipt, Papers.screenshot()).extract().path("id");
    ExecutorService clients = Executors.newFixedThreadPool(4);
    try {
      List<Future<String>> answers = clients.invokeAll(List.of(sending, sending, sending, sending));
      for (Future<String> answer : answers) {
        assertEquals(answers.get(0).get(), answer.get());
      }
    } finally {
      clients.shutdownNow();
    }
    following(receipt).body("attachments", hasSize(2));
    assertEquals(
        0, rows("attachments where state <> 'STORED'"), "what came second is cleared away");
  }

  @Test
  void aCaseTakesSoManyAndNoMore() {
    String receipt = Api.receiptOf(Requests.complete());
    String id = "";
    for (int number = 0; number < Limits.ATTACHMENTS; number++) {
      id = add(receipt, numbered(number)).statusCode(201).extract().path("id");
    }
    add(receipt, numbered(Limits.ATTACHMENTS)).statusCode(409).body("type", problem("files-full"));
    Api.with(receipt).delete(HERE + "/" + id).then().statusCode(204);
    Api.with(receipt).delete(HERE + "/" + id).then().statusCode(204);
    fetched(receipt, id).statusCode(404);
    assertEquals(0, rows("attachments where id = '" + id + "'"));
    assertEquals(0, rows("attachment_parts where attachment_id = '" + id + "'"));
    add(receipt, numbered(Limits.ATTACHMENTS)).statusCode(201);
    following(receipt)
        .body("attachments", hasSize(Limits.ATTACHMENTS))
        .body("timeline.kind", hasItems("attachment-added", "attachment-removed"));
  }

  private static byte[] numbered(int number) {
    return Papers.joined(
        Papers.pdf(), Integer.toString(number).getBytes(StandardCharsets.US_ASCII));
  }

  private static Stream<Arguments> refused() {
    byte[] half = Arrays.copyOf(Papers.photo(), 900);
    return Stream.of(
        Arguments.of("file-empty", 422, new byte[0]),
        Arguments.of("file-kind", 415, "<svg/>".getBytes(StandardCharsets.UTF_8)),
        Arguments.of("file-heic", 415, Papers.heic()),
        Arguments.of("file-damaged", 422, half),
        Arguments.of("file-too-large", 413, new byte[Limits.UPLOAD_BYTES + 1]),
        Arguments.of(
            "file-too-large", 413, Papers.joined(Papers.pdf(), new byte[Limits.ATTACHMENT_BYTES])));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatIsNotTakenIsSaidAndLeavesNothing(String code, int status, byte[] file) {
    String receipt = Api.receiptOf(Requests.complete());
    String detail =
        add(receipt, file)
            .statusCode(status)
            .contentType("application/problem+json")
            .body("type", problem(code))
            .extract()
            .path("detail");
    assertEquals(Words.in(Language.EN).say("problem." + code + ".detail"), detail);
    following(receipt).body("attachments", empty()).body("timeline.kind", contains("submitted"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theWordsSayTheLimits(Language language) {
    Words words = Words.in(language);
    assertTrue(
        words.say("problem.file-too-large.detail").contains(Limits.ATTACHMENT_MEGABYTES + " MB"));
    String five = language == Language.ZH ? "五" : "five";
    assertTrue(words.say("problem.files-full.detail").contains(five) && Limits.ATTACHMENTS == 5);
  }

  @Test
  void withoutTheReceiptNothingIsTakenGivenOrTakenAway() {
    String receipt = Api.receiptOf(Requests.complete());
    String other = Api.receiptOf(Requests.complete());
    String id = add(receipt, Papers.pdf()).extract().path("id");
    add(UNKNOWN, Papers.pdf()).statusCode(401).body("type", problem("wrong-receipt"));
    fetched(UNKNOWN, id).statusCode(401);
    Api.with(UNKNOWN).delete(HERE + "/" + id).then().statusCode(401);
    fetched(other, id).statusCode(404);
    Api.with(other).delete(HERE + "/" + id).then().statusCode(204);
    fetched(receipt, id).statusCode(200);
    fetched(receipt, "nonsense").statusCode(404);
  }

  @Test
  void aFinishedCaseTakesNoneAndGivesAndLosesThem() {
    String receipt = Api.receiptOf(Requests.complete());
    String id = add(receipt, Papers.pdf()).extract().path("id");
    Api.with(receipt).post("/api/requests/mine/withdraw").then().statusCode(200);
    add(receipt, Papers.photo()).statusCode(409).body("type", problem("case-finished"));
    fetched(receipt, id).statusCode(200);
    Api.with(receipt).delete(HERE + "/" + id).then().statusCode(204);
    following(receipt).body("attachments", empty());
  }

  @Test
  void withoutConsentToSensitiveInformationNoneAreKept() {
    ObjectNode request = Requests.complete();
    request.withObjectProperty("consent").put("sensitive", false);
    request.withObjectProperty("person").putNull("birthYear");
    add(Api.receiptOf(request), Papers.pdf())
        .statusCode(422)
        .body("type", problem("files-need-consent"));
    add(Api.receiptOf(request.put("danger", true)), Papers.pdf()).statusCode(201);
    String receipt = Api.receiptOf(Requests.complete());
    String id = add(receipt, Papers.pdf()).extract().path("id");
    desk.withdrawConsent(receipt, ConsentKind.SENSITIVE);
    following(receipt).body("attachments", empty());
    assertEquals(0, rows("attachment_parts where attachment_id = '" + id + "'"));
  }

  @Test
  void whoeverWorksOnTheCaseOpensThemAndTheRequesterSeesIt() throws IOException {
    String receipt = Api.receiptOf(Requests.complete());
    UUID id = UUID.fromString(add(receipt, Papers.pdf()).extract().path("id"));
    UUID caseId = caseOf(id);
    assertEquals(
        Optional.empty(),
        desk.openAttachment(TORINO, caseId, id).map(AttachmentContent::attachment));
    assertTrue(desk.openAttachment(PRATO, caseId, UUID.randomUUID()).isEmpty());
    AttachmentContent content = desk.openAttachment(PRATO, caseId, id).orElseThrow();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    content.writeTo(out);
    assertArrayEquals(Papers.pdf(), out.toByteArray());
    following(receipt)
        .body("attachments[0].opened.by.id", contains("it-prato-example"))
        .body("attachments[0].opened.at", hasSize(1));
    desk.withdrawConsent(receipt, ConsentKind.ABROAD);
    assertTrue(desk.openAttachment(PRATO, caseId, id).isEmpty(), "a station abroad");
  }

  @Test
  void theFamilySeesHowManyAndNothingOfThem() {
    String receipt = Api.receiptOf(Requests.complete());
    String id = add(receipt, Papers.pdf()).extract().path("id");
    String code = Api.with(receipt).post("/api/requests/mine/family").path("code");
    String seen =
        given()
            .header("Authorization", "Family " + code)
            .get("/api/requests/family")
            .then()
            .body("attachments", equalTo(1))
            .extract()
            .asString();
    assertFalse(seen.contains(id));
    fetched(code, id).statusCode(401);
  }

  @Test
  void theCopyNamesThem() {
    String receipt = Api.receiptOf(Requests.complete());
    add(receipt, Papers.pdf()).statusCode(201);
    Api.with(receipt)
        .get("/api/requests/mine/export")
        .then()
        .body("since.attachments.kind", contains("pdf"))
        .body("since.attachments.size", contains(Papers.pdf().length));
  }

  @Test
  void anErasedCaseLeavesNoneOfThem() {
    String receipt = Api.receiptOf(Requests.complete());
    String id = add(receipt, Papers.photo(400)).extract().path("id");
    assertTrue(rows("attachment_parts where attachment_id = '" + id + "'") > 1);
    desk.erase(receipt);
    assertEquals(0, rows("attachments where id = '" + id + "'"));
    assertEquals(0, rows("attachment_parts where attachment_id = '" + id + "'"));
  }

  /** A file that is cut off on the way, and one whose case is erased meanwhile. */
  @Test
  void whatDoesNotArriveLeavesNothing() throws IOException {
    String receipt = Api.receiptOf(Requests.complete());
    byte[] file = Papers.pdf();
    InputStream cut =
        new SequenceInputStream(
            new ByteArrayInputStream(file, 0, file.length - 3),
            new Interrupted(
                new byte[1],
                () -> {
                  throw new IOException("cut off");
                }));
    assertEquals(
        "cut off",
        assertThrows(IOException.class, () -> desk.addAttachment(receipt, Optional.empty(), cut))
            .getMessage());
    following(receipt).body("attachments", empty());
    InputStream erasing = new Interrupted(file, () -> desk.erase(receipt));
    String outcome = desk.addAttachment(receipt, Optional.empty(), erasing).toString();
    assertEquals("Refused[reason=NOT_FOUND]", outcome);
    assertEquals(0, rows("attachments where state <> 'STORED'"));
  }

  @Test
  void whatWasChangedInTheDatabaseIsNotHandedOut() throws IOException {
    String receipt = Api.receiptOf(Requests.complete());
    UUID first = UUID.fromString(add(receipt, Papers.photo()).extract().path("id"));
    UUID second = UUID.fromString(add(receipt, Papers.pdf()).extract().path("id"));
    AttachmentContent content = desk.fetchAttachment(receipt, second).orElseThrow();
    update("delete from attachment_parts where attachment_id = '" + second + "'");
    update(
        "update attachment_parts set attachment_id = '%s' where attachment_id = '%s'"
            .formatted(second, first));
    assertThrows(IOException.class, () -> content.writeTo(OutputStream.nullOutputStream()));
    Api.with(receipt).delete(HERE + "/" + first).then().statusCode(204);
    Api.with(receipt).delete(HERE + "/" + second).then().statusCode(204);
  }

  private interface Happening {
    void happen() throws IOException;
  }

  /** A file, and what happens while it comes. */
  private static final class Interrupted extends FilterInputStream {

    private final Happening happening;

    private Interrupted(byte[] file, Happening happening) {
      super(new ByteArrayInputStream(file));
      this.happening = happening;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
      happening.happen();
      return super.read(into, from, most);
    }
  }

  private static ValidatableResponse add(String receipt, byte[] file) {
    return Api.with(receipt)
        .header("Accept-Language", "en")
        .contentType("application/octet-stream")
        .body(file)
        .post(HERE)
        .then();
  }

  private static ValidatableResponse fetched(String receipt, String id) {
    return Api.with(receipt).get(HERE + "/" + id).then();
  }

  private static ValidatableResponse following(String receipt) {
    return Api.with(receipt).get("/api/requests/mine").then().statusCode(200);
  }

  private static Matcher<String> problem(String code) {
    return equalTo("urn:yizhan:problem:" + code.toLowerCase(Locale.ROOT));
  }

  private UUID caseOf(UUID attachment) {
    return UUID.fromString(
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    database
                        .createNativeQuery("select case_id from attachments where id = ?1")
                        .setParameter(1, attachment.toString())
                        .getSingleResult()
                        .toString()));
  }

  private long rows(String of) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                ((Number)
                        database.createNativeQuery("select count(*) from " + of).getSingleResult())
                    .longValue());
  }

  private void update(String sql) {
    QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(sql).executeUpdate());
  }
}
