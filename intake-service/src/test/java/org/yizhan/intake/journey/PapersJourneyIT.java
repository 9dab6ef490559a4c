package org.yizhan.intake.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhan.intake.testing.Papers;
import org.yizhan.intake.testing.Requests;
import org.yizhan.intake.testing.RunningService;

/** A person adds a photo of a passport on a small phone, with a script and without. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PapersJourneyIT {

  @TempDir static Path data;

  @AutoClose private RunningService service;
  @AutoClose private Chromium chromium;
  private String notice;

  @BeforeAll
  void start() {
    service = RunningService.start("quarkus-app", data, Map.of());
    chromium = new Chromium();
    notice = given().get(service.at("/data/directory.v1.json")).path("notice");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aPhotoIsAddedSavedAndTakenAway(boolean script) throws Exception {
    try (BrowserContext phone =
        script ? chromium.person("zh-CN") : chromium.personWithoutScript("zh-CN")) {
      Page page = phone.newPage();
      page.navigate(service.at("/zh/track/"));
      page.locator("#receipt").fill(receipt());
      page.locator("#track-form button").click();
      page.locator("form[action$='track/attachments'] button").click();
      assertThat(page.locator("h1")).hasText("照片和材料");
      add(page, "passport.txt", "no photo".getBytes(StandardCharsets.UTF_8));
      assertThat(page.locator("#file-error")).containsText("这不是照片");
      add(page, "护照.jpg", Papers.photo());
      assertThat(page.locator("[role=status]")).hasText("已收到，已存好。");
      assertThat(page.locator("main")).containsText("护照 · 照片（JPEG）");
      if (script) {
        assertEquals(List.of(), new AxeBuilder(page).analyze().getViolations());
      }
      Download saved =
          page.waitForDownload(
              () -> page.locator("form[action$='attachments/file'] button").click());
      assertEquals("护照.jpg", saved.suggestedFilename());
      assertFalse(
          Files.readString(saved.path(), StandardCharsets.ISO_8859_1).contains(Papers.HIDDEN));
      page.locator("form[action$='attachments/remove'] button").click();
      assertThat(page.locator("[role=status]")).hasText("已删去。");
      assertFalse(page.url().contains("护照"));
    }
  }

  /** What was cleaned is still a picture to a browser, and the side that is up stays up. */
  @Test
  void aCleanedPictureIsSeenAsItWas() {
    try (BrowserContext phone = chromium.person("en")) {
      Page page = phone.newPage();
      page.navigate(service.at("/en/track/"));
      for (byte[] picture : List.of(Papers.photo(), Papers.screenshot(), Papers.webp())) {
        assertEquals(size(page, picture), size(page, cleaned(picture)));
      }
    }
  }

  private static Object size(Page page, byte[] picture) {
    return page.evaluate(
        "async base64 => {"
            + "  const bytes = Uint8Array.from(atob(base64), one => one.charCodeAt(0));"
            + "  const image = await createImageBitmap(new Blob([bytes]));"
            + "  const canvas = new OffscreenCanvas(image.width, image.height);"
            + "  const seen = canvas.getContext('2d');"
            + "  seen.drawImage(image, 0, 0);"
            + "  const first = Array.from(seen.getImageData(0, 0, 1, 1).data).join();"
            + "  return image.width + ' ' + image.height + ' ' + first; }",
        Base64.getEncoder().encodeToString(picture));
  }

  private byte[] cleaned(byte[] picture) {
    String receipt = receipt();
    String id =
        given()
            .header("Authorization", "Receipt " + receipt)
            .contentType("application/octet-stream")
            .body(picture)
            .post(service.at("/api/requests/mine/attachments"))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    return given()
        .header("Authorization", "Receipt " + receipt)
        .get(service.at("/api/requests/mine/attachments/" + id))
        .asByteArray();
  }

  private static void add(Page page, String name, byte[] file) {
    page.locator("#file").setInputFiles(new FilePayload(name, "image/jpeg", file));
    page.locator("form[action$='attachments/add'] button").click();
  }

  private String receipt() {
    ObjectNode request = Requests.complete();
    request.withObjectProperty("consent").put("notice", notice);
    return given()
        .contentType("application/json")
        .body(request.toString())
        .post(service.at("/api/requests"))
        .then()
        .statusCode(201)
        .extract()
        .path("receipt");
  }
}
