package org.yizhan.site.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yizhan.site.content.Category;
import org.yizhan.site.content.Content;
import org.yizhan.site.content.Page;
import org.yizhan.site.output.Address;
import org.yizhan.site.shown.CountryView;
import org.yizhan.site.shown.Edition;
import org.yizhan.site.shown.Ref;

/** The form with which a request is made, and the one with which it is followed. */
public final class RequestPages {
  private RequestPages() {}

  /** The categories of one group, in the order of the content. */
  public record CategoryGroup(String name, List<Ref> categories) {}

  public static List<Sheet> of(Edition edition) {
    Content content = edition.content();
    Map<String, Object> help = intro(edition, "help");
    help.put("notice", content.noticeVersion());
    help.put("formWords", edition.formWords().address().path());
    help.put("categories", categories(edition));
    help.put("countries", edition.countries().stream().map(CountryView::ref).toList());
    help.put("counties", edition.offices().stream().filter(office -> !office.city()).toList());
    return List.of(sheet(edition, "help", help), sheet(edition, "track", intro(edition, "track")));
  }

  private static Sheet sheet(Edition edition, String page, Map<String, Object> model) {
    Page words = edition.content().pages().get(page);
    return Sheet.of(
        edition,
        page + "/",
        page,
        words.title().in(edition.language()),
        words.summary().in(edition.language()),
        model);
  }

  private static Map<String, Object> intro(Edition edition, String page) {
    Page words = edition.content().pages().get(page);
    Map<String, Object> model = new HashMap<>();
    model.put("lead", words.summary().in(edition.language()));
    model.put("body", edition.body(words, "pages", Address.in(edition.language(), page + "/")));
    return model;
  }

  private static List<CategoryGroup> categories(Edition edition) {
    Map<Category.Group, List<Ref>> groups = new LinkedHashMap<>();
    for (Category category : edition.content().categories().values()) {
      groups
          .computeIfAbsent(category.group(), k -> new ArrayList<>())
          .add(new Ref(category.id(), category.id(), category.name().in(edition.language())));
    }
    return groups.entrySet().stream()
        .map(
            group ->
                new CategoryGroup(group.getKey().name().in(edition.language()), group.getValue()))
        .toList();
  }
}
