package org.yizhan.intake.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.yizhan.intake.directory.Language;
import org.yizhan.intake.request.Limits;
import org.yizhan.intake.staff.Role;
import org.yizhan.intake.testing.Api;
import org.yizhan.intake.testing.Papers;
import org.yizhan.intake.words.Words;

/** Photos and papers as a person without a script adds them, and as staff see them. */
@QuarkusTest
@TestProfile(FixtureSite.class)
class AttachmentsPageTest {

  private static final String HERE = "/track/attachments";

  @Inject Crew crew;
  @Inject Uploads uploads;

  @Test
  void theReceiptLeadsToThePage() {
    Map<String, String> form = Family.form("en");
    form.put("narrative", "Papers later");
    Document receipt = Family.page(Family.post("/requests", form));
    assertNotNull(receipt.selectFirst("form[action=track/attachments]"));
    Document page = Family.page(Family.track(HERE, "en", code(receipt)));
    assertEquals("Photos and papers", page.selectFirst("h1").text());
    Element upload = page.selectFirst("form[enctype=multipart/form-data]");
    assertEquals("../track/attachments/add", upload.attr("action"));
    assertEquals("file", upload.select("input").last().attr("name"), "the fields come first");
    assertTrue(page.text().contains("Up to " + Limits.ATTACHMENTS));
    assertTrue(page.text().contains(Limits.ATTACHMENT_MEGABYTES + " MB"));
  }

  private static String code(Document page) {
    return page.selectFirst(".code").text();
  }

  @Test
  void aPhotoIsAddedSeenSavedAndTakenAway() {
    String receipt = Family.receipt("zh", "With a photo");
    Document added = Family.page(upload("zh", receipt, "Passport <b>.jpg", Papers.photo(), 200));
    assertEquals("已收到，已存好。", added.selectFirst("[role=status]").text());
    assertTrue(added.text().contains("Passport <b>"), added.text());
    assertTrue(added.text().contains("还没有人打开过。"));
    String id = added.selectFirst("input[name=attachment]").attr("value");
    Response saved = Family.track(HERE + "/file", "zh", receipt, "attachment", id);
    saved.then().statusCode(200).contentType("image/jpeg");
    assertTrue(saved.header("Content-Disposition").startsWith("attachment; "));
    assertFalse(
        new String(saved.asByteArray(), StandardCharsets.ISO_8859_1).contains(Papers.HIDDEN));
    assertTrue(Family.page(Family.track("/track", "zh", receipt)).text().contains("已添加：1 份"));
    assertTrue(
        Family.page(Family.track("/track/rights/copy", "zh", receipt))
            .text()
            .contains("Passport <b>"));
    Response removed = Family.track(HERE + "/remove", "zh", receipt, "attachment", id);
    removed.then().statusCode(200);
    assertNull(Family.page(removed).selectFirst("input[name=attachment]"));
    Family.track(HERE + "/file", "zh", receipt, "attachment", id).then().statusCode(404);
  }

  @Test
  void whatIsNotTakenIsSaidBesideTheField() {
    String receipt = Family.receipt("en", "With what is no photo");
    for (Object[] wrong :
        new Object[][] {
          {"file-heic", 415, Papers.heic()},
          {"file-empty", 422, new byte[0]},
          {"file-damaged", 422, "%PDF-".getBytes(StandardCharsets.US_ASCII)},
          {"file-too-large", 413, new byte[Limits.ATTACHMENT_BYTES + 1]}
        }) {
      byte[] file = (byte[]) wrong[2];
      if (file.length > Limits.ATTACHMENT_BYTES) {
        System.arraycopy(Papers.pdf(), 0, file, 0, 20);
      }
      Document page = Family.page(upload("en", receipt, "a.jpg", file, (int) wrong[1]));
      assertEquals(
          Words.in(Language.EN).say("problem." + wrong[0] + ".detail"),
          page.getElementById("file-error").text());
      assertTrue(page.text().contains("Nothing yet."));
    }
  }

  @Test
  void aFileWithoutAReceiptIsTakenByNobody() {
    upload("en", "0000-0000-0000-0000-0000-0000", "a.pdf", Papers.pdf(), 401);
    given().multiPart("file", "a.pdf", Papers.pdf()).post(HERE + "/add").then().statusCode(401);
    given()
        .multiPart("receipt", "x".repeat(2_000))
        .post(HERE + "/add")
        .then()
        .statusCode(400)
        .contentType("text/html");
    given()
        .contentType("multipart/form-data")
        .body("no boundary at all".getBytes(StandardCharsets.US_ASCII))
        .post(HERE + "/add")
        .then()
        .statusCode(400);
    given()
        .contentType("multipart/form-data; boundary=x")
        .body(
            "--x\r\nContent-Disposition: form-data; name=\"receipt\"\r\n\r\nhalf"
                .getBytes(StandardCharsets.US_ASCII))
        .post(HERE + "/add")
        .then()
        .statusCode(400);
  }

  @Test
  void whenTooManyComeTheNextIsAskedToComeAgain() throws Exception {
    String receipt = Family.receipt("zh", "Among many");
    List<Uploads.Place> taken = taken("192.0.2.1");
    assertEquals(4, taken.size(), "a network has its share");
    taken.addAll(taken("127.0.0.1"));
    assertEquals(16, taken.size());
    Document page = Family.page(upload("zh", receipt, "a.pdf", Papers.pdf(), 503));
    assertEquals("Please wait a moment", page.selectFirst("h1").text(), "nothing was read yet");
    Api.with(receipt)
        .contentType("application/pdf")
        .body(Papers.pdf())
        .post(Uploads.API)
        .then()
        .statusCode(503)
        .header("Retry-After", "30")
        .body("type", equalTo("urn:yizhan:problem:no-room"));
    taken.forEach(Uploads.Place::leave);
    upload("zh", receipt, "a.pdf", Papers.pdf(), 200);
  }

  private List<Uploads.Place> taken(String address) throws Exception {
    List<Uploads.Place> taken = new ArrayList<>();
    InetAddress sender = InetAddress.getByName(address);
    for (var place = uploads.enter(sender); place.isPresent(); place = uploads.enter(sender)) {
      taken.add(place.get());
    }
    return taken;
  }

  @Test
  void staffSeeThemInTheCaseAndAPictureOpensInABoxOfItsOwn() {
    String receipt = Family.receipt("en", "Shown to staff");
    upload("en", receipt, "police.jpg", Papers.photo(), 200);
    upload("en", receipt, "paper.pdf", Papers.pdf(), 200);
    Crew.Browser prato = crew.at(Role.STATION, "it-prato-sample").browser();
    String caseId =
        prato
            .request()
            .get("/api/staff/cases?size=100")
            .path("items.find { it.receiptTail == '" + receipt.substring(25) + "' }.id");
    Document page = prato.open("/staff/cases/" + caseId);
    String photo = page.selectFirst("a:containsOwn(police)").attr("href");
    open(prato, photo)
        .then()
        .statusCode(200)
        .contentType("image/jpeg")
        .header("Content-Disposition", containsString("inline; "))
        .header("Content-Security-Policy", containsString("sandbox"))
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "no-store");
    open(prato, page.selectFirst("a:containsOwn(paper)").attr("href"))
        .then()
        .contentType("application/pdf")
        .header("Content-Disposition", containsString("attachment; "));
    String seen = Family.page(Family.track(HERE, "en", receipt)).text();
    assertTrue(seen.contains("Opened by:"), seen);
  }

  private static Response open(Crew.Browser browser, String address) {
    return browser.request().get(address);
  }

  private static Response upload(
      String language, String receipt, String name, byte[] file, int status) {
    RequestSpecification form =
        given()
            .header("Accept-Language", "en")
            .multiPart("language", language)
            .multiPart("receipt", receipt);
    Response answer =
        form.multiPart("file", name, file, "application/octet-stream").post(HERE + "/add");
    answer.then().statusCode(status).header("Cache-Control", "no-store");
    return answer;
  }
}
