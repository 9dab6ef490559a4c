package org.yizhan.site.content;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * A country or territory (国家和地区).
 *
 * @param code ISO 3166-1 alpha-2, or the user-assigned XK
 * @param spellings other ways to write the name, only for finding it: never shown
 * @param callingCode with its plus sign; null where there is none
 * @param capital null where there is none
 * @param missionOf the country whose mission answers for this one; null where its own does
 * @param emergency null where no number is known
 * @param note null where there is nothing to say
 */
public record Country(
    String code,
    Text name,
    List<String> spellings,
    Status status,
    String callingCode,
    Capital capital,
    List<ZoneId> timeZones,
    String missionOf,
    EmergencyNumbers emergency,
    Text note) {

  private static final String MAINLAND = "CN";

  public enum Status {
    COUNTRY,
    /** 中国香港, 中国澳门, 中国台湾: outside the mainland, not abroad, no embassy. */
    REGION,
    TERRITORY
  }

  public record Capital(Text name, Coordinates location) {}

  /** Whether it is a part of China, where China has no missions. */
  public boolean inChina() {
    return status == Status.REGION || code.equals(MAINLAND);
  }

  /** The same country with its local numbers. */
  public Country with(EmergencyNumbers numbers) {
    return new Country(
        code, name, spellings, status, callingCode, capital, timeZones, missionOf, numbers, note);
  }

  /** The last segment of its page's address. */
  public String slug() {
    return code.toLowerCase(Locale.ROOT);
  }
}
