package org.yizhan.site.content.source;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yizhan.site.content.Origin;
import org.yizhan.site.content.PartialDate;

/**
 * How a single value is written.
 *
 * @param rule cited where it is written otherwise
 * @param expected what to write instead, with an example
 * @param quoted whether YAML has to take it for text: else {@code NO} is a truth value, {@code
 *     +39…} a number and {@code 18:00} 1,080 minutes to other tools that read the file
 * @param reader returns null or throws for what is not of this form
 */
public record Format<T>(String rule, String expected, boolean quoted, Function<String, T> reader) {
  private static final Set<String> ZONES = Set.copyOf(ZoneId.getAvailableZoneIds());

  public static final Format<String> TEXT =
      new Format<>("text", "a text", true, text -> text.isBlank() ? null : text.strip());
  public static final Format<String> ID =
      matching("slug", "an id such as it-prato", "[a-z0-9]+(-[a-z0-9]+)*");
  public static final Format<String> COUNTRY =
      matching("ISO 3166", "a two-letter country code such as \"IT\"", "[A-Z]{2}");
  public static final Format<String> DIVISION =
      matching("GB/T 2260", "six digits such as \"330328\"", "\\d{6}");
  public static final Format<String> TOWN =
      matching("NBS", "the nine digits of a town such as \"330328100\"", "\\d{9}");
  public static final Format<String> E164 =
      matching(
          "E.164",
          "a number with its country code and without spaces such as \"+390574000000\"",
          "\\+[1-9]\\d{4,14}");

  /** As dialled in its own country: {@code 112}, {@code 12308}, {@code *555}. */
  public static final Format<String> SHORT_NUMBER =
      matching("number", "digits in quotation marks such as \"112\"", "[*#]?\\+?\\d{2,15}");

  public static final Format<String> FINGERPRINT =
      matching(
          "fingerprint",
          "hex digits in quotation marks, as the command fingerprint prints them",
          "[0-9a-f]{4}|[0-9a-f]{16}");

  /** RFC 9116 §2.5.3, as far as people use it: never plain http. */
  public static final Format<String> CONTACT_ADDRESS =
      matching(
          "RFC 9116",
          "mailto:somebody@city.example, or an address that begins with https://",
          "mailto:[^\\s@]+@[^\\s@]+\\.[^\\s@]+|https://[^\\s/]+\\S*");

  public static final Format<UUID> IDENTITY =
      new Format<>(
          "RFC 9562",
          "a UUID such as 123e4567-e89b-42d3-a456-426614174000, made once for this publisher",
          true,
          text -> text.length() == 36 ? UUID.fromString(text) : null);

  public static final Format<String> WEB_ADDRESS =
      matching("URL", "an address that begins with https:// or http://", "https?://[^\\s/]+\\S*");
  public static final Format<Origin> ORIGIN = new Format<>("URL", Origin.FORM, true, Origin::of);
  public static final Format<LocalDate> DATE =
      new Format<>("date", "a day that exists, as 2026-11-23", false, LocalDate::parse);
  public static final Format<PartialDate> PARTIAL_DATE =
      new Format<>(
          "date",
          "a year, month or day, as 2026, 2026-11 or 2026-11-23",
          false,
          PartialDate::parse);
  public static final Format<LocalTime> TIME =
      new Format<>(
          "time",
          "a time of the day in quotation marks, as \"09:00\"",
          true,
          text -> text.length() == 5 ? LocalTime.parse(text) : null);

  /** As {@link #TIME}; the midnight with which a day ends may be called 24:00. */
  public static final Format<LocalTime> END_TIME =
      new Format<>(
          "time",
          "a time of the day in quotation marks, as \"18:00\" or \"24:00\"",
          true,
          text -> text.equals("24:00") ? LocalTime.MIDNIGHT : TIME.reader().apply(text));

  public static final Format<OffsetDateTime> MOMENT =
      new Format<>(
          "time",
          "a day, a time and its distance from UTC, as 2026-11-23T08:00:00+01:00",
          false,
          OffsetDateTime::parse);
  public static final Format<ZoneId> ZONE =
      new Format<>(
          "time zone",
          "an IANA zone such as Europe/Rome",
          true,
          text -> ZONES.contains(text) ? ZoneId.of(text) : null);
  public static final Format<Boolean> FLAG =
      ofCodes("key", Map.of("true", Boolean.TRUE, "false", Boolean.FALSE), false);
  public static final Format<Integer> INTEGER =
      new Format<>("number", "a whole number", false, Integer::valueOf);
  public static final Format<Double> DECIMAL =
      new Format<>("number", "a number such as 43.88", false, Format::decimal);
  public static final Format<DayOfWeek> DAY =
      ofCodes(
          "time",
          Arrays.stream(DayOfWeek.values())
              .collect(
                  Collectors.toMap(
                      day -> day.name().substring(0, 3).toLowerCase(Locale.ROOT),
                      Function.identity(),
                      (a, b) -> a,
                      LinkedHashMap::new)),
          true);

  /** The constants of {@code type} as codes: {@code CONSULATE_GENERAL} is consulate-general. */
  public static <E extends Enum<E>> Format<E> of(Class<E> type) {
    return of(EnumSet.allOf(type));
  }

  /** Only {@code allowed} of an enum's constants. */
  public static <E extends Enum<E>> Format<E> of(Set<E> allowed) {
    Map<String, E> codes = new LinkedHashMap<>();
    allowed.forEach(
        constant ->
            codes.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant));
    return ofCodes("key", codes, true);
  }

  private static <T> Format<T> ofCodes(String rule, Map<String, T> codes, boolean quoted) {
    List<String> names = List.copyOf(codes.keySet());
    return new Format<>(rule, "one of " + String.join(", ", names), quoted, codes::get);
  }

  private static Format<String> matching(String rule, String expected, String pattern) {
    Pattern compiled = Pattern.compile(pattern);
    return new Format<>(
        rule, expected, true, text -> compiled.matcher(text).matches() ? text : null);
  }

  private static Double decimal(String text) {
    double value = Double.parseDouble(text);
    return Double.isFinite(value) ? value : null;
  }

  /** The value, or null if {@code text} is not of this form. */
  T read(String text) {
    try {
      return reader.apply(text);
    } catch (DateTimeException | IllegalArgumentException e) {
      return null;
    }
  }
}
