package org.yizhan.site.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.yizhan.site.content.Alert;
import org.yizhan.site.content.Contact;
import org.yizhan.site.content.Content;
import org.yizhan.site.content.Country;
import org.yizhan.site.content.Document;
import org.yizhan.site.content.EmergencyNumbers;
import org.yizhan.site.content.Guidance;
import org.yizhan.site.content.Language;
import org.yizhan.site.content.Mission;
import org.yizhan.site.content.Office;
import org.yizhan.site.content.PlainText;
import org.yizhan.site.content.Station;
import org.yizhan.site.search.SearchPage.Kind;
import org.yizhan.site.search.SearchPage.Part;

/**
 * All that can be found in one language, as one text. A line {@code =KIND TAB ROOM TAB TITLE}
 * begins a page, a line {@code #HEADING} or {@code #HEADING TAB ANCHOR} a part of it; every other
 * line is a paragraph. Pages of a kind stand in the order in which the site lists them. Telephone
 * numbers are E.164. A mission's street is left out: it is found by its name, city and numbers.
 */
public final class SearchText {
  private static final String GAP = " · ";

  private final Content content;
  private final Language language;
  private final Site site;

  /** What the site knows of its own pages. */
  public interface Site {
    /** The room of a document below the language, example {@code about/rules/}. */
    String room(String folder, String id);

    /** The title of a warning, marked, with what has become of it. */
    String title(Alert alert);

    /** Where a warning holds, from when to when. */
    String whereAndWhen(Alert alert);

    /** A word of the site by its key, parts filled in. */
    String say(String key, Object... parts);
  }

  private SearchText(Content content, Language language, Site site) {
    this.content = content;
    this.language = language;
    this.site = site;
  }

  /** The text of the file. */
  public static String of(Content content, Language language, Site site) {
    StringBuilder file = new StringBuilder();
    new SearchText(content, language, site).pages().forEach(page -> page.appendTo(file));
    return file.toString();
  }

  private Stream<SearchPage> pages() {
    return Stream.of(
            content.guidance().values().stream().map(this::guidance),
            content.pages().values().stream()
                .filter(page -> !page.id().equals("not-found"))
                .map(page -> prose(Kind.PAGE, "pages", page, page.summary().in(language))),
            content.articles().values().stream()
                .map(a -> prose(Kind.PAGE, "articles", a, a.summary().in(language))),
            Stream.of(offices()),
            content.countries().values().stream().map(this::country),
            content.stations().values().stream().map(this::station),
            content.alerts().values().stream().map(this::alert))
        .flatMap(pages -> pages);
  }

  private SearchPage prose(Kind kind, String folder, Document document, String... before) {
    return new SearchPage(
        kind,
        site.room(folder, document.id()),
        document.title().in(language),
        parts(document.twins().markdown().in(language), List.of(before)));
  }

  /**
   * @param before lines that come first
   */
  private static List<Part> parts(String markdown, List<String> before) {
    List<Part> parts = new ArrayList<>();
    for (PlainText.Part part : PlainText.of(markdown)) {
      List<String> lines = new ArrayList<>(parts.isEmpty() ? before : List.of());
      part.lines().forEach(line -> lines.add(line.text()));
      parts.add(new Part(part.anchor(), part.heading(), lines));
    }
    return parts;
  }

  private SearchPage guidance(Guidance guidance) {
    return prose(
        Kind.GUIDANCE,
        "guidance",
        guidance,
        guidance.summary().in(language),
        content.categories().get(guidance.id()).name().in(language));
  }

  private SearchPage alert(Alert alert) {
    SearchPage page =
        prose(Kind.ALERT, "alerts", alert, site.whereAndWhen(alert), alert.summary().in(language));
    return new SearchPage(page.kind(), page.room(), site.title(alert), page.parts());
  }

  private SearchPage station(Station station) {
    List<String> names = new ArrayList<>();
    station.serves().countries().stream()
        .filter(code -> !code.equals(station.country()))
        .forEach(code -> names.add(name(code)));
    content.places().servedBy(station).forEach(place -> names.add(place.nameIn(language)));
    station
        .serves()
        .counties()
        .forEach(id -> names.add(content.offices().get(id).area().in(language)));
    station
        .serves()
        .towns()
        .forEach(code -> names.add(content.towns().get(code).name().in(language)));
    SearchPage page =
        prose(
            Kind.STATION,
            "stations",
            station,
            station.summary() == null ? "" : station.summary().in(language),
            joined(
                name(station.country()),
                station.city().in(language),
                station.address().in(language)),
            joined(contacts(station.contacts())),
            joined(names.stream().distinct().toArray(String[]::new)));
    return marked(page, station.sample());
  }

  private SearchPage marked(SearchPage page, boolean sample) {
    return sample
        ? new SearchPage(
            page.kind(),
            page.room(),
            site.say("sample.marked", site.say("sample.tag"), page.title()),
            page.parts())
        : page;
  }

  private SearchPage country(Country country) {
    String note =
        content.countryNotes().containsKey(country.slug())
            ? content.countryNotes().get(country.slug()).twins().markdown().in(language)
            : "";
    List<Part> parts =
        new ArrayList<>(
            parts(
                note, List.of(country.name().in(language.twin()), emergency(country.emergency()))));
    for (Mission mission : content.missions().values()) {
      if (mission.country().equals(country.code())) {
        parts.add(
            new Part(
                mission.id(),
                mission.title().in(language),
                List.of(
                    joined(mission.city().in(language), joined(contacts(mission.contacts()))))));
      }
    }
    return new SearchPage(
        Kind.COUNTRY, site.room("countries", country.slug()), country.name().in(language), parts);
  }

  private String emergency(EmergencyNumbers numbers) {
    return numbers == null
        ? ""
        : joined(
            service("police", numbers.police()),
            service("ambulance", numbers.ambulance()),
            service("fire", numbers.fire()));
  }

  private String service(String kind, List<String> numbers) {
    return numbers.isEmpty() ? "" : site.say("emergency." + kind) + " " + String.join(GAP, numbers);
  }

  private SearchPage offices() {
    List<Part> parts = new ArrayList<>();
    for (Office office : content.offices().values()) {
      parts.add(
          new Part(
              office.id(),
              office.title().in(language),
              List.of(joined(office.area().in(language), joined(contacts(office.contacts()))))));
    }
    return new SearchPage(Kind.PAGE, "about/offices/", site.say("offices.title"), parts);
  }

  private String name(String country) {
    return content.countries().get(country).name().in(language);
  }

  private static String[] contacts(Collection<Contact> contacts) {
    return contacts.stream().map(Contact::value).toArray(String[]::new);
  }

  private static String joined(String... words) {
    return String.join(GAP, Stream.of(words).filter(word -> !word.isEmpty()).toList());
  }
}
