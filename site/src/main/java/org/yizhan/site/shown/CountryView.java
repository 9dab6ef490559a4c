package org.yizhan.site.shown;

import java.util.List;

/**
 * A country or territory as it is shown in one language: everything that its page gathers.
 *
 * @param region whether it is 中国香港, 中国澳门 or 中国台湾
 * @param inChina whether it is one of these or the mainland: there are no missions
 * @param index the letter that it stands under in the list
 * @param emergency empty where no number is known
 * @param emergencyNote null where there is none, like {@code note}
 * @param check how far another source agrees: {@code agrees}, {@code partly-agrees}, {@code
 *     single-source}, {@code conflicts}; null where no number is known
 * @param missionOf whose missions look after it; null where its own do
 * @param stations that serve it
 * @param finderFiles names of what the finder has of it, see {@link
 *     org.yizhan.site.directory.FinderData}
 */
public record CountryView(
    Ref ref,
    String otherName,
    boolean region,
    boolean inChina,
    String index,
    List<Emergency> emergency,
    String emergencyNote,
    String check,
    String note,
    Ref missionOf,
    List<StationView> stations,
    List<MissionView> missions,
    List<AlertView> alerts,
    List<String> finderFiles) {

  /** Its stations that were not revoked. */
  public List<StationView> standing() {
    return stations.stream().filter(station -> !station.closed()).toList();
  }

  /** Its stations that were revoked: who comes looking for one is told so. */
  public List<StationView> revoked() {
    return stations.stream().filter(StationView::closed).toList();
  }

  /** How many of its stations take requests. */
  public long activeStations() {
    return stations.stream().filter(StationView::active).count();
  }

  /** The first number of the police; null where none is known. */
  public String police() {
    return number("police");
  }

  /** The first number of a kind of {@link Emergency}; null where none is known. */
  String number(String kind) {
    return emergency.stream()
        .filter(line -> line.kinds().contains(kind))
        .map(line -> line.numbers().get(0))
        .findFirst()
        .orElse(null);
  }

  /** Whether another source gives other numbers. */
  public boolean conflicting() {
    return "conflicts".equals(check);
  }

  /** Whether no other source confirms all of the numbers. */
  public boolean doubtful() {
    return check != null && !check.equals("agrees");
  }

  /** Whether there is anything to carry along: a number, a mission or a station. */
  public boolean worthCarrying() {
    return !emergency.isEmpty() || !missions.isEmpty() || !stations.isEmpty();
  }

  /** Whether the page has to say that no mission is known; where there is a note, that says it. */
  public boolean noMissionKnown() {
    return missions.isEmpty() && note == null;
  }

  /**
   * Local numbers and whom they call.
   *
   * @param kinds of {@code police}, {@code ambulance}, {@code fire}: all that have these numbers
   */
  public record Emergency(List<String> kinds, List<String> numbers) {}
}
