package org.yizhan.site.content.reading;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.yizhan.site.content.Category;
import org.yizhan.site.content.Source;
import org.yizhan.site.content.source.Fields;
import org.yizhan.site.content.source.Format;
import org.yizhan.site.content.source.NearestWord;

/** {@code categories.yaml}: what people ask help for. */
final class CategoriesReader {
  private static final Format<String> SOURCE_KEY =
      new Format<>("key", "a key of sources above", true, text -> text.isBlank() ? null : text);

  private CategoriesReader() {}

  /** By id. */
  static Map<String, Category> read(Fields file) {
    Fields keys = file.requiredMap("sources");
    Map<String, Source> sources = keys == null ? Map.of() : keys.mapsByKey(Parts::source);
    Map<String, Category> categories = new TreeMap<>();
    file.requiredMaps(
        "categories",
        map -> {
          Category category = category(map, sources);
          if (category.id() != null && categories.put(category.id(), category) != null) {
            map.error("id", "slug", category.id() + " stands twice", "Delete one of the two.");
          }
          return category;
        });
    return categories;
  }

  private static Category category(Fields map, Map<String, Source> sources) {
    return new Category(
        map.required("id", Format.ID),
        Parts.zhAndEn(map),
        map.required("group", Format.ID),
        Objects.requireNonNullElse(map.required("inScope", Format.FLAG), false),
        map.required("urgency", Format.of(Category.Urgency.class)),
        map.required("sensitivity", Format.of(Category.Sensitivity.class)),
        Parts.requiredBilingual(map, "firstSteps"),
        Parts.requiredBilingual(map, "stationCan"),
        Parts.requiredBilingual(map, "missionCan"),
        Parts.requiredBilingual(map, "missionCannot"),
        sources(map, sources));
  }

  private static List<Source> sources(Fields map, Map<String, Source> known) {
    List<String> keys = map.requiredList("sources", SOURCE_KEY);
    for (String key : keys) {
      if (!known.containsKey(key)) {
        map.error(
            "sources",
            "reference",
            "there is no source %s".formatted(key),
            NearestWord.cure(key, known.keySet()));
      }
    }
    return keys.stream().map(known::get).filter(Objects::nonNull).toList();
  }
}
