package org.yizhan.site.directory;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Locale;
import org.yizhan.site.content.Contact;
import org.yizhan.site.content.Coordinates;
import org.yizhan.site.content.Source;
import org.yizhan.site.content.Text;

/** How single values stand in the published JSON; an absent one is null. */
final class Values {
  private Values() {}

  /** {@code {"zh": …, "en": …}}. */
  static void text(ObjectNode node, String key, Text text) {
    if (text == null) {
      node.putNull(key);
    } else {
      node.putObject(key).put("zh", text.zh()).put("en", text.en());
    }
  }

  /** Degrees, WGS 84. */
  static void location(ObjectNode node, String key, Coordinates point) {
    if (point == null) {
      node.putNull(key);
    } else {
      node.putObject(key).put("lat", point.lat()).put("lon", point.lon());
    }
  }

  static ObjectNode source(ObjectNode node, String key, Source source) {
    return source(node.putObject(key), source);
  }

  static ObjectNode source(ObjectNode node, Source source) {
    return node.put("title", source.title())
        .put("url", source.url())
        .put("date", source.date() == null ? null : source.date().toString());
  }

  static void texts(ObjectNode node, String key, Collection<String> texts) {
    var array = node.putArray(key);
    texts.forEach(array::add);
  }

  /**
   * A contact.
   *
   * @param verifiedOn ISO day; null where nobody checked it
   */
  static void contact(ObjectNode node, Contact contact, Object verifiedOn) {
    node.put("kind", code(contact.kind()));
    node.put("value", contact.value());
    node.put("purpose", code(contact.purpose()));
    node.put("verifiedOn", verifiedOn == null ? null : verifiedOn.toString());
  }

  /** {@code CONSULATE_GENERAL} is consulate-general; null stays null. */
  static String code(Enum<?> constant) {
    return constant == null ? null : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
