package org.yizhan.site.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms as the intake fills them: names, ids, hints and places of errors. */
class RequestFormTest {
  private static final List<String> SHOWN =
      List.of(
          "category",
          "danger",
          "incidentDate",
          "narrative",
          "country",
          "place",
          "personName",
          "relation",
          "homeCounty",
          "contactName",
          "contactPhone",
          "contactEmail",
          "contactWechat",
          "contactOnlyMe",
          "contactSafely",
          "consentSensitive",
          "consentAbroad");

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void each_control_has_its_field_label_and_hint(String language) {
    Element form = RealSite.page(language + "/help/").getElementById("help-form");

    for (String name : SHOWN) {
      Element field = form.selectFirst(".field:has([name=" + name + "])");
      Element control = field.selectFirst("[name=" + name + "]");
      assertEquals(name, control.id());
      Element label = field.selectFirst("label[for=" + name + "]");
      assertFalse(label.ownText().isBlank(), name);
      assertFalse(label.select(".hint").text().isBlank(), name);
    }
    assertEquals(SHOWN.size(), form.select(".field").size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void it_posts_to_the_intake_what_the_intake_reads(String language) {
    Element form = RealSite.page(language + "/help/").getElementById("help-form");

    assertEquals("../../requests", form.attr("action"));
    assertEquals("post", form.attr("method"));
    assertEquals("utf-8", form.attr("accept-charset"));
    assertEquals("errors", form.child(0).attr("data-slot"));
    assertTrue(form.child(0).hasAttr("hidden"));
    assertEquals(language, form.select("[name=language]").val());
    assertEquals("2026-11e", form.select("[name=consentNotice]").val());
    for (String empty : List.of("lat", "lon", "idempotencyKey")) {
      assertEquals("", form.select("[type=hidden][name=" + empty + "]").val(), empty);
    }
    Element unseen = form.selectFirst("[name=website]");
    assertTrue(unseen.hasClass("visually-hidden"));
    assertEquals(
        "-1 off true",
        unseen.attr("tabindex")
            + " "
            + unseen.attr("autocomplete")
            + " "
            + unseen.attr("aria-hidden"));
    assertEquals("true", form.select("#danger").val());
    assertEquals(
        "[, self, spouse, parent, child, sibling, relative, friend, employer, other]",
        form.select("#relation option").eachAttr("value").toString());
    assertEquals(13, form.select("#homeCounty option").size());
    assertEquals("button", form.selectFirst("[type=submit]").tagName());
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void danger_comes_before_the_form_and_no_fee_beside_it(String language) {
    Document page = RealSite.page(language + "/help/");

    assertFalse(page.select(".panel--alarm:has(a[href^=tel:]) ~ #help-form").isEmpty());
    assertTrue(page.select("footer").text().matches(".*(不收任何费用|never charge).*"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void a_request_is_followed_by_its_receipt(String language) {
    Element form = RealSite.page(language + "/track/").getElementById("track-form");

    assertEquals("../../track", form.attr("action"));
    assertEquals("off", form.getElementById("receipt").attr("autocomplete"));
    assertEquals(language, form.select("[name=language]").val());
  }
}
