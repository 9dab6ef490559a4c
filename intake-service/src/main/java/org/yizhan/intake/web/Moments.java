package org.yizhan.intake.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import org.yizhan.intake.directory.Language;
import org.yizhan.intake.words.Words;

/** Writes days, times and spans in one language, for a reader in one zone. */
public record Moments(Language language, ZoneId zone) {

  /** The time that every office in Wenzhou reads. */
  public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  /** The time that everybody can convert. */
  public static final ZoneId UTC = ZoneId.of("UTC");

  private static final Map<Language, DateTimeFormatter> DAY =
      Map.of(
          Language.ZH, DateTimeFormatter.ofPattern("y年M月d日", Locale.ROOT),
          Language.EN, DateTimeFormatter.ofPattern("d MMMM y", Locale.UK));
  private static final Map<Language, DateTimeFormatter> MOMENT =
      Map.of(
          Language.ZH, DateTimeFormatter.ofPattern("M月d日 HH:mm", Locale.ROOT),
          Language.EN, DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.UK));

  private static final Map<Language, Locale> LOCALE =
      Map.of(Language.ZH, Locale.SIMPLIFIED_CHINESE, Language.EN, Locale.UK);

  /** The same words for a reader elsewhere. */
  public Moments at(ZoneId elsewhere) {
    return new Moments(language, elsewhere);
  }

  /** A day: 2026年11月23日, 23 November 2026. */
  public String day(Instant instant) {
    return day(instant.atZone(zone).toLocalDate());
  }

  /** A day: 2026年11月23日, 23 November 2026. */
  public String day(LocalDate day) {
    return DAY.get(language).format(day);
  }

  /** A day of this year and a time: 11月23日 14:30, 23 November, 14:30. */
  public String moment(Instant instant) {
    return MOMENT.get(language).format(instant.atZone(zone));
  }

  /** What the time of this zone is called at that moment: 中欧标准时间, Central European Time. */
  public String zoneName() {
    return zone.getDisplayName(TextStyle.FULL, LOCALE.get(language));
  }

  /** For machines, beside the words. */
  public String iso(Instant instant) {
    return instant.toString();
  }

  /** A span in its largest whole unit: 3 小时, 3 hours; less than a minute counts as one. */
  public String span(Instant from, Instant to) {
    Duration span = Duration.between(from, to).abs();
    if (span.toDays() > 0) {
      return span("days", span.toDays());
    }
    return span.toHours() > 0
        ? span("hours", span.toHours())
        : span("minutes", Math.max(1, span.toMinutes()));
  }

  /** So many minutes: 3 分钟, 3 minutes, 1 minute. */
  public String minutes(long number) {
    return span("minutes", number);
  }

  private String span(String unit, long number) {
    String key = "span." + unit + (number == 1 ? ".one" : "");
    return Words.in(language).say(key, Map.of("number", number));
  }
}
