package org.yizhan.site.pages;

import java.util.Map;
import org.yizhan.site.content.Language;
import org.yizhan.site.output.Address;
import org.yizhan.site.shown.AlertView;
import org.yizhan.site.shown.Edition;
import org.yizhan.site.shown.StationView;

/**
 * One page before it is printed.
 *
 * @param twin the same page in the other language; null for a page that speaks both
 * @param template name of the template, without {@code .ftl}
 * @param heading what it is about; with the site's name it is the title
 * @param description one sentence for search engines, unlike that of any other page
 * @param model what the template shows
 * @param lighter what the template shows instead where the page would not fit into the first
 *     window; null where it always does
 * @param sitePath path of the site on its server, with a slash at its end, for a page that is shown
 *     at any address; null for every other page, whose links are relative
 */
public record Sheet(
    Address address,
    Address twin,
    Language language,
    String template,
    String heading,
    String description,
    Map<String, Object> model,
    Map<String, Object> lighter,
    String sitePath) {

  /** A page that speaks both languages. */
  public static Sheet ofBoth(
      Address address,
      String template,
      String heading,
      String description,
      Map<String, Object> model,
      String sitePath) {
    return new Sheet(
        address, null, Language.ZH, template, heading, description, model, null, sitePath);
  }

  /** A page that both languages have at the same place. */
  public static Sheet of(
      Edition edition,
      String room,
      String template,
      String heading,
      String description,
      Map<String, Object> model) {
    Language language = edition.language();
    return new Sheet(
        Address.in(language, room),
        Address.in(language.twin(), room),
        language,
        template,
        heading,
        description,
        model,
        null,
        null);
  }

  /** This page, which shows {@code lighter} where it would not fit into the first window. */
  public Sheet orLighter(Map<String, Object> lighter) {
    return new Sheet(
        address, twin, language, template, heading, description, model, lighter, sitePath);
  }

  /** Whether it shows a station or a warning that is not real: nobody should be sent there. */
  public boolean ofSample() {
    return (model.get("station") instanceof StationView station && station.sample())
        || (model.get("alert") instanceof AlertView alert && alert.sample());
  }

  /** How this page refers to {@code to}. */
  public String reference(Address to) {
    return sitePath == null ? to.from(address) : sitePath + to.path();
  }

  /**
   * Where a reader of neither language is led, {@code x-default}: to the Chinese page. Only for a
   * page that has a twin.
   */
  public Address fallback() {
    return language == Language.ZH ? address : twin;
  }
}
