package org.yizhan.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhan.site.bake.Bakery;
import org.yizhan.site.bake.RealSite;

/** The site is published anew while phones hold the release before. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NewReleaseIT {
  private static final Pattern VERSION = Pattern.compile("\"version\":\"([0-9a-f]{10})\"");
  private static final String UPDATED =
      """
      async version => {
        const deadline = Date.now() + 20000;
        const kits = async () => (await caches.keys()).filter(name => name.includes(" kit "));
        const help = async () => (await caches.open((await kits()).pop())).match(location.href.replace(/zh.*/, "zh/help/"));
        await (await navigator.serviceWorker.ready).update();
        while (!(await kits()).some(name => name.endsWith(version)) || !(await help())
            || (await navigator.serviceWorker.ready).active.state !== "activated"
            || (await navigator.serviceWorker.ready).installing || (await navigator.serviceWorker.ready).waiting) {
          if (Date.now() > deadline) {
            throw new Error("still " + (await kits()));
          }
          await new Promise(resolve => setTimeout(resolve, 50));
        }
        return (await kits()).length;
      }
      """;

  private static final String REFUSED =
      """
      async () => {
        const registration = await (await navigator.serviceWorker.ready).update();
        const worker = registration.installing;
        await new Promise(resolve => {
          worker.onstatechange = () => worker.state === "redundant" && resolve();
        });
      }
      """;

  @TempDir static Path folder;

  @AutoClose private final Chromium chromium = new Chromium();
  private Path next;
  private String module;
  private ServedSite site;
  private BrowserContext phone;
  private Page page;
  private Held held;

  @BeforeAll
  void bakeTheNextDayWithAModuleThatHasChanged() throws Exception {
    next = folder.resolve("next");
    new Bakery().bake(RealSite.CONTENT, next, RealSite.NOW.plus(Duration.ofDays(1)));
    module = module(next);
    Path renamed = next.resolve("assets/offline.0123456789.js");
    Files.move(next.resolve(module), renamed);
    Path worker = next.resolve("sw.js");
    String finder = finderFolder(next);
    Files.move(next.resolve(finder), next.resolve("data/finder/0123456789"));
    Files.writeString(
        worker,
        Files.readString(worker)
            .replace(module, "assets/" + renamed.getFileName())
            .replace(finder, "data/finder/0123456789/"));
  }

  @BeforeEach
  void visitHomeOnce() {
    site = ServedSite.of(RealSite.FOLDER);
    phone = chromium.person("zh-CN");
    page = phone.newPage();
    held = new Held(page, site);
    page.navigate(site.at("zh/"));
    held.await(held.kit("zh"));
  }

  @AfterEach
  void leave() {
    phone.close();
    site.close();
  }

  @Test
  void a_release_is_known_by_what_is_in_it() throws Exception {
    assertNotEquals(version(RealSite.FOLDER), version(next));
  }

  @Test
  void the_whole_kit_is_of_the_new_release_once_a_phone_has_it() throws Exception {
    page.navigate(site.at("zh/countries/it/"));
    page.locator("[data-keep]").click();
    page.locator("[data-keeping] [data-status]:not(:empty)").waitFor();
    site.publish(next);
    page.evaluate(UPDATED, version(next));
    held.await(held.kit("zh"));
    site.cut();

    for (String place : List.of("zh/", "zh/help/", "zh/stations/", "en/")) {
      page.navigate(site.at(place));
      assertEquals("2026-11-24", day(), place);
    }
  }

  @Test
  void what_was_kept_is_of_the_new_release_too_with_what_the_finder_knows() throws Exception {
    page.navigate(site.at("zh/countries/it/"));
    page.locator("[data-keep]").click();
    page.locator("[data-keeping] [data-status]:not(:empty)").waitFor();
    page.navigate(site.at("zh/"));
    site.publish(next);
    page.evaluate(UPDATED, version(next));
    site.cut();

    for (String place : List.of("zh/countries/it/", "zh/countries/it/pack/")) {
      page.navigate(site.at(place));
      assertEquals("2026-11-24", day(), place);
    }
    List<String> finder = held.kept().stream().filter(it -> it.endsWith("/zh/it.json")).toList();
    assertEquals(List.of(site.at(finderFolder(next) + "zh/it.json")), finder);
  }

  @ParameterizedTest
  @ValueSource(ints = {503, 429})
  void what_is_kept_and_cannot_be_had_keeps_the_release_before_whole(int status) {
    page.navigate(site.at("zh/countries/it/"));
    page.locator("[data-keep]").click();
    page.locator("[data-keeping] [data-status]:not(:empty)").waitFor();
    page.navigate(site.at("zh/"));
    site.publish(next);
    site.answerAt("zh/countries/it/pack/", status);
    page.evaluate(REFUSED);
    site.cut();

    for (String place : List.of("zh/", "zh/countries/it/", "zh/countries/it/pack/")) {
      page.navigate(site.at(place));
      assertEquals("2026-11-23", day(), place);
    }
  }

  @Test
  void what_a_new_release_has_no_more_is_no_longer_kept() throws Exception {
    page.navigate(site.at("zh/stations/it-prato/"));
    page.locator("[data-save]").click();
    page.locator("[data-keeping] [data-status]:not(:empty)").waitFor();
    page.navigate(site.at("zh/"));
    Path poster = next.resolve("zh/stations/it-prato/poster/index.html");
    Path away = folder.resolve("poster.html");
    Files.move(poster, away);
    try {
      site.publish(next);
      page.evaluate(UPDATED, version(next));
    } finally {
      Files.move(away, poster);
    }

    List<String> kept = held.kept();
    assertTrue(kept.contains(site.at("zh/stations/it-prato/")), kept.toString());
    assertFalse(kept.contains(site.at("zh/stations/it-prato/poster/")), kept.toString());
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 403, 410})
  void what_is_no_page_any_more_does_not_hold_the_new_release_up(int status) throws Exception {
    page.navigate(site.at("zh/countries/it/"));
    page.locator("[data-keep]").click();
    page.locator("[data-keeping] [data-status]:not(:empty)").waitFor();
    page.navigate(site.at("zh/"));
    site.publish(next);
    site.answerAt("zh/countries/it/pack/", status);
    page.evaluate(UPDATED, version(next));

    List<String> kept = held.kept();
    assertTrue(kept.contains(site.at("zh/countries/it/")), kept.toString());
    assertFalse(kept.contains(site.at("zh/countries/it/pack/")), kept.toString());
  }

  @Test
  void a_kit_that_cannot_be_had_whole_leaves_the_one_before() throws Exception {
    Path broken = folder.resolve("broken");
    new Bakery().bake(RealSite.CONTENT, broken, RealSite.NOW.plus(Duration.ofDays(2)));
    try (Stream<Path> sheaves = Files.list(broken.resolve("data/kit"))) {
      Files.delete(
          sheaves.filter(it -> it.getFileName().toString().startsWith("zh.")).findFirst().get());
    }
    site.publish(broken);
    page.evaluate(REFUSED);
    site.cut();

    page.navigate(site.at("zh/help/"));

    assertEquals("2026-11-23", day());
  }

  @Test
  void a_page_that_was_open_still_finds_its_modules() throws Exception {
    site.publish(next);
    page.evaluate(UPDATED, version(next));
    site.cut();

    assertTrue(
        (Boolean)
            page.evaluate("address => fetch(address).then(answer => answer.ok)", site.at(module)));
  }

  private static String finderFolder(Path site) throws Exception {
    Matcher matcher =
        Pattern.compile("data/finder/[0-9a-f]{10}/")
            .matcher(Files.readString(site.resolve("sw.js")));
    assertTrue(matcher.find());
    return matcher.group();
  }

  private static String module(Path site) throws Exception {
    Matcher matcher =
        Pattern.compile("assets/offline\\.[0-9a-f]{10}\\.js")
            .matcher(Files.readString(site.resolve("sw.js")));
    assertTrue(matcher.find());
    return matcher.group();
  }

  private String day() {
    return page.locator("footer time").getAttribute("datetime");
  }

  private static String version(Path site) throws Exception {
    Matcher matcher = VERSION.matcher(Files.readString(site.resolve("sw.js")));
    assertTrue(matcher.find());
    return matcher.group(1);
  }
}
