package org.yizhan.site.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.yizhan.site.alerts.AtomFeeds;
import org.yizhan.site.alerts.CapMessages;
import org.yizhan.site.content.Content;
import org.yizhan.site.content.Language;
import org.yizhan.site.content.Origin;
import org.yizhan.site.directory.DirectoryJson;
import org.yizhan.site.directory.FinderData;
import org.yizhan.site.directory.Hsds;
import org.yizhan.site.directory.PlaceAreas;
import org.yizhan.site.directory.PlaceIndex;
import org.yizhan.site.output.Address;
import org.yizhan.site.output.BakeException;
import org.yizhan.site.output.Compression;
import org.yizhan.site.output.Hash;
import org.yizhan.site.output.LinkCheck;
import org.yizhan.site.output.SiteFolder;
import org.yizhan.site.pages.AboutPages;
import org.yizhan.site.pages.AlertSpeech;
import org.yizhan.site.pages.Cards;
import org.yizhan.site.pages.CountryPages;
import org.yizhan.site.pages.FrontPages;
import org.yizhan.site.pages.HsdsPhrases;
import org.yizhan.site.pages.OfflinePages;
import org.yizhan.site.pages.PrintPages;
import org.yizhan.site.pages.RequestPages;
import org.yizhan.site.pages.SearchPages;
import org.yizhan.site.pages.Sheet;
import org.yizhan.site.pages.Specimens;
import org.yizhan.site.pages.StationPages;
import org.yizhan.site.pages.TopicPages;
import org.yizhan.site.press.Assets;
import org.yizhan.site.press.Press;
import org.yizhan.site.shown.Edition;
import org.yizhan.site.shown.FlowPicture;
import org.yizhan.site.shown.Printed;
import org.yizhan.site.shown.Prose;

/**
 * Bakes the site: every page in both languages, the data beside them, and nothing of it seen until
 * all of it is whole.
 */
public final class Bakery {
  private final Path templates;
  private final Origin origin;
  private final boolean compress;

  public Bakery() {
    this(null, null);
  }

  /**
   * A bakery with templates of its own, for a site that is published at a known address.
   *
   * @param templates folder whose templates go before the built-in ones; null for none
   * @param origin where the site is published, if {@code site.yaml} leaves it open; null if unknown
   */
  public Bakery(Path templates, Origin origin) {
    this(templates, origin, false);
  }

  private Bakery(Path templates, Origin origin, boolean compress) {
    this.templates = templates;
    this.origin = origin;
    this.compress = compress;
  }

  /** This bakery, laying each file compressed beside itself too; that takes some seconds. */
  public Bakery compressing() {
    return new Bakery(templates, origin, true);
  }

  /**
   * Bakes {@code content} as it is shown at {@code now}, into a fresh folder beside {@code out}
   * that takes its place at the end. The same content and the same moment give the same bytes.
   *
   * @throws BakeException when a page cannot be printed, a link leads nowhere, or {@code out} holds
   *     what no bake has written; {@code out} is then what it was before
   */
  public Baked bake(Content content, Path out, Instant now) {
    long start = System.nanoTime();
    SiteFolder site = SiteFolder.at(out);
    Path fresh = site.sibling("");
    try {
      SiteFolder.remove(fresh);
      Files.createDirectories(fresh);
      try {
        int pages = bakeInto(fresh, content.publishedAt(origin), now);
        List<Compression> codings = compress ? Compression.available() : List.of();
        Compression.writeBeside(fresh, codings);
        site.replaceBy(fresh);
        return new Baked(pages, codings, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
      } finally {
        SiteFolder.remove(fresh);
      }
    } catch (IOException e) {
      throw new BakeException("cannot write below " + site + ": " + e.getMessage(), e);
    }
  }

  private int bakeInto(Path out, Content content, Instant now) throws IOException {
    Assets assets = new Assets();
    FinderData finder =
        new FinderData(content, LocalDate.ofInstant(now, ZoneOffset.UTC), new Printed());
    Address finderFolder = new Address("data/finder/" + Hash.of(finder.text()).forName() + "/");
    Prose prose = new Prose();
    Map<Language, Edition> editions = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      editions.put(language, new Edition(content, language, now, prose));
    }
    List<Sheet> sheets = sheets(editions);
    List<SearchPages> search = editions.values().stream().map(SearchPages::new).toList();
    search.forEach(page -> sheets.add(page.sheet()));

    Press press = new Press(templates, out, assets, finderFolder, editions);
    press.knowTemplates(sheets);
    List<String> failures =
        sheets.parallelStream().map(press::print).flatMap(Optional::stream).toList();
    if (!failures.isEmpty()) {
      throw new BakeException(
          failures.size()
              + " pages cannot be printed, nothing was published; the first is "
              + failures.get(0));
    }
    assets.write(out);
    finder.write(out.resolve(finderFolder.path()));
    DirectoryJson.write(content, now, out);
    PlaceIndex.write(content.places().all(), out);
    PlaceAreas.write(content.places().all(), out);

    for (Edition edition : editions.values()) {
      Cards.write(edition, out);
      edition.knownNumbers().write(out);
      edition.formWords().write(out);
    }
    for (Language language : Language.values()) {
      FlowPicture.write(content, language, out);
    }
    List<AlertSpeech> alertWords = editions.values().stream().map(AlertSpeech::new).toList();
    AtomFeeds.write(content, alertWords, now, out);
    CapMessages.write(content, alertWords, out);
    Hsds.write(content, new HsdsPhrases(editions.get(Language.ZH), editions.get(Language.EN)), out);
    for (SearchPages page : search) {
      page.write(out);
    }
    ForRobots.write(content, sheets, out);
    SecurityText.write(content.municipality(), out);
    for (Edition edition : editions.values()) {
      Manifest.write(edition, out);
    }
    OfflineWorker.write(
        assets, Kit.of(editions, assets, finderFolder, out), content.release(), out);
    ForServers.write(out);

    new LinkCheck(out, content.municipality().sitePath())
        .demandSound(sheets.stream().map(Sheet::address).toList());
    return sheets.size();
  }

  private static List<Sheet> sheets(Map<Language, Edition> editions) {
    List<Sheet> sheets =
        new ArrayList<>(FrontPages.ofBoth(editions.get(Language.ZH), editions.get(Language.EN)));
    sheets.add(Specimens.page(editions.get(Language.ZH), editions.get(Language.EN)));
    for (Edition edition : editions.values()) {
      sheets.addAll(FrontPages.of(edition));
      sheets.addAll(StationPages.of(edition));
      sheets.addAll(CountryPages.of(edition));
      sheets.addAll(PrintPages.of(edition));
      sheets.addAll(RequestPages.of(edition));
      sheets.addAll(TopicPages.of(edition));
      sheets.addAll(AboutPages.of(edition));
      sheets.addAll(OfflinePages.of(edition));
    }
    return sheets;
  }
}
