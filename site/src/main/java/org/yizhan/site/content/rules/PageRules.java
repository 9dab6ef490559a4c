package org.yizhan.site.content.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.yizhan.site.content.Page;
import org.yizhan.site.content.Problems;
import org.yizhan.site.content.source.DocumentType;

/** The portal's own pages: all are there, and only the privacy notice has a version. */
public final class PageRules {
  private static final Set<String> FIXED =
      new TreeSet<>(
          List.of(
              "home",
              "help",
              "track",
              "verify",
              "offline",
              "not-found",
              "about",
              "guideline",
              "organisation",
              "process",
              "rules",
              "fees",
              "privacy",
              "accessibility"));

  /** Pages of the portal that help in an emergency: their translation may not lag behind. */
  private static final Set<String> EMERGENCY = Set.of("home", "help", "verify", "offline");

  public List<Rule<Page>> inOrder() {
    return List.of(this::isOneOfThePortals, this::hasOnlyItsOwnFacts);
  }

  /** Whether a translation that lags behind is an error there, not only a warning. */
  public static boolean isForEmergencies(DocumentType type, String id) {
    return switch (type) {
      case GUIDANCE, ALERTS, COUNTRIES -> true;
      case PAGES -> EMERGENCY.contains(id);
      case STATIONS, MISSIONS, OFFICES, ARTICLES -> false;
    };
  }

  /** Reports the pages that are missing. */
  public static void allThere(Set<String> ids, Problems problems) {
    for (String page : FIXED) {
      if (!ids.contains(page)) {
        problems.error(
            Path.of("zh", "pages", page + ".md"),
            1,
            "file",
            "the page is missing",
            "Write it in both languages; the portal links to it.");
      }
    }
  }

  private void isOneOfThePortals(Page page, Findings findings) {
    findings.reference(page.id(), FIXED, "page of the portal called", "title");
  }

  private void hasOnlyItsOwnFacts(Page page, Findings findings) {
    if (page.version() != null && !page.id().equals("privacy")) {
      findings.error("key", "only the privacy notice has a version", "Delete it.", "version");
    }
    if (page.inForce() != null && !page.id().equals("guideline")) {
      findings.error(
          "key",
          "only the guideline has a term",
          "Delete inForceFrom and inForceTo.",
          "inForceFrom");
    }
  }
}
