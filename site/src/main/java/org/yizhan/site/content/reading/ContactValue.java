package org.yizhan.site.content.reading;

import java.util.regex.Pattern;
import org.yizhan.site.content.Contact;
import org.yizhan.site.content.source.Fields;
import org.yizhan.site.content.source.Format;

/** The {@code value} of a contact, in the form that its kind has. */
final class ContactValue {
  private static final Format<String> EMAIL =
      of(
          "an address such as name@example.org",
          "[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
  private static final Format<String> WECHAT =
      of("a WeChat id: 6 to 40 of a-z, A-Z, 0-9, - and _", "[A-Za-z0-9_-]{6,40}");

  private ContactValue() {}

  /** The value as it is to be dialled or written; null if it is missing or wrong. */
  static String read(Fields map, Contact.Kind kind) {
    if (kind == null) {
      return map.required("value", Format.TEXT);
    }
    return map.required(
        "value",
        switch (kind) {
          case PHONE -> Format.E164;
          case EMAIL -> EMAIL;
          case WECHAT -> WECHAT;
          case WEB -> Format.WEB_ADDRESS;
        });
  }

  private static Format<String> of(String expected, String pattern) {
    Pattern compiled = Pattern.compile(pattern);
    return new Format<>(
        "contact", expected, true, text -> compiled.matcher(text).matches() ? text : null);
  }
}
