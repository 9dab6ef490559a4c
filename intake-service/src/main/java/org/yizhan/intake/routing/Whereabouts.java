package org.yizhan.intake.routing;

import org.yizhan.intake.directory.Coordinates;
import org.yizhan.intake.directory.Places;

/**
 * What a request says about where somebody is and where they come from. Everything but the consent
 * may be null, unknown or wrong: the route then has its named fallback.
 *
 * @param country ISO 3166-1 alpha-2 of where the person concerned is
 * @param place a town there, as written
 * @param location where exactly, as given
 * @param homeCounty id of the home county
 * @param homeTown code of the home town or of a village in it
 * @param category id of the kind of trouble
 * @param abroadConsent whether a station outside the mainland may be told
 */
public record Whereabouts(
    String country,
    String place,
    Coordinates location,
    String homeCounty,
    String homeTown,
    String category,
    boolean abroadConsent) {

  /**
   * The same with the place as the index knows it: under the name by which stations name it, and
   * where no position was given, at its own. A position that was given decides which place it can
   * be; where the index knows none there, nothing changes.
   */
  public Whereabouts at(Places index) {
    return index
        .find(country, place, location)
        .map(
            there ->
                new Whereabouts(
                    country,
                    there.name(),
                    location == null ? there.location() : location,
                    homeCounty,
                    homeTown,
                    category,
                    abroadConsent))
        .orElse(this);
  }

  /** G18. */
  @Override
  public String toString() {
    return "[personal]";
  }
}
