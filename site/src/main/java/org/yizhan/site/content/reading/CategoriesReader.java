package org.yizhan.site.content.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yizhan.site.content.Category;
import org.yizhan.site.content.Text;
import org.yizhan.site.content.source.Fields;
import org.yizhan.site.content.source.Format;
import org.yizhan.site.content.source.NearestWord;

/** {@code categories.yaml}: what people ask help for. */
final class CategoriesReader {
  private CategoriesReader() {}

  /** By id, in the order in which they are shown: group by group, the urgent first. */
  static Map<String, Category> read(Fields file) {
    Map<String, Category.Group> groups = new LinkedHashMap<>();
    file.requiredMaps(
        "groups",
        map -> {
          Category.Group group =
              new Category.Group(map.required("id", Format.ID), Parts.zhAndEn(map));
          return once(map, group.id(), groups, group);
        });
    Map<String, Category> categories = new LinkedHashMap<>();
    file.requiredMaps(
        "categories",
        map -> {
          Category category = category(map, groups);
          return once(map, category.id(), categories, category);
        });
    return inOrder(categories, new ArrayList<>(groups.values()));
  }

  private static <T> T once(Fields map, String id, Map<String, T> byId, T item) {
    if (id != null && byId.put(id, item) != null) {
      map.error("id", "slug", id + " stands twice", "Delete one of the two.");
    }
    return item;
  }

  private static Category category(Fields map, Map<String, Category.Group> groups) {
    String group = map.required("group", Format.ID);
    if (group != null && !groups.containsKey(group)) {
      map.error(
          "group",
          "reference",
          "there is no group " + group,
          NearestWord.cure(group, groups.keySet()));
    }
    Category.Urgency urgency = map.required("urgency", Format.of(Category.Urgency.class));
    return new Category(
        map.required("id", Format.ID),
        Parts.zhAndEn(map),
        groups.get(group),
        Objects.requireNonNullElse(map.required("inScope", Format.FLAG), false),
        urgency,
        map.optional("often", Format.FLAG, false),
        first(map, urgency),
        map.required("sensitivity", Format.of(Category.Sensitivity.class)));
  }

  /** What is urgent says what comes before reading; nothing else does. */
  private static Text first(Fields map, Category.Urgency urgency) {
    if (urgency == Category.Urgency.URGENT) {
      return Parts.requiredBilingual(map, "first");
    }
    if (urgency != null && map.has("first")) {
      map.error(
          "first",
          "urgency",
          "first stands with a kind of trouble that is not urgent",
          "Delete it, or write urgency: urgent.");
    }
    return null;
  }

  private static Map<String, Category> inOrder(
      Map<String, Category> categories, List<Category.Group> groups) {
    Map<String, Category> ordered = new LinkedHashMap<>();
    categories.values().stream()
        .sorted(
            Comparator.comparingInt((Category category) -> groups.indexOf(category.group()))
                .thenComparing(Category::urgency, Comparator.nullsLast(Comparator.naturalOrder())))
        .forEach(category -> ordered.put(category.id(), category));
    return ordered;
  }
}
