package org.yizhan.site.shown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yizhan.site.content.Language;

/**
 * Marks what has to be known about a run of text: a run of the other language gets its {@code lang}
 * (WCAG 3.1.2), and the hotline's numbers get a link that dials them.
 */
public final class Marks {
  private static final Pattern HAN =
      Pattern.compile(
          "\\p{IsHan}(?:[\\p{IsHan}\\u3000-\\u303f\\uff01-\\uff60·“”‘’0-9 -]*"
              + "[\\p{IsHan}\\u3000-\\u303f\\uff01-\\uff60”’])?");
  private static final Pattern LATIN =
      Pattern.compile(
          "[A-Za-z][\\p{IsLatin}0-9.'’&/-]*(?:[,:;]? [(“]?[A-Za-z][\\p{IsLatin}0-9.'’&/-]*[)”]?){2,}");

  /**
   * A number stays in one line, and what ends the sentence with it, which a box of its own would
   * part.
   */
  private static final char UNBROKEN = '\u00a0';

  private static final Pattern TAG_OR_TEXT = Pattern.compile("<[^>]*>|[^<]+");

  private final Language language;
  private final List<Hotline> hotline;

  private record Hotline(String printed, String link) {}

  /**
   * Marks of one language.
   *
   * @param numbers of the hotline, E.164
   */
  public Marks(Language language, List<String> numbers) {
    this.language = language;
    this.hotline =
        numbers.stream()
            .map(
                number ->
                    new Hotline(
                        PhoneText.of(number),
                        "<a href=\"tel:%s\">%s</a>"
                            .formatted(number, PhoneText.of(number).replace(' ', UNBROKEN))))
            .toList();
  }

  /** HTML of a plain text. */
  public String text(String plain) {
    return runs(escape(plain));
  }

  /** The same HTML, its text marked. */
  public String html(String html) {
    StringBuilder marked = new StringBuilder(html.length() + 256);
    Matcher pieces = TAG_OR_TEXT.matcher(html);
    boolean inLink = false;
    while (pieces.find()) {
      String piece = pieces.group();
      if (piece.charAt(0) == '<') {
        inLink = piece.startsWith("<a ") || (inLink && !piece.equals("</a>"));
        marked.append(piece);
      } else {
        marked.append(inLink ? runs(piece) : dialled(runs(piece)));
      }
    }
    return marked.toString();
  }

  private String dialled(String text) {
    String linked = text;
    for (Hotline number : hotline) {
      linked = linked.replace(number.printed, number.link);
    }
    return linked;
  }

  private String runs(String html) {
    return (language == Language.ZH ? LATIN : HAN)
        .matcher(html)
        .replaceAll("<span lang=\"" + language.twin().tag() + "\">$0</span>");
  }

  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
