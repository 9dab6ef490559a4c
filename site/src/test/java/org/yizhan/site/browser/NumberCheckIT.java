package org.yizhan.site.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhan.site.bake.RealSite;
import org.yizhan.site.content.Fingerprints;

/** "Is this really you?": a number is compared on the device. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NumberCheckIT {
  @AutoClose private final ServedSite site = ServedSite.below("/a/b/", RealSite.FOLDER);
  @AutoClose private final Chromium chromium = new Chromium();

  @ParameterizedTest
  @CsvSource({
    "+86 10 12308, 12308 never calls",
    "12308, 12308 never calls",
    "008601012308, 12308 never calls",
    "+8612308, 12308 never calls",
    "+86 10 65612308, 12308 never calls",
    "0577 8896 6962, This is a published number of",
    "0039 000 000 0001, This is an invented number from a sample",
    "+39 333 333 3333, It is not among the numbers",
    "sample-it-prato, This is an invented number from a sample",
    "Sample IT Prato, This is an invented number from a sample",
    "SAMPLE-2026-1, It is not among the numbers",
    "12, Please write the whole number."
  })
  void a_number_is_known_or_not_however_it_is_written(String typed, String answer) {
    try (Page page = chromium.person("en").newPage()) {
      page.navigate(site.at("en/verify/"));

      page.getByLabel("The number or WeChat ID").fill(typed);
      page.locator("[data-known] button").click();

      assertThat(page.locator("[data-answer]")).containsText(answer);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh/verify/", "components/"})
  void every_box_answers_and_nothing_fails_unseen(String place) {
    try (Page page = chromium.person("zh-CN").newPage()) {
      List<String> errors = new ArrayList<>();
      page.onPageError(errors::add);
      page.navigate(site.at(place));
      Locator box = page.locator("section[data-known]").first();

      box.locator("input").fill("12308");
      box.locator("button").click();

      assertThat(box.locator("[data-answer]")).not().isEmpty();
      assertEquals(List.of(), errors);
    }
  }

  @Test
  void a_call_that_shows_the_hotline_is_warned_of() {
    try (Page page = chromium.person("zh-CN").newPage()) {
      page.navigate(site.at("zh/verify/"));

      page.locator("#claim").fill("12308");
      page.locator("[data-known] button").click();

      assertThat(page.locator("[data-answer].panel--warn")).containsText("自己拨 +86 10 12308");
    }
  }

  @Test
  void what_was_typed_goes_nowhere() {
    try (Page page = chromium.person("zh-CN").newPage()) {
      page.navigate(site.at("zh/verify/"));
      int before = site.requests().size();

      page.locator("#claim").fill("+39 333 333 3333");
      page.locator("[data-known] button").click();

      Locator answer = page.locator("[data-answer]");
      assertThat(answer).containsText("不要转账");
      List<String> asked = site.requests().subList(before, site.requests().size());
      assertFalse(asked.stream().anyMatch(request -> request.contains("333")), asked.toString());
      assertFalse(page.url().contains("333"));
    }
  }

  @Test
  void the_browser_counts_a_fingerprint_as_the_builder_does() {
    Fingerprints ours = new Fingerprints("salt", List.of());
    try (Page page = chromium.person("en").newPage()) {
      page.navigate(site.at("en/verify/"));

      Object counted =
          page.evaluate(
              """
              async () => {
                const m = await import(document.querySelector("[data-known]").dataset.module);
                const known = { salt: "salt", rounds: 100000, published: [], prefixes: [] };
                const found = [];
                for (const text of ["+390000000001", "示例聘〔2026〕wz-1号"]) {
                  found.push(await m.fingerprint(m.readings(text)[0], known.salt, known.rounds));
                }
                known.prefixes = [found[1]];
                found.push((await m.judge("示例聘[2026] WZ 1号", known)).word);
                return found.join(" ");
              }""");

      assertEquals(ours.of("+390000000001") + " " + ours.of("示例聘〔2026〕wz-1号") + " listed", counted);
    }
  }
}
