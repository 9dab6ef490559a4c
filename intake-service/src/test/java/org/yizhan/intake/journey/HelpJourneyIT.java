package org.yizhan.intake.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.intake.testing.RunningService;

/** The main job, whole: a family asks, a station answers, the family reads the answer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HelpJourneyIT {
  private static final String PASSWORD = "a long password of a test";

  @TempDir static Path data;

  @AutoClose private RunningService service;
  @AutoClose private Chromium chromium;
  private Page station;

  @BeforeAll
  void aNetworkWithOneStationThatHasAnAccount() {
    service = RunningService.start("quarkus-app", data, Map.of());
    chromium = new Chromium();
    Page city = chromium.person("zh-CN").newPage();
    city.navigate(service.firstAccountLink().toString());
    setUpAccount(city, "city", "city@example.org");
    city.navigate(service.at("/staff/accounts"));
    Locator prato =
        city.locator("select[name=seat] option")
            .filter(new Locator.FilterOptions().setHasText("普拉托飞云江同乡会"));
    city.locator("select[name=seat]").selectOption(prato.getAttribute("value"));
    city.locator("form[action$=invitations] button").click();
    String invitation = city.locator(".console-once").innerText().strip();

    station = chromium.person("zh-CN").newPage();
    station.navigate(invitation);
    setUpAccount(station, "prato", "prato@example.org");
  }

  @Test
  void aFamilyWithoutScriptIsAnsweredByTheStation() {
    try (BrowserContext family = chromium.personWithoutScript("zh-CN")) {
      Page page = family.newPage();
      page.navigate(service.at("/zh/help/"));
      fillIn(page, "Canary-Narrative-One");
      page.locator("#help-form button[type=submit]").click();
      String receipt = receiptOn(page);
      assertFalse(page.url().contains(receipt), "a receipt never stands in an address");

      stationAnswers(receipt, "我们已经联系上他，请放心。");

      Page follow = family.newPage();
      follow.navigate(service.at("/zh/track/"));
      follow.locator("#receipt").fill(receipt);
      follow.locator("#track-form button").click();
      assertThat(follow.locator("main")).containsText("我们已经联系上他，请放心。");
    }
  }

  @Test
  void aPersonAbroadWithScriptFindsTheStationAsksAndFollowsInEnglish() {
    try (BrowserContext abroad = chromium.person("en")) {
      Page page = abroad.newPage();
      page.navigate(service.at("/en/help/#country=IT"));
      fillIn(page, "Canary-Narrative-Two");
      page.locator("#help-form button[type=submit]").click();
      String receipt = receiptOn(page);

      stationAnswers(receipt, "We are on our way.");

      page.navigate(service.at("/en/track/"));
      page.locator("#receipt").fill(receipt.toLowerCase(java.util.Locale.ROOT).replace('-', ' '));
      page.locator("#track-form button").click();
      assertThat(page.locator("main")).containsText("We are on our way.");
    }
  }

  @Test
  void aMistakeIsShownBesideItsFieldAndNothingIsLost() {
    try (BrowserContext family = chromium.personWithoutScript("en")) {
      Page page = family.newPage();
      page.navigate(service.at("/en/help/"));
      fillIn(page, "Canary-Narrative-Three");
      page.locator("#contactPhone").fill("");
      page.locator("#help-form button[type=submit]").click();
      assertThat(page.locator(".error-summary")).isVisible();
      assertThat(page.locator("#contactPhone-error")).isVisible();
      assertThat(page.locator("#narrative")).hasValue("Canary-Narrative-Three");
      assertThat(page.locator("#country")).hasValue("IT");
      assertThat(page.locator("#consentSensitive")).isChecked();
    }
  }

  @Test
  void aTypedPlaceLeadsToTheStationThatServesIt() {
    try (BrowserContext abroad = chromium.person("zh-CN")) {
      Page page = abroad.newPage();
      page.navigate(service.at("/zh/stations/"));
      page.locator("#finder-place").pressSequentially("普拉托");
      page.locator("[role=option]").first().click();
      assertThat(
              page.locator("[data-results]")
                  .getByRole(com.microsoft.playwright.options.AriaRole.LINK)
                  .first())
          .containsText("普拉托");
    }
  }

  @Test
  void withoutScriptTheLinksLeadToAStation() {
    try (BrowserContext abroad = chromium.personWithoutScript("en")) {
      Page page = abroad.newPage();
      page.navigate(service.at("/en/stations/"));
      page.locator("main a[href*='it-prato']").first().click();
      assertThat(page.locator("h1")).containsText("Prato");
    }
  }

  @Test
  void mailsNameTheReceiptsEndAndALinkAndNobody() throws IOException {
    try (BrowserContext family = chromium.personWithoutScript("zh-CN")) {
      Page page = family.newPage();
      page.navigate(service.at("/zh/help/"));
      fillIn(page, "Canary-Narrative-Four");
      page.locator("#help-form button[type=submit]").click();
      String receipt = receiptOn(page);
      String tail = receipt.substring(receipt.length() - 4);
      stationAnswers(receipt, "ok");
      List<String> mails = mails();
      assertTrue(mails.stream().anyMatch(mail -> mail.contains(tail)), "a mail names " + tail);
      for (String mail : mails) {
        assertFalse(mail.contains("Canary"), "a mail holds nothing of the story");
        assertFalse(mail.contains("Tester"), "a mail names nobody");
        assertFalse(mail.contains(receipt), "a mail does not hold the receipt");
      }
    }
  }

  private static void setUpAccount(Page page, String username, String email) {
    page.locator("#username").fill(username);
    page.locator("#displayName").fill(username + " (test)");
    page.locator("#email").fill(email);
    page.locator("#password").fill(PASSWORD);
    page.locator("main form button").click();
    page.waitForURL(address -> !address.contains("/staff/join/"));
    assertEquals(0, page.locator(".error-summary").count());
  }

  private static void fillIn(Page page, String narrative) {
    page.locator("#category").selectOption("lost-passport");
    page.locator("#narrative").fill(narrative);
    page.locator("#country").selectOption("IT");
    page.locator("#place").fill("Prato");
    page.locator("#personName").fill("Tester Person");
    page.locator("#homeCounty").selectOption("wencheng");
    page.locator("#contactName").fill("Tester Relative");
    page.locator("#contactPhone").fill("+39 000 000 0099");
    page.locator("#consentSensitive").check();
    page.locator("#consentAbroad").check();
  }

  private static String receiptOn(Page page) {
    Locator code = page.locator(".code");
    code.waitFor();
    return code.first().innerText().strip();
  }

  private void stationAnswers(String receipt, String words) {
    station.navigate(service.at("/staff/"));
    station
        .locator(".console-row")
        .filter(new Locator.FilterOptions().setHasText(receipt.substring(receipt.length() - 4)))
        .locator("h2 a")
        .click();
    station.locator("form[action$=acknowledge] button").click();
    station.locator("details:has(#message-text) summary").click();
    station.locator("#message-text").fill(words);
    station.locator("form[action$=messages] button").click();
    assertThat(station.locator("main")).containsText(words);
  }

  private static List<String> mails() throws IOException {
    try (Stream<Path> files = Files.list(data.resolve("mail"))) {
      return files
          .map(
              file -> {
                try {
                  return Files.readString(file);
                } catch (IOException e) {
                  throw new java.io.UncheckedIOException(e);
                }
              })
          .toList();
    }
  }
}
