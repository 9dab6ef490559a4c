package org.yizhan.site.content.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.yizhan.site.content.Category;
import org.yizhan.site.content.Country;
import org.yizhan.site.content.DataCredit;
import org.yizhan.site.content.EmergencyNumbers;
import org.yizhan.site.content.Fingerprints;
import org.yizhan.site.content.Municipality;
import org.yizhan.site.content.Places;
import org.yizhan.site.content.Problems;
import org.yizhan.site.content.Source;
import org.yizhan.site.content.Town;
import org.yizhan.site.content.source.DataFile;
import org.yizhan.site.content.source.Fields;
import org.yizhan.site.content.source.Format;
import org.yizhan.site.content.source.NearestWord;
import org.yizhan.site.content.source.SourceTree;

/**
 * What stands in the data files beside {@code zh/} and {@code en/}.
 *
 * @param municipality null if it could not be read
 * @param emergencyNumbersCredit null if it could not be read, like {@code fingerprints}
 */
record DataFiles(
    Municipality municipality,
    Map<String, Country> countries,
    DataCredit emergencyNumbersCredit,
    Map<String, Category> categories,
    Map<String, Town> towns,
    Places places,
    Map<String, Source> missionSources,
    Fingerprints fingerprints) {
  static final Set<String> NAMES =
      Set.of(
          "README.md",
          "README.zh.md",
          "categories.yaml",
          "countries.yaml",
          "emergency-numbers.yaml",
          "fingerprints.yaml",
          "mission-sources.yaml",
          "places.csv",
          "regions.csv",
          "site.yaml",
          "towns.yaml");

  /**
   * Reads them all.
   *
   * @param offices the ids of all offices; those of county offices are the counties
   * @param today the day on which the contact for weaknesses may not have expired
   */
  static DataFiles read(SourceTree tree, Set<String> offices, LocalDate today, Problems problems) {
    Fields site = DataFile.yaml(tree, "site.yaml", problems);
    Fields countryList = DataFile.yaml(tree, "countries.yaml", problems);
    Fields emergency = DataFile.yaml(tree, "emergency-numbers.yaml", problems);
    Fields categories = DataFile.yaml(tree, "categories.yaml", problems);
    Fields towns = DataFile.yaml(tree, "towns.yaml", problems);
    Fields missionSources = DataFile.yaml(tree, "mission-sources.yaml", problems);
    Fields fingerprints = DataFile.yaml(tree, "fingerprints.yaml", problems);
    String places = DataFile.text(tree, "places.csv", problems);
    String regions = DataFile.text(tree, "regions.csv", problems);

    Map<String, Country> countries =
        countryList == null ? new TreeMap<>() : countryList.closedAfter(CountriesReader::countries);
    DataCredit credit = null;
    if (emergency != null) {
      credit = emergencyNumbersCredit(emergency);
      Map<String, EmergencyNumbers> numbers =
          CountriesReader.emergencyNumbers(emergency, countries);
      emergency.close();
      countries.replaceAll((code, country) -> country.with(numbers.get(code)));
    }
    return new DataFiles(
        site == null ? null : site.closedAfter(fields -> municipality(fields, offices, today)),
        countries,
        credit,
        categories == null ? Map.of() : categories.closedAfter(CategoriesReader::read),
        towns == null ? Map.of() : towns.closedAfter(list -> TownsReader.read(list, offices)),
        new Places(
            places == null || regions == null
                ? List.of()
                : PlacesReader.read(places, regions, problems)),
        missionSources == null ? Map.of() : missionSources.mapsByKey(Parts::source),
        fingerprints == null ? null : fingerprints.closedAfter(FingerprintsReader::read));
  }

  private static Municipality municipality(Fields fields, Set<String> offices, LocalDate today) {
    Municipality municipality = MunicipalityReader.read(fields, today);
    String cityOffice = municipality.cityOffice();
    if (cityOffice != null && !offices.contains(cityOffice)) {
      fields.error(
          "cityOffice",
          "reference",
          "there is no office %s".formatted(cityOffice),
          NearestWord.cure(cityOffice, offices));
    }
    return municipality;
  }

  private static DataCredit emergencyNumbersCredit(Fields file) {
    Fields source = file.requiredMap("source");
    return source == null
        ? null
        : source.closedAfter(
            map -> new DataCredit(Parts.source(map), map.required("licence", Format.TEXT)));
  }
}
