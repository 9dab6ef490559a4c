package org.yizhan.intake.directory;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A country or territory (国家和地区).
 *
 * @param code ISO 3166-1 alpha-2, or the user-assigned XK
 * @param missionOf the country whose missions answer for this one; null where its own do
 * @param emergency local numbers
 * @param timeZones IANA ids of those of its parts; empty where they are not known
 */
public record Country(
    String code, Text name, String missionOf, Emergency emergency, List<String> timeZones) {
  private static final Set<String> REGIONS_OF_CHINA = Set.of("HK", "MO", "TW");

  /** Local numbers as dialled there; any list may be empty. */
  public record Emergency(List<String> police, List<String> ambulance, List<String> fire) {
    public Emergency {
      police = List.copyOf(police);
      ambulance = List.copyOf(ambulance);
      fire = List.copyOf(fire);
    }
  }

  public Country {
    requireNonNull(code, "code");
    requireNonNull(name, "name");
    requireNonNull(emergency, "emergency");
    timeZones = List.copyOf(timeZones);
  }

  /** The one time that all of it has; empty where there are several. */
  public Optional<ZoneId> onlyTimeZone() {
    return timeZones.size() == 1 ? Optional.of(ZoneId.of(timeZones.get(0))) : Optional.empty();
  }

  /** The mainland, where a domestic station and no mission is at hand. */
  public boolean isMainland() {
    return code.equals("CN");
  }

  /** 中国香港, 中国澳门, 中国台湾: outside the mainland, not abroad, without an embassy. */
  public boolean isRegionOfChina() {
    return REGIONS_OF_CHINA.contains(code);
  }
}
