package org.yizhan.site.shown;

/**
 * The country that a page is about: its police is called from the top of the page.
 *
 * @param police as it is dialled there; null where no number is known
 * @param stations whether any station serves it
 */
public record CountryAtHand(Ref country, String police, boolean stations) {
  public static CountryAtHand of(CountryView country) {
    String police =
        country.emergency().stream()
            .filter(line -> line.kinds().contains("police"))
            .map(line -> line.numbers().get(0))
            .findFirst()
            .orElse(null);
    return new CountryAtHand(country.ref(), police, country.activeStations() > 0);
  }

  /** For a link that dials. */
  public String tel() {
    return police.replace(" ", "");
  }
}
