package org.yizhan.site.shown;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.yizhan.site.content.Alert;
import org.yizhan.site.content.Contact;
import org.yizhan.site.content.Content;
import org.yizhan.site.content.Language;
import org.yizhan.site.content.Mission;
import org.yizhan.site.content.Office;
import org.yizhan.site.content.Station;
import org.yizhan.site.content.Station.Decision;
import org.yizhan.site.content.Term;
import org.yizhan.site.directory.WeekHours;

/** Turns records into what is shown of them in one language on one day. */
public final class Views {
  private final Content content;
  private final Language language;
  private final Words words;
  private final AlertViews alerts;
  private final LocalDate today;

  public Views(Content content, Words words, Instant now) {
    this.content = content;
    this.language = words.language();
    this.words = words;
    this.alerts = new AlertViews(content, words, now);
    this.today = LocalDate.ofInstant(now, ZoneOffset.UTC);
  }

  public LocalDate today() {
    return today;
  }

  public Ref country(String code) {
    var country = content.countries().get(code);
    return new Ref(code, country.slug(), country.name().in(language));
  }

  public Ref county(String id) {
    return new Ref(id, id, content.offices().get(id).area().in(language));
  }

  public StationView station(Station station) {
    boolean sample = station.sample();
    Term term = sample ? Term.ofSample(today) : station.term();
    List<ContactView> contacts =
        station.contacts().stream()
            .map(c -> contact(c, sample, content.municipality().freshness().contactDays()))
            .toList();
    return new StationView(
        station,
        station.id(),
        station.title().in(language),
        station.hostOrganisation() == null ? null : station.hostOrganisation().in(language),
        station.city().in(language),
        station.address().in(language),
        station.summary() == null ? null : station.summary().in(language),
        country(station.country()),
        station.county() == null ? null : county(station.county()),
        sample,
        ContactView.code(station.kind()),
        station.siteType() == null ? null : ContactView.code(station.siteType()),
        ContactView.code(station.status()),
        HoursText.of(station.hours(), words),
        WeekHours.of(station.hours()).toString(),
        station.timeZone().getId(),
        contacts,
        first(contacts, "phone"),
        first(contacts, "wechat"),
        service(station),
        office(station.office()),
        decision(station.approval()),
        decision(station.filing()),
        new StationView.Period(day(term.from()), day(term.to())),
        today.isAfter(term.to()),
        station.successor() == null
            ? null
            : new Ref(
                station.successor(),
                station.successor(),
                content.stations().get(station.successor()).title().in(language)));
  }

  private static ContactView first(List<ContactView> contacts, String kind) {
    return contacts.stream().filter(c -> c.kind().equals(kind)).findFirst().orElse(null);
  }

  private StationView.Service service(Station station) {
    Station.Service serves = station.serves();
    return new StationView.Service(
        serves.countries().stream().map(this::country).toList(),
        content.places().servedBy(station).stream().map(it -> it.nameIn(language)).toList(),
        serves.counties().stream().map(this::county).toList(),
        serves.towns().stream()
            .map(code -> content.towns().get(code).name().in(language))
            .toList());
  }

  private StationView.Decision decision(Decision decision) {
    return decision == null
        ? null
        : new StationView.Decision(office(decision.office()), day(decision.on()));
  }

  private Ref office(String id) {
    return new Ref(id, id, content.offices().get(id).title().in(language));
  }

  public MissionView mission(Mission mission) {
    return new MissionView(
        mission.id(),
        mission.title().in(language),
        mission.city().in(language),
        ContactView.code(mission.type()),
        mission.address(),
        mission.website(),
        mission.contacts().stream()
            .map(c -> contact(c, false, content.municipality().freshness().missionDays()))
            .toList(),
        SourceView.of(mission.source(), language));
  }

  public OfficeView office(Office office, List<StationView> stations) {
    return new OfficeView(
        office.id(),
        office.title().in(language),
        office.area().in(language),
        office.level() == Office.Level.CITY,
        office.nameAttested(),
        office.contacts().stream()
            .map(c -> contact(c, false, content.municipality().freshness().contactDays()))
            .toList(),
        stations);
  }

  public AlertView alert(Alert alert) {
    return alerts.of(alert, alert.countries().stream().map(this::country).toList());
  }

  /** The moment of the bake, told in Beijing time. */
  public DateText asOf() {
    return alerts.asOf();
  }

  private ContactView contact(Contact contact, boolean sample, int freshDays) {
    return ContactView.of(contact, sample, today, freshDays, language);
  }

  public DateText day(LocalDate day) {
    return DateText.of(day, language);
  }
}
