package org.yizhan.site.bake;

import java.util.List;
import org.yizhan.site.content.Language;
import org.yizhan.site.content.Municipality;
import org.yizhan.site.content.Text;

/**
 * What every page shows of the city and of the national hotline.
 *
 * @param hotline the number to dial first, E.164
 * @param hotlineMore its further numbers
 * @param facts what the hotline never does
 * @param factSources where the facts stand
 * @param footer what is set of sponsor, telephone, icp, policeRecord, siteCode
 * @param baked the day of the bake
 */
public record MunicipalityView(
    String name,
    String hotline,
    List<String> hotlineMore,
    List<String> facts,
    List<SourceView> factSources,
    List<Item> footer,
    DateText baked) {
  private static final List<String> FOOTER =
      List.of("sponsor", "telephone", "icp", "policeRecord", "siteCode");

  public record Item(String key, String value) {}

  static MunicipalityView of(Municipality municipality, Language language, DateText baked) {
    Municipality.Hotline hotline = municipality.hotline();
    return new MunicipalityView(
        municipality.name().in(language),
        hotline.numbers().get(0),
        hotline.numbers().subList(1, hotline.numbers().size()),
        hotline.facts().stream().map((Text fact) -> fact.in(language)).toList(),
        hotline.sources().stream().map(source -> SourceView.of(source, language)).toList(),
        FOOTER.stream()
            .filter(municipality.footer()::containsKey)
            .map(key -> new Item(key, municipality.footer().get(key)))
            .toList(),
        baked);
  }
}
