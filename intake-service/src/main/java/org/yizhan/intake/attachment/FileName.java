package org.yizhan.intake.attachment;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.yizhan.intake.privacy.Personal;
import org.yizhan.intake.request.TextRule;

/**
 * What a person called a file, without folders and without its ending, which the content decides. A
 * name often tells who somebody is, so it is sealed and never stands in an address.
 */
public record FileName(Personal words) {

  /**
   * The name in what a device sent.
   *
   * @param sent may be null
   * @return empty when nothing is left that may stand in a text
   */
  public static Optional<FileName> read(String sent) {
    String last = sent == null ? "" : sent.replaceAll("(?s).*[/\\\\]", "");
    String stem = last.replaceFirst("(?s)\\.[A-Za-z0-9]{1,5}$", "");
    String shown =
        stem.codePoints()
            .filter(point -> TextRule.NAME.problem(Character.toString(point)) == null)
            .limit(TextRule.NAME.maxCodePoints())
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    String name = TextRule.NAME.tidy(shown);
    return TextRule.isBlank(name)
        ? Optional.empty()
        : Optional.of(new FileName(new Personal(name)));
  }

  /** The name in a header, percent-encoded UTF-8; empty where it cannot be read. */
  public static Optional<FileName> decode(String encoded) {
    try {
      return encoded == null
          ? Optional.empty()
          : read(URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * The value of {@code filename*} (RFC 8187) for a file of this kind, whose characters no header
   * can be broken with.
   */
  public String encoded(FileKind kind) {
    String name = words.text() + "." + kind.extension();
    return "UTF-8''"
        + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
  }
}
