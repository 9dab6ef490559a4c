package org.yizhan.intake.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(FixtureSite.class)
class TrackPageTest {

  @Test
  void a_receipt_shows_the_request_however_it_is_typed() {
    String receipt = Family.receipt("zh", "Follow me");
    for (String typed :
        new String[] {receipt, receipt.toLowerCase(Locale.ROOT).replace("-", " "), " " + receipt}) {
      Response answer = Family.track("/track", "zh", typed);
      answer.then().statusCode(200).header("Cache-Control", "no-store");
      Document page = Family.page(answer);
      assertEquals("您的求助", page.title());
      String main = page.getElementById("main").text();
      assertTrue(main.contains("已收到，还没有人接手。"), main);
      assertTrue(main.contains("还没有人打开过。"), main);
      assertTrue(main.contains("普拉托示例商会"), main);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nonsense", "0000-0000-0000-0000-0000-0000", "<script>"})
  void a_wrong_receipt_shows_the_form_again(String receipt) {
    Response answer = Family.track("/track", "en", receipt);
    answer.then().statusCode(401).contentType("text/html");
    Document page = Family.page(answer);
    assertEquals(receipt, page.getElementById("receipt").attr("value"));
    assertTrue(page.getElementById("receipt-error").text().startsWith("There is no request"));
    assertEquals("Error: Track en", page.title());
    assertEquals("track", page.getElementById("track-form").attr("action"));
  }

  @Test
  void words_are_added_and_seen() {
    String receipt = Family.receipt("en", "Add to me");
    Response answer =
        Family.track("/track/messages", "en", receipt, "text", "One more <b>thing</b>");
    answer.then().statusCode(200);
    Document page = Family.page(answer);
    assertEquals("Sent and saved.", page.selectFirst("[role=status]").text());
    assertTrue(page.getElementById("main").text().contains("One more <b>thing</b>"));
    assertEquals("../assets/yizhan.css", page.selectFirst("link[rel=stylesheet]").attr("href"));
    assertEquals("../track/messages", page.selectFirst("form[action*=messages]").attr("action"));
    assertEquals(receipt, page.selectFirst("form input[name=receipt]").attr("value"));
  }

  @Test
  void empty_words_are_asked_for_again() {
    String receipt = Family.receipt("en", "Say nothing to me");
    Response answer = Family.track("/track/messages", "en", receipt, "text", "  ");
    answer.then().statusCode(422);
    assertEquals("Please fill this in.", Family.page(answer).getElementById("text-error").text());
  }

  @Test
  void too_many_words_come_back_whole() {
    String receipt = Family.receipt("en", "Say too much to me");
    String words = "长".repeat(4_001);
    Response answer = Family.track("/track/messages", "en", receipt, "text", words);
    answer.then().statusCode(422);
    assertEquals(words, Family.page(answer).getElementById("text").wholeText());
  }

  @Test
  void a_request_is_withdrawn_only_when_that_was_confirmed() {
    String receipt = Family.receipt("en", "Withdraw me");
    Response unsure = Family.track("/track/withdraw", "en", receipt);
    unsure.then().statusCode(422);
    assertFalse(Family.page(unsure).getElementById("confirm-error").text().isEmpty());
    Response sure = Family.track("/track/withdraw", "en", receipt, "confirm", "true");
    sure.then().statusCode(200);
    Document page = Family.page(sure);
    assertEquals("The request is withdrawn.", page.selectFirst("[role=status]").text());
    assertNull(page.selectFirst("form[action*=messages]"));
    String main = page.getElementById("main").text();
    assertTrue(main.matches(".*It will be erased on \\d+ December 2026\\..*"), main);
    Family.track("/track/messages", "en", receipt, "text", "too late")
        .then()
        .statusCode(409)
        .body(containsString("This request has ended"));
  }

  @Test
  void a_code_for_the_family_shows_how_far_it_is_and_nothing_that_was_told() {
    String receipt = Family.receipt("en", "Secret words");
    Family.track("/track/messages", "en", receipt, "text", "Secret message");
    Document made = Family.page(Family.track("/track/family", "en", receipt, "instead", ""));
    String code = made.getElementById("family-code").text();
    Response answer = Family.track("/track", "en", code.toLowerCase(Locale.ROOT).replace('-', ' '));
    answer.then().statusCode(200);
    Document page = Family.page(answer);
    assertEquals("A request of your family or friends", page.title());
    String main = page.getElementById("main").text();
    assertTrue(main.contains("It was received; nobody has taken it yet."), main);
    assertTrue(main.contains("Prato Sample"), main);
    for (String told : new String[] {"Secret", "张三", "Test Person", "+39 000", receipt}) {
      assertFalse(answer.asString().contains(told), told);
    }
    assertTrue(page.select("#main form").isEmpty());
    for (String path : new String[] {"messages", "withdraw", "save", "family", "family/end"}) {
      Family.track("/track/" + path, "en", code, "confirm", "true", "text", "x", "instead", "")
          .then()
          .statusCode(401);
    }
  }

  @Test
  void a_page_that_is_loaded_again_makes_no_second_code() {
    String receipt = Family.receipt("en", "Load me again");
    Document made = Family.page(Family.track("/track/family", "en", receipt, "instead", ""));
    String first = made.getElementById("family-code").text();
    Document again = Family.page(Family.track("/track/family", "en", receipt, "instead", ""));
    assertNull(again.getElementById("family-code"));
    Family.track("/track", "en", first).then().statusCode(200);
    String present = again.selectFirst("[name=instead]").val();
    Document renewed =
        Family.page(Family.track("/track/family", "en", receipt, "instead", present));
    String second = renewed.getElementById("family-code").text();
    Family.track("/track", "en", first).then().statusCode(401);
    Family.track("/track", "en", second).then().statusCode(200);
    Document ended = Family.page(Family.track("/track/family/end", "en", receipt));
    assertEquals("The family code has ended.", ended.selectFirst("[role=status]").text());
    Family.track("/track", "en", second).then().statusCode(401);
  }

  @Test
  void a_receipt_is_saved_as_a_page_that_needs_no_network() {
    String receipt = Family.receipt("en", "Save me");
    Response file = Family.track("/track/save", "en", receipt);
    file.then()
        .statusCode(200)
        .header("Content-Disposition", "attachment; filename=\"yizhan-receipt.html\"")
        .header("Cache-Control", "no-store");
    Document page = Family.page(file);
    assertEquals(receipt, page.selectFirst(".code").text());
    assertTrue(page.select("[src], link, script, form").isEmpty());
    assertTrue(page.text().contains("/en/track/"), page.text());
    assertFalse(file.asString().contains("Save me"));
  }

  @Test
  void words_under_a_wrong_receipt_go_nowhere() {
    Family.track("/track/messages", "en", "nonsense", "text", "lost").then().statusCode(401);
    Family.track("/track/withdraw", "en", "nonsense", "confirm", "true").then().statusCode(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/track",
        "/track/messages",
        "/track/withdraw",
        "/track/save",
        "/track/family",
        "/track/family/end"
      })
  void the_address_itself_leads_to_the_form(String path) {
    given()
        .redirects()
        .follow(false)
        .header("Accept-Language", "zh")
        .get(path)
        .then()
        .statusCode(303)
        .header("Location", endsWith("/zh/track/"));
  }
}
