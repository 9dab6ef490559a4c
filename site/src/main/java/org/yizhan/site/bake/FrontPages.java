package org.yizhan.site.bake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yizhan.site.content.Language;
import org.yizhan.site.content.Page;

/** The door that offers both languages, the two home pages, and the page for what is not there. */
final class FrontPages {
  private FrontPages() {}

  /** What speaks both languages at once. */
  static List<Sheet> ofBoth(Edition zh, Edition en) {
    Page page = zh.content().pages().get("not-found");
    Address notFound = new Address("404.html");
    return List.of(
        new Sheet(
            Address.ROOT,
            null,
            Language.ZH,
            "root",
            zh.words().say("door.title"),
            zh.words().say("door.description"),
            Map.of(),
            List.of()),
        new Sheet(
            notFound,
            null,
            Language.ZH,
            "not-found",
            page.title().zh(),
            page.summary().zh(),
            Map.of(
                "body", zh.body(page, "pages", notFound),
                "otherHeading", page.title().en(),
                "otherBody", en.body(page, "pages", notFound)),
            List.of()));
  }

  static List<Sheet> of(Edition edition) {
    Page page = edition.content().pages().get("home");
    Map<String, Object> model = new HashMap<>();
    model.put("lead", page.summary().in(edition.language()));
    model.put("body", edition.body(page, "pages", Address.in(edition.language(), "")));
    model.put("warnings", edition.warnings());
    model.put("guidance", edition.guidance());
    return List.of(
        Sheet.of(
            edition,
            "",
            "home",
            page.title().in(edition.language()),
            page.summary().in(edition.language()),
            model,
            edition.warnings().isEmpty()
                ? new String[] {"finder"}
                : new String[] {"finder", "expiry"}));
  }
}
