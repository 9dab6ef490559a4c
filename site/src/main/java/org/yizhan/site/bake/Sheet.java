package org.yizhan.site.bake;

import java.util.List;
import java.util.Map;
import org.yizhan.site.content.Language;

/**
 * One page before it is printed.
 *
 * @param twin the same page in the other language; null for a page that speaks both
 * @param template name of the template, without {@code .ftl}
 * @param heading what it is about; with the site's name it is the title
 * @param description one sentence for search engines, unlike that of any other page
 * @param model what the template shows
 * @param scripts names of the modules that improve it
 */
record Sheet(
    Address address,
    Address twin,
    Language language,
    String template,
    String heading,
    String description,
    Map<String, Object> model,
    List<String> scripts) {

  /** A page that both languages have at the same place. */
  static Sheet of(
      Edition edition,
      String room,
      String template,
      String heading,
      String description,
      Map<String, Object> model,
      String... scripts) {
    Language language = edition.language();
    return new Sheet(
        Address.in(language, room),
        Address.in(language.twin(), room),
        language,
        template,
        heading,
        description,
        model,
        List.of(scripts));
  }
}
