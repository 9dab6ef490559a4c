package org.yizhan.site.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yizhan.site.content.Guidance;
import org.yizhan.site.content.Language;
import org.yizhan.site.output.Address;
import org.yizhan.site.shown.AlertView;
import org.yizhan.site.shown.ContactView;
import org.yizhan.site.shown.CountryAtHand;
import org.yizhan.site.shown.CountryView;
import org.yizhan.site.shown.Edition;
import org.yizhan.site.shown.FlowPicture;
import org.yizhan.site.shown.GuidanceView;
import org.yizhan.site.shown.QrPicture;
import org.yizhan.site.shown.SourceView;
import org.yizhan.site.shown.StationView;

/**
 * What the page of components shows them with: of each kind of thing in one edition the first in
 * each of its states. A state that nothing is in at present is not shown.
 */
public final class Specimens {
  private static final Address PAGE = new Address("components/");

  private final Edition edition;

  private Specimens(Edition edition) {
    this.edition = edition;
  }

  /** The page, in both languages at once; nobody is led to it. */
  public static Sheet page(Edition zh, Edition en) {
    return Sheet.ofBoth(
        PAGE,
        "components",
        zh.words().say("components.title"),
        zh.words().say("components.description"),
        Map.of("specimens", List.of(new Specimens(zh), new Specimens(en))),
        null);
  }

  /** By kind, whether it can be called, and whether its check is too long ago. */
  public List<ContactView> contacts() {
    Stream<ContactView> all =
        Stream.of(
                edition.offices().stream().flatMap(office -> office.contacts().stream()),
                edition.countries().stream()
                    .flatMap(country -> country.missions().stream())
                    .flatMap(mission -> mission.contacts().stream()),
                edition.stations().values().stream()
                    .flatMap(station -> station.contacts().stream()))
            .flatMap(contacts -> contacts);
    return firsts(all, c -> c.kind() + (c.href() != null) + c.outdated());
  }

  /** By kind, status, and whether it is a sample. */
  public List<StationView> stations() {
    return firsts(
        edition.stations().values().stream(), s -> s.kind() + s.status() + s.active() + s.sample());
  }

  /** By state, and whether it is a sample. */
  public List<AlertView> alerts() {
    return firsts(edition.alerts().stream(), alert -> alert.state() + alert.sample());
  }

  /** By how many lines of numbers there are. */
  public List<CountryView> countries() {
    return firsts(
        edition.countries().stream()
            .filter(country -> !country.emergency().isEmpty())
            .sorted(Comparator.comparing(country -> country.ref().id())),
        country -> "" + country.emergency().size());
  }

  /** The country of the first station, with whatever belongs to it. */
  public CountryView country() {
    return edition.countries().stream()
        .filter(country -> country.activeStations() > 0)
        .findFirst()
        .orElseThrow();
  }

  /** That country, at hand. */
  public CountryAtHand hand() {
    return edition.atHand(country().ref().id());
  }

  /** Sources with and without an address, with and without a date. */
  public List<SourceView> sources() {
    return firsts(
        edition.content().guidance().values().stream()
            .flatMap(guidance -> edition.sources(guidance.sources()).stream()),
        source -> "" + (source.url() != null) + (source.date() != null));
  }

  /** By how soon to act, and whether volunteers step in. */
  public List<GuidanceView> guidance() {
    return firsts(edition.guidance().stream(), g -> g.urgency() + g.inScope());
  }

  /** What the box that checks a number looks it up in. */
  public String knownNumbers() {
    return edition.knownNumbers().address().path();
  }

  /** A code that calls the hotline. */
  public QrPicture code() {
    return QrPicture.of("tel:" + edition.municipality().hotline());
  }

  /** The first picture of guidance; none where no guidance has a list. */
  public List<FlowPicture> pictures() {
    Language language = edition.language();
    return edition.content().guidance().values().stream()
        .flatMap((Guidance g) -> FlowPicture.of(g, "guidance", language).stream())
        .limit(1)
        .toList();
  }

  private static <T> List<T> firsts(Stream<T> all, Function<T, String> state) {
    Set<String> seen = new HashSet<>();
    List<T> firsts = new ArrayList<>();
    all.filter(one -> seen.add(state.apply(one))).forEach(firsts::add);
    return firsts;
  }
}
