package org.yizhan.site.shown;

import java.util.Comparator;
import java.util.List;
import org.yizhan.site.content.Language;
import org.yizhan.site.content.Station;

/**
 * A station as it is shown in one language.
 *
 * @param record what content says of it
 * @param kind {@code domestic} or {@code overseas}
 * @param site {@code township} …; null for an overseas station, like {@code county}
 * @param status {@code active}, {@code suspended}, {@code closed}
 * @param week the hours as {@link org.yizhan.site.directory.WeekHours}
 * @param phone the number to call first; null where it has none, like {@code wechat}
 * @param approval null for samples, like {@code filing}
 * @param term a sample's is the one that today lies in
 * @param termOver whether its term has ended
 * @param successor null where there is none
 */
public record StationView(
    Station record,
    String id,
    String name,
    String host,
    String city,
    String address,
    String summary,
    Ref country,
    Ref county,
    boolean sample,
    String kind,
    String site,
    String status,
    List<HoursText> hours,
    String week,
    String zone,
    List<ContactView> contacts,
    ContactView phone,
    ContactView wechat,
    Service serves,
    Ref office,
    Decision approval,
    Decision filing,
    Period term,
    boolean termOver,
    Ref successor) {

  /** Whom it serves, by name. */
  public record Service(
      List<Ref> countries, List<String> places, List<Ref> counties, List<String> towns) {}

  public record Decision(Ref office, DateText on) {}

  public record Period(DateText from, DateText to) {}

  /** City by city, those that take no requests last. */
  public static Comparator<StationView> byCity(Language language) {
    return Comparator.comparing((StationView station) -> !station.active())
        .thenComparing(StationView::city, IndexLetter.order(language))
        .thenComparing(StationView::id);
  }

  /** Whether it was revoked. */
  public boolean closed() {
    return status.equals("closed");
  }

  /** Whether requests may go to it. */
  public boolean active() {
    return status.equals("active") && !termOver;
  }
}
