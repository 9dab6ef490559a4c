package org.yizhan.site.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.yizhan.site.bake.RealSite;

/**
 * How long the finder takes on a slow phone: a processor slowed down four times. Started by hand,
 * {@code ./mvnw -Pbench -pl site}, on a machine that does nothing else; it bakes the content of
 * this repository and prints milliseconds. Meant are 50 for an answer to a letter and 10 for ten
 * thousand stations.
 */
final class FinderBenchmark {
  private static final int SLOWER = 4;

  /** Milliseconds from a letter to the list, for each beginning of a name; the files are there. */
  private static final String TYPING =
      "async (name) => { const box = document.querySelector('#finder-place');"
          + " const list = document.querySelector('#finder-options'); const took = [];"
          + " const type = async (text) => { box.value = text; const from = performance.now();"
          + "  const shown = new Promise((done) => new MutationObserver((_, o) => {"
          + "   if (list.children.length) { o.disconnect(); done(); } })"
          + "   .observe(list, {childList: true}));"
          + "  box.dispatchEvent(new Event('input')); await shown; return performance.now() - from; };"
          + " for (let i = 1; i <= name.length; i++) { await type(name.slice(0, i)); }"
          + " for (let i = 1; i <= name.length; i++) { took.push(await type(name.slice(0, i))); }"
          + " return took; }";

  private static final String RANKING =
      "(() => { let seed = 7; const random = () => (seed = seed * 16807 % 2147483647) / 2147483647;"
          + " const points = {}; for (let c = 0; c < 200; c++) { points[c] = [];"
          + " for (let i = 0; i < 50; i++) { points[c].push(Math.round(180000 * random() - 90000),"
          + " Math.round(360000 * random() - 180000)); } }"
          + " const took = []; for (let n = 0; n < 20; n++) { const from = performance.now();"
          + " m.around(points, {lat: 45, lon: 9 * n}, 6); took.push(performance.now() - from); }"
          + " return took; })()";

  private static final String RANKING_ONE_COUNTRY =
      "(() => { let seed = 7; const random = () => (seed = seed * 16807 % 2147483647) / 2147483647;"
          + " const points = []; for (let i = 0; i < 10000; i++) {"
          + " points.push(Math.round(30000 * random() + 20000), Math.round(50000 * random() + 80000)); }"
          + " const took = []; for (let n = 0; n < 20; n++) { const from = performance.now();"
          + " m.rank({points, places: {}, everywhere: []}, {lat: 28, lon: 110 + n}, 6, 6);"
          + " took.push(performance.now() - from); } return took; })()";

  private FinderBenchmark() {}

  public static void main(String[] arguments) {
    try (ServedSite site = ServedSite.of(RealSite.FOLDER);
        Chromium chromium = new Chromium()) {
      BrowserContext person = chromium.person("en");
      // no kit is fetched meanwhile
      person.addInitScript("delete Navigator.prototype.serviceWorker");
      Page page = person.newPage();
      page.navigate(site.at("en/stations/"));
      page.locator("#finder-place").pressSequentially("a");
      page.locator("#finder-options [role=option]").first().waitFor();
      JsonObject rate = new JsonObject();
      rate.addProperty("rate", SLOWER);
      page.context().newCDPSession(page).send("Emulation.setCPUThrottlingRate", rate);
      Modules modules = new Modules(site, RealSite.FOLDER);

      for (String name : List.of("milano", "sao paulo", "santiago", "米兰", "聖保羅")) {
        System.out.printf("typing %s: worst %.1f ms%n", name, worst(page.evaluate(TYPING, name)));
      }
      for (String ranking : List.of(RANKING, RANKING_ONE_COUNTRY)) {
        System.out.printf(
            "ranking 10,000 stations: median %.1f ms%n",
            median(modules.call(page, "ranking", ranking)));
      }
    }
  }

  private static double worst(Object milliseconds) {
    return numbers(milliseconds).get(numbers(milliseconds).size() - 1);
  }

  private static double median(Object milliseconds) {
    return numbers(milliseconds).get(numbers(milliseconds).size() / 2);
  }

  private static List<Double> numbers(Object milliseconds) {
    return ((List<?>) milliseconds)
        .stream().map(number -> ((Number) number).doubleValue()).sorted().toList();
  }
}
