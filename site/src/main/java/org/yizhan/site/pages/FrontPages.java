package org.yizhan.site.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yizhan.site.content.Page;
import org.yizhan.site.output.Address;
import org.yizhan.site.shown.Edition;

/** The door that offers both languages, the two home pages, and the page for what is not there. */
public final class FrontPages {
  private FrontPages() {}

  /** What speaks both languages at once. */
  public static List<Sheet> ofBoth(Edition zh, Edition en) {
    Page page = zh.content().pages().get("not-found");
    String sitePath = zh.content().municipality().sitePath();
    return List.of(
        Sheet.ofBoth(
            Address.ROOT,
            "root",
            zh.words().say("door.title"),
            zh.words().say("door.description"),
            Map.of(),
            null),
        Sheet.ofBoth(
            Address.NOT_FOUND,
            "not-found",
            page.title().zh(),
            page.summary().zh(),
            Map.of(
                "body", zh.body(page, "pages", to -> sitePath + to.path()),
                "otherHeading", page.title().en(),
                "otherBody", en.body(page, "pages", to -> sitePath + to.path())),
            sitePath));
  }

  public static List<Sheet> of(Edition edition) {
    Page page = edition.content().pages().get("home");
    Map<String, Object> model = new HashMap<>();
    model.put("lead", page.summary().in(edition.language()));
    model.put("body", edition.body(page, "pages", Address.in(edition.language(), "")));
    model.put("warnings", edition.warnings());
    model.put("urgent", edition.guidanceAtHome());
    model.put("count", edition.guidance().size());
    return List.of(
        Sheet.of(
            edition,
            "",
            "home",
            page.title().in(edition.language()),
            page.summary().in(edition.language()),
            model));
  }
}
