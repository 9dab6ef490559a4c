package org.yizhan.site.shown;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yizhan.site.content.Content;
import org.yizhan.site.content.Country;
import org.yizhan.site.content.EmergencyNumbers;
import org.yizhan.site.content.Language;
import org.yizhan.site.content.Mission;
import org.yizhan.site.directory.FinderData;

/** Joins each country with the stations, missions and warnings that belong to it. */
final class CountryViews {
  private final Content content;
  private final Views views;
  private final Language language;
  private final Map<String, List<AlertView>> warnings;

  /**
   * @param warnings in force or to come, by the code of the country
   */
  CountryViews(
      Content content, Views views, Language language, Map<String, List<AlertView>> warnings) {
    this.content = content;
    this.views = views;
    this.language = language;
    this.warnings = warnings;
  }

  /** All of them in the order of the list, each with what belongs to it. */
  List<CountryView> of(Collection<StationView> stations) {
    Map<String, List<StationView>> serving = new LinkedHashMap<>();
    for (StationView station : stations.stream().sorted(StationView.byCity(language)).toList()) {
      station
          .serves()
          .countries()
          .forEach(c -> serving.computeIfAbsent(c.id(), k -> new ArrayList<>()).add(station));
      if (station.county() != null) {
        serving.computeIfAbsent(station.country().id(), k -> new ArrayList<>()).add(station);
      }
    }
    Map<String, List<MissionView>> missions =
        content.missions().values().stream()
            .sorted(Mission.EMBASSIES_FIRST)
            .collect(
                Collectors.groupingBy(
                    mission -> mission.country(),
                    Collectors.mapping(views::mission, Collectors.toList())));
    Comparator<String> order = IndexLetter.order(language);
    return content.countries().values().stream()
        .sorted(Comparator.comparing(country -> country.name().in(language), order))
        .map(
            country ->
                country(
                    country,
                    serving.getOrDefault(country.code(), List.of()),
                    missionsFor(country, missions),
                    warnings.getOrDefault(country.code(), List.of())))
        .toList();
  }

  /** Its own first, then those of the country whose missions look after it. */
  private static List<MissionView> missionsFor(
      Country country, Map<String, List<MissionView>> missions) {
    List<MissionView> all = new ArrayList<>(missions.getOrDefault(country.code(), List.of()));
    if (country.missionOf() != null) {
      all.addAll(missions.getOrDefault(country.missionOf(), List.of()));
    }
    return all;
  }

  private CountryView country(
      Country country,
      List<StationView> serving,
      List<MissionView> missions,
      List<AlertView> warnings) {
    EmergencyNumbers numbers = country.emergency();
    return new CountryView(
        views.country(country.code()),
        country.name().in(language.twin()),
        country.status() == Country.Status.REGION,
        country.inChina(),
        IndexLetter.of(country.name().in(language), language),
        emergency(numbers),
        numbers == null || numbers.note() == null ? null : numbers.note().in(language),
        numbers == null ? null : ContactView.code(numbers.check()),
        country.note() == null ? null : country.note().in(language),
        country.missionOf() == null ? null : views.country(country.missionOf()),
        serving,
        missions,
        warnings,
        FinderData.filesOf(content, country));
  }

  /** One line for each number, whatever it calls: where all is 112, nobody has to choose. */
  private static List<CountryView.Emergency> emergency(EmergencyNumbers numbers) {
    if (numbers == null) {
      return List.of();
    }
    Map<List<String>, List<String>> kinds = new LinkedHashMap<>();
    kinds.computeIfAbsent(numbers.police(), k -> new ArrayList<>()).add("police");
    kinds.computeIfAbsent(numbers.ambulance(), k -> new ArrayList<>()).add("ambulance");
    kinds.computeIfAbsent(numbers.fire(), k -> new ArrayList<>()).add("fire");
    return kinds.entrySet().stream()
        .filter(line -> !line.getKey().isEmpty())
        .map(line -> new CountryView.Emergency(line.getValue(), line.getKey()))
        .toList();
  }
}
