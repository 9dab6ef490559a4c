package org.yizhan.site.shown;

import java.util.List;
import org.yizhan.site.content.Category;
import org.yizhan.site.content.Content;
import org.yizhan.site.content.Guidance;
import org.yizhan.site.content.Language;

/**
 * A piece of guidance in a list.
 *
 * @param category the official name of the kind of trouble
 * @param group id of its group
 * @param urgency {@code urgent}, {@code high} or {@code normal}
 * @param often whether the home page names it although it is not urgent
 * @param first what to do before reading on; null where it is not urgent
 * @param inScope whether volunteers step in (G20)
 */
public record GuidanceView(
    String id,
    String title,
    String summary,
    String category,
    String group,
    String urgency,
    boolean often,
    String first,
    boolean inScope) {

  /** Guidance on kinds of trouble that are shown together. */
  public record Group(String id, String name, List<GuidanceView> guidance) {}

  public static GuidanceView of(Guidance guidance, Content content, Language language) {
    Category category = content.categories().get(guidance.id());
    return new GuidanceView(
        guidance.id(),
        guidance.title().in(language),
        guidance.summary().in(language),
        category.name().in(language),
        category.group().id(),
        ContactView.code(category.urgency()),
        category.often(),
        category.first() == null ? null : category.first().in(language),
        category.inScope());
  }

  public boolean urgent() {
    return urgency.equals("urgent");
  }
}
