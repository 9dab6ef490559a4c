package org.yizhan.intake.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.intake.testing.Requests;
import org.yizhan.intake.testing.RunningService;

/** Somebody in need while very many send from everywhere, with a browser as it is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(300)
class CrowdIT {

  private static final int ROOM = 5;
  private static final int BURST = 40;

  @TempDir static Path data;

  @AutoClose private RunningService service;
  @AutoClose private Chromium chromium;

  /** Behind a proxy that says whom it speaks for; there is room for a few, and then for none. */
  @BeforeAll
  void crowd() {
    service =
        RunningService.start(
            "quarkus-app",
            data,
            Map.of(
                "QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING", "true",
                "YIZHAN_CROWD_BURST", Integer.toString(ROOM),
                "YIZHAN_CROWD_PER_MINUTE", "1"));
    chromium = new Chromium();
    ObjectNode request = Requests.minimal();
    String notice = given().get(service.at("/data/directory.v1.json")).path("notice");
    request.withObjectProperty("consent").put("notice", notice);
    ExecutorService senders = Executors.newFixedThreadPool(8);
    try {
      List<CompletableFuture<Integer>> sent =
          IntStream.range(0, BURST)
              .mapToObj(
                  network ->
                      CompletableFuture.supplyAsync(
                          () -> send(request.toString(), "198.51.100." + network), senders))
              .toList();
      List<Integer> answers =
          sent.stream().map(one -> one.orTimeout(60, TimeUnit.SECONDS).join()).toList();
      assertEquals(ROOM, answers.stream().filter(status -> status == 201).count());
      assertEquals(BURST - ROOM, answers.stream().filter(status -> status == 429).count());
    } finally {
      senders.shutdown();
    }
  }

  private int send(String request, String network) {
    return given()
        .header("X-Forwarded-For", network)
        .contentType("application/json")
        .body(request)
        .post(service.at("/api/requests"))
        .statusCode();
  }

  @Test
  void a_script_does_the_work_by_itself_and_the_form_is_stored_once() throws SQLException {
    long before = cases();
    try (BrowserContext phone = from("203.0.113.7", chromium.person("zh-CN"))) {
      Page page = phone.newPage();
      page.navigate(service.at("/zh/help/"));
      page.locator("#narrative").focus();
      page.waitForFunction("() => document.querySelector('[name=idempotencyKey]').value");
      List<Response> answers = new CopyOnWriteArrayList<>();
      phone.onResponse(answers::add);
      fillIn(page, "脚本自己完成验证");
      page.locator("#help-form [type=submit]").click();
      page.locator(".code").waitFor(new Locator.WaitForOptions().setTimeout(60_000));
      List<Integer> sent =
          answers.stream()
              .filter(answer -> answer.url().equals(service.at("/requests")))
              .map(Response::status)
              .toList();
      assertEquals(List.of(429, 201), sent);
      assertTrue(answers.stream().anyMatch(a -> a.url().equals(service.at("/api/challenge"))));
      assertEquals(before + 1, cases());
    }
  }

  @Test
  void without_a_script_the_queue_keeps_everything_and_serves_whoever_waits() throws SQLException {
    long before = cases();
    try (BrowserContext phone = from("203.0.113.8", chromium.personWithoutScript("en"))) {
      Page page = phone.newPage();
      page.navigate(service.at("/en/help/"));
      fillIn(page, "Waiting my turn <b>here</b>");
      page.locator("#help-form [type=submit]").click();
      assertThat(page.locator("h1")).hasText("Please wait a moment, then press");
      assertThat(page.locator("main a[href^=tel]").first()).isVisible();
      String turn = page.locator("[name=ticket]").inputValue();
      assertEquals("Waiting my turn <b>here</b>", page.locator("[name=narrative]").inputValue());
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
      while (page.locator("#queue-form").count() == 1 && System.nanoTime() < end) {
        assertEquals(turn, page.locator("[name=ticket]").inputValue(), "the place is kept");
        page.locator("#queue-form button").click();
        page.waitForLoadState(LoadState.LOAD);
      }
      assertThat(page.locator(".code").first()).isVisible();
      assertEquals(before + 1, cases());
    }
  }

  private static BrowserContext from(String network, BrowserContext phone) {
    phone.setExtraHTTPHeaders(Map.of("X-Forwarded-For", network));
    return phone;
  }

  private static void fillIn(Page page, String narrative) {
    page.locator("#category").selectOption("lost-passport");
    page.locator("#narrative").fill(narrative);
    page.locator("#country").selectOption("IT");
    page.locator("#personName").fill("Tester Person");
    page.locator("#contactName").fill("Tester Relative");
    page.locator("#contactPhone").fill("+39 000 000 0099");
    page.locator("#consentSensitive").check();
    page.locator("#consentAbroad").check();
  }

  private long cases() throws SQLException {
    try (Connection database =
            DriverManager.getConnection("jdbc:sqlite:" + data.resolve("db/yizhan.db"));
        Statement statement = database.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from cases")) {
      return row.getLong(1);
    }
  }
}
