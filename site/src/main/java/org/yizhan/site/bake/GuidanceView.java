package org.yizhan.site.bake;

import java.util.List;
import org.yizhan.site.content.Content;
import org.yizhan.site.content.Guidance;
import org.yizhan.site.content.Language;

/**
 * A piece of guidance in a list.
 *
 * @param categories the names of those that it covers
 */
public record GuidanceView(String id, String title, String summary, List<String> categories) {
  static GuidanceView of(Guidance guidance, Content content, Language language) {
    return new GuidanceView(
        guidance.id(),
        guidance.title().in(language),
        guidance.summary().in(language),
        guidance.categories().stream()
            .map(id -> content.categories().get(id).name().in(language))
            .toList());
  }
}
