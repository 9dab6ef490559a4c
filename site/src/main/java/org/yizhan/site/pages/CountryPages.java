package org.yizhan.site.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yizhan.site.content.CountryNote;
import org.yizhan.site.content.DataCredit;
import org.yizhan.site.output.Address;
import org.yizhan.site.shown.CountryView;
import org.yizhan.site.shown.Edition;
import org.yizhan.site.shown.Prefilled;
import org.yizhan.site.shown.SourceView;

/** The list of countries and regions, and a page for each. */
public final class CountryPages {
  private CountryPages() {}

  /** The countries below one letter of the list. */
  public record Letter(String letter, List<CountryView> countries) {}

  public static List<Sheet> of(Edition edition) {
    List<Sheet> sheets = new ArrayList<>();
    Map<String, List<CountryView>> letters = new LinkedHashMap<>();
    for (CountryView country : edition.countries()) {
      letters.computeIfAbsent(country.index(), k -> new ArrayList<>()).add(country);
      sheets.add(country(edition, country));
    }
    sheets.add(
        Sheet.of(
            edition,
            "countries/",
            "countries",
            edition.words().say("countries.title"),
            edition.words().say("countries.description"),
            Map.of(
                "groups",
                letters.entrySet().stream()
                    .map(entry -> new Letter(entry.getKey(), entry.getValue()))
                    .toList())));
    return sheets;
  }

  private static Sheet country(Edition edition, CountryView country) {
    String room = "countries/" + country.ref().slug() + "/";
    DataCredit credit = edition.content().emergencyNumbersCredit();
    String where = country.inChina() ? ".in-china" : "";
    Map<String, Object> model = new HashMap<>();
    model.put("country", country);
    model.put("hand", edition.atHand(country.ref().id()));
    model.put("feed", edition.words().say("alerts.feed.country", country.ref().name()));
    model.put("known", List.of(new Prefilled("country", country.ref().id())));
    model.put("urgent", edition.urgentGuidance());
    model.put("count", edition.guidance().size());
    model.put("credit", SourceView.of(credit.source(), edition.language()));
    model.put("licence", credit.licence());
    CountryNote note = edition.content().countryNotes().get(country.ref().slug());
    if (note != null) {
      model.put("drifted", edition.drifted(note));
      model.put("sources", edition.sources(note.sources()));
      if (note.reviewed() != null) {
        model.put("reviewed", edition.views().day(note.reviewed()));
      }
      model.put("note", edition.body(note, "countries", Address.in(edition.language(), room)));
    }
    return Sheet.of(
        edition,
        room,
        "country",
        edition.words().say("country.title" + where, country.ref().name()),
        edition.words().say("country.description" + where, country.ref().name()),
        model);
  }
}
