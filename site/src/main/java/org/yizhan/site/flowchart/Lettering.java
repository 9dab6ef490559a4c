package org.yizhan.site.flowchart;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How wide words are and where their lines may break. Whoever looks has other fonts than whoever
 * draws, so widths are those of a wide one (DejaVu Sans), and no line is ever fuller than it seems.
 */
final class Lettering {
  /** A telephone number stays on one line. */
  private static final Pattern NUMBER = Pattern.compile("\\+?\\d[\\d ]*\\d");

  private static final double BOLD = 1.1;

  private final Locale locale;

  Lettering(Locale locale) {
    this.locale = locale;
  }

  /** The width of {@code text} in em, at most. */
  double em(String text, boolean bold) {
    double width = text.codePoints().mapToDouble(this::em).sum();
    return bold ? width * BOLD : width;
  }

  private double em(int letter) {
    if (letter >= 0x2e80) {
      return 1;
    }
    if (letter >= 0x2010) {
      return isChinese() || letter == '—' || letter == '…' ? 1 : 0.52;
    }
    if (Character.isDigit(letter)) {
      return 0.64;
    }
    if (" .,:;'!|()[]/-ijltfr".indexOf(letter) >= 0) {
      return 0.41;
    }
    if ("mwMWOQ@%&+=".indexOf(letter) >= 0) {
      return 0.99;
    }
    return Character.isUpperCase(letter) ? 0.77 : 0.64;
  }

  private boolean isChinese() {
    return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
  }

  /** The lines of {@code text}, none wider than {@code width} em. */
  List<String> lines(String text, double width, boolean bold) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String piece : pieces(text, width, bold)) {
      if (!line.isEmpty() && em((line + piece).stripTrailing(), bold) > width) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
      }
      line.append(piece);
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  /**
   * What may not be cut, by the rules of the language: no closing mark begins a line, no opening
   * one ends it. Only what is too wide for a line of its own is cut anywhere.
   */
  private List<String> pieces(String text, double width, boolean bold) {
    BreakIterator breaks = BreakIterator.getLineInstance(locale);
    breaks.setText(
        NUMBER
            .matcher(text)
            .replaceAll(n -> Matcher.quoteReplacement("0".repeat(n.group().length()))));
    List<String> pieces = new ArrayList<>();
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      String piece = text.substring(from, to);
      if (em(piece.stripTrailing(), bold) > width) {
        piece.codePoints().mapToObj(Character::toString).forEach(pieces::add);
      } else {
        pieces.add(piece);
      }
      from = to;
    }
    return pieces;
  }
}
