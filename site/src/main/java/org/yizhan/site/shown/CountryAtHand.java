package org.yizhan.site.shown;

/**
 * The country that a page is about: its police is called from the top of the page.
 *
 * @param region see {@link CountryView}: consular protection, and so its hotline, is not for it
 * @param police as it is dialled there; null where no number is known, like {@code ambulance}
 * @param stations whether any station serves it
 */
public record CountryAtHand(
    Ref country, boolean region, String police, String ambulance, boolean stations) {
  public static CountryAtHand of(CountryView country) {
    return new CountryAtHand(
        country.ref(),
        country.region(),
        country.police(),
        country.number("ambulance"),
        country.activeStations() > 0);
  }

  /** For a link that dials. */
  public String tel(String number) {
    return number.replace(" ", "");
  }
}
