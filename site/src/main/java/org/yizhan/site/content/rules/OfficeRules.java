package org.yizhan.site.content.rules;

import java.util.List;
import org.yizhan.site.content.Municipality;
import org.yizhan.site.content.Office;

/** One city office, and county offices whose ids are those of the counties. */
public final class OfficeRules {
  private final Known known;
  private final ContactRules contactRules;

  public OfficeRules(Known known) {
    this.known = known;
    this.contactRules = new ContactRules(known.today(), known.contactDays());
  }

  public List<Rule<Office>> inOrder() {
    return List.of(
        this::isTheOneCityOfficeOrACountys,
        (office, findings) -> contactRules.real(office.contacts(), findings),
        (office, findings) -> ContactRules.attested(office.contacts(), findings));
  }

  private void isTheOneCityOfficeOrACountys(Office office, Findings findings) {
    Municipality municipality = known.draft().municipality();
    if (municipality == null || municipality.cityOffice() == null || office.level() == null) {
      return;
    }
    boolean named = office.id().equals(municipality.cityOffice());
    if (named != (office.level() == Office.Level.CITY)) {
      findings.error(
          "level",
          "the city office is %s, by site.yaml".formatted(municipality.cityOffice()),
          "Write level: %s.".formatted(named ? "city" : "county"),
          "level");
    }
  }
}
