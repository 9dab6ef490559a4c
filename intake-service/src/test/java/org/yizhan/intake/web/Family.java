package org.yizhan.intake.web;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** An invented family that fills in forms, without script. */
final class Family {

  private Family() {}

  /** A whole form from Prato by somebody from Wencheng. */
  static Map<String, String> form(String language) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("language", language);
    form.put("category", "detention");
    form.put("danger", "true");
    form.put("relation", "spouse");
    form.put("country", "IT");
    form.put("place", "Prato");
    form.put("lat", "43.88");
    form.put("lon", "11.09");
    form.put("homeCounty", "wencheng");
    form.put("personName", "张三(示例)");
    form.put("contactName", "Test Person & <Family>");
    form.put("contactPhone", "+39 000 000 0009");
    form.put("contactEmail", "test.person@example.org");
    form.put("contactWechat", "sample-test");
    form.put("contactOnlyMe", "true");
    form.put("contactSafely", "Evenings, WeChat only");
    form.put("incidentDate", "2026-11-20");
    form.put("narrative", "第一行 <b>示例</b>\n第二行 𠮷");
    form.put("consentNotice", "2026-11");
    form.put("consentSensitive", "true");
    form.put("consentAbroad", "true");
    form.put("idempotencyKey", "");
    return form;
  }

  static Response post(String path, Map<String, String> form) {
    return given()
        .redirects()
        .follow(false)
        .contentType("application/x-www-form-urlencoded; charset=utf-8")
        .header("Accept-Language", "en")
        .formParams(form)
        .post(path);
  }

  /** Sends a request of its own kind and gives its receipt. */
  static String receipt(String language, String narrative) {
    Map<String, String> form = form(language);
    form.put("narrative", narrative);
    Response answer = post("/requests", form);
    answer.then().statusCode(201);
    return page(answer).selectFirst(".code").text();
  }

  static Response track(String path, String language, String receipt, String... more) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("language", language);
    form.put("receipt", receipt);
    for (int i = 0; i < more.length; i += 2) {
      form.put(more[i], more[i + 1]);
    }
    return post(path, form);
  }

  static Document page(Response response) {
    return Jsoup.parse(response.asString());
  }
}
