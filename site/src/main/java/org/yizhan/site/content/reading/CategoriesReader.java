package org.yizhan.site.content.reading;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.yizhan.site.content.Category;
import org.yizhan.site.content.source.Fields;
import org.yizhan.site.content.source.Format;
import org.yizhan.site.content.source.NearestWord;

/** {@code categories.yaml}: what people ask help for. */
final class CategoriesReader {
  private static final Format<String> SOURCE_KEY =
      new Format<>("key", "a key of sources above", true, text -> text.isBlank() ? null : text);

  private static final List<String> ADVICE =
      List.of("firstSteps", "stationCan", "missionCan", "missionCannot");

  private CategoriesReader() {}

  /** By id. */
  static Map<String, Category> read(Fields file) {
    Fields keys = file.requiredMap("sources");
    Set<String> sources = keys == null ? Set.of() : keys.mapsByKey(Parts::source).keySet();
    Map<String, Category> categories = new TreeMap<>();
    file.requiredMaps(
        "categories",
        map -> {
          Category category = category(map);
          checkAdvice(map, sources);
          if (category.id() != null && categories.put(category.id(), category) != null) {
            map.error("id", "slug", category.id() + " stands twice", "Delete one of the two.");
          }
          return category;
        });
    return categories;
  }

  private static Category category(Fields map) {
    return new Category(
        map.required("id", Format.ID),
        Parts.zhAndEn(map),
        map.required("group", Format.ID),
        Objects.requireNonNullElse(map.required("inScope", Format.FLAG), false),
        map.required("urgency", Format.of(Category.Urgency.class)),
        map.required("sensitivity", Format.of(Category.Sensitivity.class)));
  }

  /** Who can do what in such trouble, and where that was read: whole, though nothing shows it. */
  private static void checkAdvice(Fields map, Set<String> known) {
    ADVICE.forEach(key -> Parts.requiredBilingual(map, key));
    for (String key : map.requiredList("sources", SOURCE_KEY)) {
      if (!known.contains(key)) {
        map.error(
            "sources",
            "reference",
            "there is no source %s".formatted(key),
            NearestWord.cure(key, known));
      }
    }
  }
}
