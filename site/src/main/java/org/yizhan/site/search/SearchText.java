package org.yizhan.site.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.yizhan.site.content.Place;
import org.yizhan.site.content.PlainText;
import org.yizhan.site.content.Station;
import org.yizhan.site.directory.Simplified;
import org.yizhan.site.search.SearchPage.Kind;
import org.yizhan.site.search.SearchPage.Part;

/**
 * All that can be found in one language, as one text. Its first line {@code ~TRADITIONAL TAB
 * SIMPLIFIED} has the pairs of characters by which it is folded. A line {@code =KIND TAB ROOM TAB
 * TITLE TAB TITLE IN THE OTHER LANGUAGE} begins a page; that of a warning goes on with {@code TAB
 * FROM TAB OVER}, two moments between which it is in force. A line {@code +NAME TAB NAME} below it
 * has what people call it, which is found like a heading and never shown. A line {@code #HEADING}
 * or {@code #HEADING TAB ANCHOR} begins a part; every other line is a paragraph, {@code *N} the one
 * with that number, counted from 0 without such lines. Pages of a kind stand in the order in which
 * the site lists them. Telephone numbers are E.164. A mission's street is left out: it is found by
 * its name, city and numbers.
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

    /** Null for a warning whose title says that it is over, and for a cancellation. */
    Span span(Alert alert);

    /** A word of the site by its key, parts filled in. */
    String say(String key, Object... parts);

    /** The same in the other language. */
    String sayTwin(String key);
  }

  /**
   * When a warning is in force, in ISO moments.
   *
   * @param over the first at which it no longer is
   */
  public record Span(String from, String over) {}

  private SearchText(Content content, Language language, Site site) {
    this.content = content;
    this.language = language;
    this.site = site;
  }

  /** The text of the file. */
  public static String of(Content content, Language language, Site site) {
    StringBuilder file = new StringBuilder();
    Map<String, Integer> paragraphs = new HashMap<>();
    new SearchText(content, language, site)
        .pages()
        .forEach(page -> page.appendTo(file, paragraphs));
    BitSet characters = new BitSet();
    file.chars().forEach(characters::set);
    Simplified.Pairs pairs = Simplified.pairsFor(characters);
    return "~" + pairs.traditional() + "\t" + pairs.simplified() + "\n" + file;
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
        document.title().in(language.twin()),
        List.of(),
        null,
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
    SearchPage page =
        prose(
            Kind.GUIDANCE,
            "guidance",
            guidance,
            guidance.summary().in(language),
            content.categories().get(guidance.id()).name().in(language));
    return new SearchPage(
        page.kind(),
        page.room(),
        page.title(),
        page.twin(),
        guidance.alsoCalled(),
        page.span(),
        page.parts());
  }

  private SearchPage alert(Alert alert) {
    SearchPage page =
        prose(Kind.ALERT, "alerts", alert, site.whereAndWhen(alert), alert.summary().in(language));
    return new SearchPage(
        page.kind(),
        page.room(),
        site.title(alert),
        page.twin(),
        page.alsoCalled(),
        site.span(alert),
        page.parts());
  }

  private SearchPage station(Station station) {
    List<String> names = new ArrayList<>();
    station.serves().countries().stream()
        .filter(code -> !code.equals(station.country()))
        .forEach(code -> names.add(name(code)));
    List<String> spellings = new ArrayList<>();
    for (Place place : content.places().servedBy(station)) {
      names.add(place.nameIn(language));
      spellings.add(place.nameIn(language.twin()));
      spellings.addAll(place.spellings());
    }
    spellings.removeAll(names);
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
            joined(names.stream().distinct().toArray(String[]::new)),
            joined(spellings.stream().distinct().toArray(String[]::new)));
    return marked(page, station.sample());
  }

  private SearchPage marked(SearchPage page, boolean sample) {
    return sample
        ? new SearchPage(
            page.kind(),
            page.room(),
            site.say("sample.marked", site.say("sample.tag"), page.title()),
            page.twin(),
            page.alsoCalled(),
            page.span(),
            page.parts())
        : page;
  }

  private SearchPage country(Country country) {
    String note =
        content.countryNotes().containsKey(country.slug())
            ? content.countryNotes().get(country.slug()).twins().markdown().in(language)
            : "";
    List<Part> parts = new ArrayList<>(parts(note, List.of(emergency(country.emergency()))));
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
        Kind.COUNTRY,
        site.room("countries", country.slug()),
        country.name().in(language),
        country.name().in(language.twin()),
        List.of(),
        null,
        parts);
  }

  private String emergency(EmergencyNumbers numbers) {
    if (numbers == null) {
      return "";
    }
    Map<List<String>, String> whom = new LinkedHashMap<>();
    join(whom, numbers.police(), "police");
    join(whom, numbers.ambulance(), "ambulance");
    join(whom, numbers.fire(), "fire");
    whom.remove(List.of());
    return joined(
        whom.entrySet().stream()
            .map(line -> line.getValue() + " " + String.join(GAP, line.getKey()))
            .toArray(String[]::new));
  }

  /** Services that have the same numbers stand before them once. */
  private void join(Map<List<String>, String> whom, List<String> numbers, String kind) {
    whom.merge(numbers, site.say("emergency." + kind), (one, other) -> joined(one, other));
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
    return new SearchPage(
        Kind.PAGE,
        "about/offices/",
        site.say("offices.title"),
        site.sayTwin("offices.title"),
        List.of(),
        null,
        parts);
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
