package org.yizhan.intake.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.intake.testing.RunningService;

/** The form on a phone with a bad network, a shared one, and one without scripts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormOnThePhoneIT {
  private static final Pattern CODE = Pattern.compile("([0-9A-Z]{4}-(<wbr>)?){5}[0-9A-Z]{4}");

  @TempDir static Path data;

  @AutoClose private RunningService service;
  @AutoClose private Chromium chromium;

  @BeforeAll
  void start() {
    service = RunningService.start("quarkus-app", data, Map.of());
    chromium = new Chromium();
  }

  @Test
  void what_is_written_stays_on_the_phone_until_the_receipt_is_noted() {
    try (BrowserContext phone = chromium.person("zh-CN")) {
      Page page = form(phone, "zh");
      assertNull(kept(page));
      fillIn(page, "Kept words");
      page.waitForFunction("() => localStorage.getItem('yizhan.form').includes('Kept words')");
      page.reload();
      assertThat(page.locator("#narrative")).hasValue("Kept words");
      page.navigate(service.at("/en/help/"));
      assertThat(page.locator("#narrative")).hasValue("Kept words");
      assertThat(page.locator("#consentAbroad")).isChecked();
      send(page);
      String receipt = receiptOn(page);
      page.reload();
      assertEquals(receipt, receiptOn(page));
      page.locator("#clear button").click();
      assertNull(kept(page));
      page.reload();
      assertThat(page.locator("#narrative")).hasValue("");
    }
  }

  @Test
  void without_a_network_it_is_kept_and_goes_out_by_itself_once() {
    try (BrowserContext phone = chromium.person("zh-CN")) {
      Page page = form(phone, "zh");
      fillIn(page, "Written in a tunnel");
      page.waitForFunction("() => localStorage.getItem('yizhan.form').includes('a tunnel')");
      List<String> answered = new CopyOnWriteArrayList<>();
      phone.onRequestFinished(request -> answered.add(request.method() + " " + request.url()));
      phone.setOffline(true);
      send(page);
      assertThat(page.locator("[data-status]")).containsText("还没有发出去");
      assertThat(page.locator("[data-status]")).containsText("内容存在这台设备上");
      phone.setOffline(false);
      receiptOn(page);
      String once = "POST " + service.at("/requests");
      assertEquals(1, answered.stream().filter(once::equals).count());
    }
  }

  @Test
  void what_is_changed_while_it_is_sent_is_neither_lost_nor_sent_unasked() {
    try (BrowserContext phone = chromium.person("en")) {
      Page page = form(phone, "en");
      List<Route> waiting = new CopyOnWriteArrayList<>();
      page.route("**/requests", waiting::add);
      fillIn(page, "First words");
      send(page);
      page.waitForCondition(() -> waiting.size() == 1);
      page.locator("#narrative").fill("Later words");
      waiting.get(0).abort();
      Locator status = page.locator("[data-status]");
      assertThat(status).containsText("Your changes are not sent");
      assertThat(status.locator("button")).hasCount(0);

      send(page);
      page.waitForCondition(() -> waiting.size() == 2);
      assertTrue(waiting.get(1).request().postData().contains("Later+words"));
      page.locator("#narrative").fill("Still later words");
      waiting.get(1).resume();
      assertThat(status).containsText("Your request was received and saved");
      assertThat(status).containsText("Your changes are not sent");
      assertThat(page.locator("#narrative")).hasValue("Still later words");

      page.unroute("**/requests");
      send(page);
      receiptOn(page);
      assertThat(page.locator("main")).containsText("Still later words");
    }
  }

  @Test
  void a_receipt_on_the_phone_is_not_written_over() {
    try (BrowserContext phone = chromium.person("en")) {
      Page page = form(phone, "en");
      fillIn(page, "Stored once");
      page.waitForFunction("() => localStorage.getItem('yizhan.form').includes('Stored once')");
      Page second = form(phone, "en");
      second.locator("#narrative").fill("Touched in a second page");
      send(page);
      String receipt = receiptOn(page);
      second.locator("#narrative").fill("Touched after the receipt");
      assertThat(second.locator("[data-status]")).containsText(receipt);
      second.close();

      phone.route("**/requests", Route::abort);
      page.reload();
      assertThat(page.locator("[data-status]")).containsText(receipt);
      assertThat(page.locator("[data-status] button")).hasCount(1);
      page.locator("#narrative").fill("A letter more");
      assertThat(page.locator("[data-status]")).containsText(receipt);
      assertTrue(kept(page).toString().contains(receipt));

      page.locator("[data-status] button").click();
      page.waitForFunction("() => !localStorage.getItem('yizhan.form')");
      page.locator("#narrative").focus();
      assertThat(page.locator("#narrative")).hasValue("");
    }
  }

  @Test
  void an_answer_that_never_comes_is_not_called_unsent() {
    try (BrowserContext phone = chromium.person("en")) {
      Page page = form(phone, "en");
      page.route("**/requests", Route::abort);
      fillIn(page, "Nobody knows");
      send(page);
      assertThat(page.locator("[data-status]")).containsText("It may have arrived");
      assertThat(page.locator("[data-status]")).containsText("It is kept on this device");
    }
  }

  @Test
  void in_a_crowd_every_attempt_takes_its_turn_along() {
    try (BrowserContext phone = chromium.person("en")) {
      Page page = form(phone, "en");
      List<String> sent = new CopyOnWriteArrayList<>();
      page.route("**/api/challenge", Route::abort);
      page.route(
          "**/requests",
          route -> {
            sent.add(route.request().postData());
            if (sent.size() == 1) {
              route.fulfill(
                  new Route.FulfillOptions()
                      .setStatus(429)
                      .setHeaders(Map.of("Retry-After", "1"))
                      .setContentType("text/html")
                      .setBody("<main id=main><input name=ticket value=1-a></main>"));
            } else if (sent.size() == 2) {
              route.abort();
            } else {
              route.resume();
            }
          });
      fillIn(page, "One of very many");
      send(page);
      page.waitForCondition(() -> sent.size() == 2);
      page.locator("[data-status] button").click();
      receiptOn(page);
      assertEquals(List.of(sent.get(0) + "&ticket=1-a", sent.get(1)), sent.subList(1, 3));
    }
  }

  @Test
  void what_goes_to_an_office_all_the_same_stays_ticked() {
    try (BrowserContext phone = chromium.person("en")) {
      Page page = form(phone, "en");
      page.locator("#category").selectOption("child-abduction");
      page.locator("#toOffice").check();
      page.reload();
      assertThat(page.locator("#toOffice")).isChecked();
    }
  }

  @Test
  void where_no_number_is_known_the_form_says_so() {
    try (BrowserContext phone = chromium.person("en")) {
      Page page = form(phone, "en");
      page.locator("#country").selectOption("PN");
      assertThat(page.locator("[data-numbers]")).containsText("No emergency number");
    }
  }

  @Test
  void words_that_could_not_be_had_are_asked_for_again() {
    try (BrowserContext phone = chromium.person("en")) {
      phone.route("**/data/form.en.*", Route::abort);
      Page page = form(phone, "en");
      page.waitForRequest("**/data/form.en.*", () -> page.locator("#narrative").fill("Mute"));
      phone.unroute("**/data/form.en.*");
      page.route("**/requests", Route::abort);
      fillIn(page, "Not mute any more");
      send(page);
      page.locator("[data-status] button").waitFor();
    }
  }

  @Test
  void the_receipts_own_button_leaves_no_trace_in_the_history() {
    try (BrowserContext phone = chromium.person("en")) {
      Page page = form(phone, "en");
      fillIn(page, "Look at once");
      send(page);
      receiptOn(page);
      List<String> missing = new CopyOnWriteArrayList<>();
      page.onResponse(
          answer -> {
            if (answer.status() == 404) {
              missing.add(answer.url());
            }
          });
      String before = page.evaluate("() => location.href + ' ' + history.length").toString();
      page.locator("form[action$=track] button").click();
      assertThat(page.locator("h1")).hasText("Your request");
      assertEquals(before, page.evaluate("() => location.href + ' ' + history.length"));
      assertEquals(List.of(), missing);
    }
  }

  @Test
  void a_lost_answer_makes_no_second_case() {
    try (BrowserContext phone = chromium.person("en")) {
      List<String> answers = new CopyOnWriteArrayList<>();
      Page page = form(phone, "en");
      page.route(
          "**/requests",
          route -> {
            APIResponse answer = route.fetch();
            answers.add(codeIn(answer.text()));
            if (answers.size() == 1) {
              route.abort();
            } else {
              route.fulfill(new Route.FulfillOptions().setResponse(answer));
            }
          });
      fillIn(page, "The answer never came");
      send(page);
      page.locator("[data-status] button").click();
      String receipt = receiptOn(page);
      assertEquals(List.of(receipt, receipt), answers);
    }
  }

  @Test
  void two_pages_of_one_phone_send_one_case() {
    try (BrowserContext phone = chromium.person("en")) {
      Page first = form(phone, "en");
      fillIn(first, "In two pages");
      first.waitForFunction("() => localStorage.getItem('yizhan.form').includes('two pages')");
      Page second = form(phone, "en");
      assertThat(second.locator("#narrative")).hasValue("In two pages");
      send(first);
      assertEquals(receiptOn(first), receiptOn(second));
    }
  }

  @Test
  void a_shared_phone_keeps_nothing() {
    try (BrowserContext phone = chromium.person("zh-CN")) {
      Page page = form(phone, "zh");
      page.locator("[data-shared]").click();
      assertThat(page.locator("[data-shared]")).hasCount(0);
      assertThat(page.locator(":focus")).containsText("什么都没有存");
      fillIn(page, "Nobody else reads this");
      assertNull(kept(page));
      send(page);
      receiptOn(page);
      assertNull(kept(page));
      page.navigate(service.at("/zh/track/"));
      page.goBack();
      assertThat(page.locator("#narrative")).hasValue("");
      page.navigate(service.at("/en/help/"));
      page.locator("#narrative").fill("Nobody reads this either");
      assertThat(page.locator("[data-status]")).containsText("Nothing is kept");
      assertNull(kept(page));
    }
  }

  @Test
  void a_receipt_stands_neither_in_an_address_nor_in_the_history() {
    try (BrowserContext phone = chromium.person("en")) {
      Page page = form(phone, "en");
      fillIn(page, "Follow me without a trace");
      send(page);
      String receipt = receiptOn(page);
      page.locator("#clear button").click();
      page.navigate(service.at("/en/track/"));
      page.locator("#receipt").fill(receipt);
      page.waitForFunction("() => document.querySelector('script[src*=follow]')");
      page.locator("#track-form button").click();
      assertThat(page.locator("h1")).hasText("Your request");
      assertFalse(page.url().contains(receipt));
      page.reload();
      assertThat(page.locator("#receipt")).hasValue("");
      assertEquals(0, page.evaluate("() => localStorage.length + sessionStorage.length"));
    }
  }

  @Test
  void without_a_script_the_family_gets_a_code_that_shows_and_does_nothing() {
    try (BrowserContext family = chromium.personWithoutScript("zh-CN")) {
      Page page = formWithoutScript(family, "zh");
      fillIn(page, "Canary for the family");
      send(page);
      receiptOn(page);
      page.locator("form[action$=track] button").click();
      page.locator("form[action$='track/family'] button").click();
      String code = page.locator("#family-code").innerText().strip();
      page.navigate(service.at("/zh/track/"));
      page.locator("#receipt").fill(code);
      page.locator("#track-form button").click();
      assertThat(page.locator("h1")).hasText("亲友的求助");
      assertThat(page.locator("main")).not().containsText("Canary");
      assertThat(page.locator("main form")).hasCount(0);
    }
  }

  @Test
  void what_no_station_may_take_up_leads_to_who_can_help_at_once() {
    try (BrowserContext phone = chromium.person("zh-CN")) {
      Page page = form(phone, "zh");
      page.locator("#category").selectOption("child-abduction");
      assertThat(page.locator("#elsewhere a").first())
          .hasAttribute("href", service.at("/zh/guidance/child-abduction/"));
    }
  }

  /** With its script at work, which is fetched at the first touch. */
  private Page form(BrowserContext phone, String language) {
    Page page = formWithoutScript(phone, language);
    page.waitForFunction(
        "() => { const key = document.querySelector('[name=idempotencyKey]');"
            + " return !key || key.value; }");
    return page;
  }

  private Page formWithoutScript(BrowserContext phone, String language) {
    Page page = phone.newPage();
    page.navigate(service.at("/" + language + "/help/"));
    page.locator("#narrative").focus();
    return page;
  }

  private static Object kept(Page page) {
    return page.evaluate("() => localStorage.getItem('yizhan.form')");
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

  private static void send(Page page) {
    page.locator("#help-form [type=submit]").click();
  }

  private static String receiptOn(Page page) {
    Locator code = page.locator(".code");
    code.waitFor();
    return code.first().innerText().strip();
  }

  private static String codeIn(String html) {
    Matcher code = CODE.matcher(html);
    return code.find() ? code.group().replace("<wbr>", "") : "";
  }
}
