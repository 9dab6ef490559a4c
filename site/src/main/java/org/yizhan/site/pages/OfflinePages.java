package org.yizhan.site.pages;

import java.util.List;
import java.util.Map;
import org.yizhan.site.content.Page;
import org.yizhan.site.output.Address;
import org.yizhan.site.shown.Edition;
import org.yizhan.site.shown.Ref;

/** The page that is shown in the place of one that cannot be had, once in each language. */
public final class OfflinePages {
  private OfflinePages() {}

  public static List<Sheet> of(Edition edition) {
    Page page = edition.content().pages().get("offline");
    return List.of(
        Sheet.of(
            edition,
            "offline/",
            "offline",
            page.title().in(edition.language()),
            page.summary().in(edition.language()),
            Map.of(
                "lead",
                page.summary().in(edition.language()),
                "drifted",
                edition.drifted(page),
                "body",
                edition.body(page, "pages", Address.in(edition.language(), "offline/")),
                "ready",
                edition.emergencies().stream()
                    .map(
                        guidance ->
                            new Ref(
                                guidance.id(),
                                "guidance/" + guidance.id() + "/",
                                guidance.title().in(edition.language())))
                    .toList())));
  }
}
