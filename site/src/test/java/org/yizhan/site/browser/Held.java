package org.yizhan.site.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** What a phone holds of a site, as its page {@code page} sees it. */
record Held(Page page, ServedSite site) {
  private static final String UNTIL_HELD =
      """
      async addresses => {
        const deadline = Date.now() + 20000;
        const missing = async () => (await Promise.all(addresses.map(async address =>
            (await caches.match(address)) ? [] : [address]))).flat();
        while (!navigator.serviceWorker.controller || (await missing()).length) {
          if (Date.now() > deadline) {
            throw new Error("not held: " + (await missing()));
          }
          await new Promise(resolve => setTimeout(resolve, 50));
        }
      }
      """;

  private static final String KIT =
      """
      async ([root, language]) => {
        const script = await (await fetch(root + "sw.js")).text();
        const release = JSON.parse(script.slice(script.indexOf("{"), script.indexOf(";")));
        return release.core.concat(release.kit[language]).map(place => root + place);
      }
      """;

  private static final String ADDRESSES =
      """
      async () => (await Promise.all((await caches.keys()).map(async name =>
          (await (await caches.open(name)).keys()).map(request => request.url)))).flat()
      """;

  private static final String BESIDE_THE_KIT =
      """
      async () => (await Promise.all((await caches.keys()).filter(name => !name.includes(" kit "))
          .map(async name => (await (await caches.open(name)).keys()).map(request => request.url)))).flat()
      """;

  private static final String KEPT =
      """
      async () => (await Promise.all((await caches.keys()).filter(name => name.endsWith(" kept"))
          .map(async name => (await (await caches.open(name)).keys()).map(request => request.url)))).flat()
      """;

  /** The addresses of the whole kit of a language. */
  @SuppressWarnings("unchecked")
  List<String> kit(String language) {
    return (List<String>) page.evaluate(KIT, List.of(site.at(""), language));
  }

  /** Returns once the worker is in charge and all these addresses are held. */
  void await(List<String> addresses) {
    page.evaluate(UNTIL_HELD, addresses);
  }

  /** Every address that is held, in whatever cache. */
  @SuppressWarnings("unchecked")
  List<String> addresses() {
    return (List<String>) page.evaluate(ADDRESSES);
  }

  /** Every address that is held because the person keeps it. */
  @SuppressWarnings("unchecked")
  List<String> kept() {
    return (List<String>) page.evaluate(KEPT);
  }

  /** Every address that is held and not in the kit, which is the same on every phone. */
  @SuppressWarnings("unchecked")
  List<String> besideTheKit() {
    return (List<String>) page.evaluate(BESIDE_THE_KIT);
  }
}
