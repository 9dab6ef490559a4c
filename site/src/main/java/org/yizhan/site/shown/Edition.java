package org.yizhan.site.shown;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yizhan.site.content.Category;
import org.yizhan.site.content.Content;
import org.yizhan.site.content.Document;
import org.yizhan.site.content.Guidance;
import org.yizhan.site.content.Language;
import org.yizhan.site.content.Source;
import org.yizhan.site.directory.KnownNumbers;
import org.yizhan.site.output.Address;
import org.yizhan.site.output.HashedFile;

/**
 * The site in one language, everything joined once: no page looks anything up in a list.
 *
 * <p>Lists are in the order in which they are shown.
 */
public final class Edition {
  private final Content content;
  private final Words words;
  private final Views views;
  private final Marks marks;
  private final Prose prose;
  private final ContentLinks links;
  private final Map<String, StationView> stations;
  private final List<AlertView> alerts;
  private final Map<String, List<AlertView>> warningsByCountry = new LinkedHashMap<>();
  private final List<GuidanceView> guidance;
  private final MunicipalityView municipality;
  private final List<CountryView> countries;
  private final Map<String, CountryView> byCode;
  private final List<OfficeView> offices;
  private final HashedFile knownNumbers;
  private final HashedFile formWords;

  public Edition(Content content, Language language, Instant now, Prose prose) {
    this.content = content;
    this.words = Words.of(language);
    this.views = new Views(content, words, now);
    this.marks = new Marks(language, content.municipality().hotline().numbers());
    this.prose = prose;
    this.links = new ContentLinks(content);
    this.stations =
        content.stations().values().stream()
            .map(views::station)
            .collect(
                Collectors.toMap(
                    StationView::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    this.alerts =
        content.alerts().values().stream()
            .map(views::alert)
            .sorted(
                Comparator.comparing((AlertView a) -> !a.inForce())
                    .thenComparing(a -> !a.inForceOrToCome())
                    .thenComparing(a -> a.record().sent(), Comparator.reverseOrder())
                    .thenComparing(AlertView::id))
            .toList();
    for (AlertView alert : warnings()) {
      for (Ref country : alert.countries()) {
        warningsByCountry.computeIfAbsent(country.id(), k -> new ArrayList<>()).add(alert);
      }
    }
    this.guidance =
        content.guidance().values().stream()
            .map(g -> GuidanceView.of(g, content, language))
            .toList();
    this.municipality =
        MunicipalityView.of(content.municipality(), language, views.day(views.today()));
    this.countries =
        new CountryViews(content, views, language, warningsByCountry).of(stations.values());
    this.byCode =
        countries.stream()
            .collect(Collectors.toMap(country -> country.ref().id(), Function.identity()));
    this.offices = joinedOffices();
    this.knownNumbers =
        HashedFile.of(
            "data/known." + language.code(), ".json", KnownNumbers.json(content, language));
    this.formWords = FormWords.of(content, words, language.code());
  }

  private List<OfficeView> joinedOffices() {
    Map<String, List<StationView>> ofOffice =
        stations.values().stream().collect(Collectors.groupingBy(s -> s.office().id()));
    return content.offices().values().stream()
        .map(office -> views.office(office, ofOffice.getOrDefault(office.id(), List.of())))
        .sorted(
            Comparator.comparing((OfficeView office) -> !office.city())
                .thenComparing(office -> content.offices().get(office.id()).division()))
        .toList();
  }

  public Content content() {
    return content;
  }

  public Language language() {
    return words.language();
  }

  public Words words() {
    return words;
  }

  public Views views() {
    return views;
  }

  public Marks marks() {
    return marks;
  }

  public Map<String, StationView> stations() {
    return stations;
  }

  /** Those in force first, then those to come, then the past; in each the newest first. */
  public List<AlertView> alerts() {
    return alerts;
  }

  /**
   * Warnings in force, the newest first, then those to come, which show themselves in time. No
   * sample: what is invented stands on its own page and in the list alone.
   */
  public List<AlertView> warnings() {
    return alerts.stream().filter(a -> a.inForceOrToCome() && !a.sample()).toList();
  }

  public List<CountryView> countries() {
    return countries;
  }

  public CountryView country(String code) {
    return byCode.get(code);
  }

  /** The country that a page about it, or about something in it, has at hand. */
  public CountryAtHand atHand(String code) {
    return CountryAtHand.of(byCode.get(code));
  }

  /** What a number is compared with on the page "is this really you?". */
  public HashedFile knownNumbers() {
    return knownNumbers;
  }

  /** What the script of the request form says. */
  public HashedFile formWords() {
    return formWords;
  }

  /** The city's office first. */
  public List<OfficeView> offices() {
    return offices;
  }

  public MunicipalityView municipality() {
    return municipality;
  }

  /** What to do where minutes count, in the order of the guidance. */
  public List<Guidance> emergencies() {
    return content.guidance().values().stream()
        .filter(g -> content.categories().get(g.id()).urgency() == Category.Urgency.URGENT)
        .toList();
  }

  /** All guidance, group by group, the urgent first. */
  public List<GuidanceView> guidance() {
    return guidance;
  }

  public List<GuidanceView.Group> guidanceGroups() {
    Map<String, List<GuidanceView>> byGroup =
        guidance.stream()
            .collect(
                Collectors.groupingBy(
                    GuidanceView::group, LinkedHashMap::new, Collectors.toList()));
    return content.categories().values().stream()
        .map(Category::group)
        .distinct()
        .map(
            group ->
                new GuidanceView.Group(
                    group.id(), group.name().in(language()), byGroup.get(group.id())))
        .toList();
  }

  /** Guidance on what cannot wait. */
  public List<GuidanceView> urgentGuidance() {
    return guidance.stream().filter(GuidanceView::urgent).toList();
  }

  /** Guidance on what cannot wait, and on what happens most often. */
  public List<GuidanceView> guidanceAtHome() {
    return guidance.stream().filter(item -> item.urgent() || item.often()).toList();
  }

  /** Warnings in force or to come in a country. */
  public List<AlertView> warningsIn(String country) {
    return warningsByCountry.getOrDefault(country, List.of());
  }

  public List<SourceView> sources(List<Source> sources) {
    return sources.stream().map(source -> SourceView.of(source, language())).toList();
  }

  /** Whether the text shown is a translation that its original has left behind. */
  public boolean drifted(Document document) {
    return language() == Language.EN && document.twins().drifted();
  }

  /** The document's text, each list that is drawn followed by its picture. */
  public List<FlowPicture.Passage> passages(Document document, String folder, Address page) {
    return FlowPicture.passages(
        document, folder, language(), markdown -> html(markdown, folder, to -> to.from(page)));
  }

  /** The pictures of the document's lists. */
  public List<FlowPicture> pictures(Document document, String folder) {
    return FlowPicture.of(document, folder, language());
  }

  /** The document's text as HTML for {@code page}. */
  public String body(Document document, String folder, Address page) {
    return body(document, folder, to -> to.from(page));
  }

  /**
   * The document's text as HTML.
   *
   * @param reference how the page refers to an address of the site
   */
  public String body(Document document, String folder, Function<Address, String> reference) {
    return html(document.twins().markdown().in(language()), folder, reference);
  }

  private String html(String markdown, String folder, Function<Address, String> reference) {
    return marks.html(
        prose.html(markdown, link -> links.resolve(link, folder, language(), reference)));
  }
}
