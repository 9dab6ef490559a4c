package org.yizhan.site.shown;

import java.util.List;
import org.yizhan.site.content.Language;
import org.yizhan.site.content.Municipality;
import org.yizhan.site.content.Text;

/**
 * What every page shows of the city and of the national hotline.
 *
 * @param hotline the number to dial first, E.164
 * @param hotlineMore its further numbers
 * @param hotlineName the few digits that it is known by, and that are dialled in China
 * @param facts what the hotline never does
 * @param factSources where the facts stand
 * @param footer what is set of sponsor, telephone, icp, policeRecord, siteCode
 * @param baked the day of the bake
 */
public record MunicipalityView(
    String name,
    String hotline,
    List<String> hotlineMore,
    String hotlineName,
    List<String> facts,
    List<SourceView> factSources,
    List<FooterItem> footer,
    DateText baked) {
  public static MunicipalityView of(Municipality municipality, Language language, DateText baked) {
    Municipality.Hotline hotline = municipality.hotline();
    return new MunicipalityView(
        municipality.name().in(language),
        hotline.numbers().get(0),
        hotline.numbers().subList(1, hotline.numbers().size()),
        hotline.inChina(),
        hotline.facts().stream().map((Text fact) -> fact.in(language)).toList(),
        hotline.sources().stream().map(source -> SourceView.of(source, language)).toList(),
        FooterItem.of(municipality.footer()),
        baked);
  }
}
