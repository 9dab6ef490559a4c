package org.yizhan.site.shown;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.yizhan.site.content.Language;
import org.yizhan.site.content.PartialDate;

/**
 * A day or a moment as it is printed, and as a machine reads it.
 *
 * @param iso for {@code datetime=""}
 */
public record DateText(String text, String iso) {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  public static DateText of(LocalDate day, Language language) {
    return print(day, language, "u 年 M 月 d 日", "d MMMM u");
  }

  public static DateText of(PartialDate date, Language language) {
    if (date.value() instanceof Year) {
      return print(date.value(), language, "u 年", "u");
    }
    if (date.value() instanceof YearMonth) {
      return print(date.value(), language, "u 年 M 月", "MMMM u");
    }
    return of((LocalDate) date.value(), language);
  }

  /**
   * A moment.
   *
   * @param zone whose time it is, in words; null where they stand elsewhere
   */
  public static DateText of(OffsetDateTime moment, String zone, Language language) {
    boolean zh = language == Language.ZH;
    String text =
        of(moment.toLocalDate(), language).text() + (zh ? " " : ", ") + TIME.format(moment);
    String words = zone == null ? "" : zh ? "（" + zone + "）" : " (" + zone + ")";
    return new DateText(text + words, moment.toString());
  }

  private static DateText print(TemporalAccessor date, Language language, String zh, String en) {
    String pattern = language == Language.ZH ? zh : en;
    return new DateText(
        DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(date), date.toString());
  }
}
