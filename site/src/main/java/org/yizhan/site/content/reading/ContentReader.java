package org.yizhan.site.content.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yizhan.site.content.Content;
import org.yizhan.site.content.Document;
import org.yizhan.site.content.Guidance;
import org.yizhan.site.content.Problems;
import org.yizhan.site.content.rules.AlertChainRules;
import org.yizhan.site.content.rules.AlertRules;
import org.yizhan.site.content.rules.AlertSeal;
import org.yizhan.site.content.rules.CountryNoteRules;
import org.yizhan.site.content.rules.Findings;
import org.yizhan.site.content.rules.GuidanceRules;
import org.yizhan.site.content.rules.Known;
import org.yizhan.site.content.rules.MarkdownRules;
import org.yizhan.site.content.rules.MissionRules;
import org.yizhan.site.content.rules.OfficeRules;
import org.yizhan.site.content.rules.PageRules;
import org.yizhan.site.content.rules.PlaceNames;
import org.yizhan.site.content.rules.PrivacyRules;
import org.yizhan.site.content.rules.Rule;
import org.yizhan.site.content.rules.StationPlacement;
import org.yizhan.site.content.rules.StationRules;
import org.yizhan.site.content.source.DocumentSource;
import org.yizhan.site.content.source.DocumentType;
import org.yizhan.site.content.source.Documents;
import org.yizhan.site.content.source.SourceTree;

/** Reads the whole content and checks it; every problem is found in one pass. */
public final class ContentReader {
  private final Problems problems = new Problems();
  private final Documents documents;
  private final DataFiles data;

  private ContentReader(SourceTree tree, LocalDate today) {
    documents = Documents.read(tree, DataFiles.NAMES, problems);
    data = DataFiles.read(tree, documents.ids(DocumentType.OFFICES), today, problems);
  }

  /**
   * Reads everything below {@code content}.
   *
   * @param now the moment of the check: its day in UTC is the one on which a term has ended or a
   *     contact has become stale
   * @throws IOException if the folder or a file in it cannot be read at all
   */
  public static Reading read(Path content, Instant now) throws IOException {
    SourceTree tree = SourceTree.read(content);
    ContentReader reader = new ContentReader(tree, LocalDate.ofInstant(now, ZoneOffset.UTC));
    Content draft = reader.draft(tree.release());
    reader.check(draft, now);
    return new Reading(reader.problems.anyErrors() ? null : draft, reader.problems.sorted());
  }

  private Content draft(String release) {
    return new Content(
        release,
        data.municipality(),
        data.countries(),
        data.categories(),
        data.towns(),
        data.places(),
        data.emergencyNumbersCredit(),
        all(DocumentType.STATIONS, new StationReader()),
        all(DocumentType.MISSIONS, new MissionReader(data.missionSources())),
        all(DocumentType.OFFICES, new OfficeReader()),
        inOrderOfTheirCategories(all(DocumentType.GUIDANCE, new GuidanceReader())),
        all(DocumentType.ALERTS, new AlertReader()),
        all(DocumentType.PAGES, new PageReader()),
        all(DocumentType.ARTICLES, new ArticleReader()),
        all(DocumentType.COUNTRIES, new CountryNoteReader()),
        data.fingerprints());
  }

  private <D extends Document> Map<String, D> all(DocumentType type, DocumentReader<D> reader) {
    Map<String, D> all = new TreeMap<>();
    for (DocumentSource source : documents.of(type).values()) {
      all.put(source.id(), reader.read(source));
      source.close(PageRules.isForEmergencies(type, source.id()));
    }
    return all;
  }

  private Map<String, Guidance> inOrderOfTheirCategories(Map<String, Guidance> byId) {
    Map<String, Guidance> ordered = new LinkedHashMap<>();
    for (String category : data.categories().keySet()) {
      if (byId.containsKey(category)) {
        ordered.put(category, byId.get(category));
      }
    }
    byId.forEach(ordered::putIfAbsent);
    return ordered;
  }

  private void check(Content draft, Instant now) {
    Known known = new Known(draft, documents, new PlaceNames(draft.places().all()), now);
    check(DocumentType.STATIONS, draft.stations(), new StationRules(known).inOrder());
    check(DocumentType.STATIONS, draft.stations(), new StationPlacement(known).inOrder());
    check(DocumentType.MISSIONS, draft.missions(), new MissionRules(known).inOrder());
    check(DocumentType.OFFICES, draft.offices(), new OfficeRules(known).inOrder());
    check(DocumentType.GUIDANCE, draft.guidance(), new GuidanceRules(known).inOrder());
    check(DocumentType.ALERTS, draft.alerts(), new AlertRules(known).inOrder());
    check(DocumentType.ALERTS, draft.alerts(), new AlertChainRules(known).inOrder());
    check(DocumentType.PAGES, draft.pages(), new PageRules().inOrder());
    check(DocumentType.COUNTRIES, draft.countryNotes(), new CountryNoteRules(known).inOrder());
    PageRules.allThere(documents.ids(DocumentType.PAGES), problems);
    GuidanceRules.oneForEach(
        draft.categories().keySet(), documents.ids(DocumentType.GUIDANCE), problems);

    MarkdownRules markdown = new MarkdownRules(known);
    for (DocumentType type : DocumentType.values()) {
      for (DocumentSource source : documents.of(type).values()) {
        Findings findings = new Findings(source, problems);
        PrivacyRules.check(findings);
        markdown.check(findings);
      }
    }
    check(DocumentType.ALERTS, draft.alerts(), List.of(AlertSeal::check));
  }

  private <D extends Document> void check(
      DocumentType type, Map<String, D> read, List<Rule<D>> rules) {
    read.forEach(
        (id, document) -> {
          Findings findings = new Findings(documents.of(type).get(id), problems);
          rules.forEach(rule -> rule.check(document, findings));
        });
  }
}
