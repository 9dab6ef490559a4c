package org.yizhan.site.content.rules;

import java.util.List;
import org.yizhan.site.content.Contact;
import org.yizhan.site.content.Language;
import org.yizhan.site.content.Station;
import org.yizhan.site.content.Station.Kind;
import org.yizhan.site.content.Term;

/** What the guideline asks of a station (G1–G8). A sample was never approved: G2 to G4 spare it. */
public final class StationRules {
  private static final String NAME_ZH = "领事保护志愿服务站";
  private static final String NAME_EN = " Consular-Protection Volunteer Station";
  private static final int TERM_YEARS = 3;

  private final Known known;

  public StationRules(Known known) {
    this.known = known;
  }

  public List<Rule<Station>> inOrder() {
    return List.of(
        this::bearsThePrescribedName,
        this::isApproved,
        this::isFiled,
        this::hasOneLeader,
        this::hasATermOfThreeYears,
        this::hasTwoOrThreeLiaisons,
        this::hasATelephone,
        this::hasADutyContact);
  }

  /** G1: place + 领事保护志愿服务站, or host organisation + 领事保护志愿服务站. */
  private void bearsThePrescribedName(Station station, Findings findings) {
    if (station.title() == null || station.kind() == null) {
      return;
    }
    for (Language language : Language.values()) {
      String suffix = language == Language.ZH ? NAME_ZH : NAME_EN;
      String title = station.title().in(language);
      String owner = station.kind() == Kind.DOMESTIC ? "place" : "host organisation";
      String prefix =
          station.kind() == Kind.DOMESTIC || station.hostOrganisation() == null
              ? null
              : station.hostOrganisation().in(language);
      boolean right =
          prefix == null
              ? title.endsWith(suffix) && title.length() > suffix.length()
              : title.equals(prefix + suffix);
      if (!right) {
        findings.errorIn(
            language,
            "title",
            "G1",
            "%s station is named by its %s and “%s”, not “%s”"
                .formatted(
                    station.kind() == Kind.DOMESTIC ? "a domestic" : "an overseas",
                    owner,
                    suffix.strip(),
                    title),
            "Write title: %s%s."
                .formatted(
                    prefix == null ? (language == Language.ZH ? "地名" : "PLACE") : prefix, suffix));
      }
    }
  }

  /**
   * G2: a domestic station is approved by its own county's office; G3: an overseas one by the
   * city's.
   */
  private void isApproved(Station station, Findings findings) {
    if (station.sample()) {
      absentFromSample(station.approval(), "approval", findings);
      return;
    }
    String rule = station.kind() == Kind.OVERSEAS ? "G3" : "G2";
    if (station.approval() == null) {
      if (!findings.source().facts().has("approval")) {
        findings.error(
            rule,
            "the approval is missing",
            "Add approval: {by: %s, on: the day}.".formatted(approver(station)),
            "approval");
      }
      return;
    }
    if (station.kind() != null && !mayApprove(station, station.approval().office())) {
      findings.error(
          rule,
          station.kind() == Kind.OVERSEAS
              ? "an overseas station is approved by the city office"
              : "a domestic station is approved by its own county office, not by %s"
                  .formatted(station.approval().office()),
          "Write by: %s.".formatted(approver(station)),
          "approval",
          "by");
    }
    notInFuture(station.approval(), "approval", findings);
  }

  /** An office or a county that was misread is told elsewhere. */
  private boolean mayApprove(Station station, String office) {
    if (office == null) {
      return true;
    }
    return station.kind() == Kind.OVERSEAS
        ? known.isCityOffice(office)
        : station.county() == null || office.equals(station.county());
  }

  private String approver(Station station) {
    return station.kind() == Kind.OVERSEAS ? cityOffice() : String.valueOf(station.county());
  }

  private String cityOffice() {
    return known.draft().municipality() == null
        ? "the city office"
        : known.draft().municipality().cityOffice();
  }

  /** G2: a domestic station is filed with the city office; the guideline asks no other filing. */
  private void isFiled(Station station, Findings findings) {
    if (station.sample()) {
      absentFromSample(station.filing(), "filing", findings);
    } else if (station.filing() != null) {
      if (station.filing().office() != null && !known.isCityOffice(station.filing().office())) {
        findings.error(
            "G2",
            "a station is filed with the city office",
            "Write with: %s.".formatted(cityOffice()),
            "filing",
            "with");
      }
      notInFuture(station.filing(), "filing", findings);
    } else if (station.kind() == Kind.DOMESTIC && !findings.source().facts().has("filing")) {
      findings.error(
          "G2",
          "the filing with the city office is missing",
          "Add filing: {with: %s, on: the day}.".formatted(cityOffice()),
          "filing");
    }
  }

  private void notInFuture(Station.Decision decision, String key, Findings findings) {
    if (decision.on() != null && decision.on().isAfter(known.today())) {
      findings.error(
          "date",
          "%s on %s, which is still to come".formatted(key, decision.on()),
          "Write the day on which it happened.",
          key,
          "on");
    }
  }

  private static void absentFromSample(Object value, String key, Findings findings) {
    if (value != null) {
      findings.error(
          "sample", "a sample has no " + key, "Delete it, or sample: true if it is real.", key);
    }
  }

  /** G4: one leader. */
  private void hasOneLeader(Station station, Findings findings) {
    if (station.staff() != null && station.staff().leader() != 1) {
      findings.error(
          "G4",
          "a station has one leader, not %d".formatted(station.staff().leader()),
          "Write leader: 1; while nobody leads it, write status: suspended and leader: 1.",
          "staff",
          "leader");
    }
  }

  /** G4: a leader's term is three years. */
  private void hasATermOfThreeYears(Station station, Findings findings) {
    Term term = station.term();
    if (station.sample()) {
      absentFromSample(term, "term", findings);
    } else if (term == null) {
      if (!findings.source().facts().has("term")) {
        findings.error(
            "G4",
            "the leader's term is missing",
            "Add term: {from: the day, to: the day}.",
            "term");
      }
    } else if (!term.to().equals(term.from().plusYears(TERM_YEARS).minusDays(1))
        && !term.to().equals(term.from().plusYears(TERM_YEARS))) {
      findings.error(
          "G4",
          "the leader's term is three years, not %s to %s".formatted(term.from(), term.to()),
          "Write to: %s.".formatted(term.from().plusYears(TERM_YEARS).minusDays(1)),
          "term",
          "to");
    } else if (station.status() == Station.Status.ACTIVE && term.to().isBefore(known.today())) {
      findings.warning(
          "G4",
          "the leader's term ended on %s; the station gets no requests".formatted(term.to()),
          "Write the new term, or status: suspended.",
          "term",
          "to");
    }
  }

  /** G5: two or three liaisons are normal (“一般”). */
  private void hasTwoOrThreeLiaisons(Station station, Findings findings) {
    if (station.staff() != null
        && (station.staff().liaisons() < 2 || station.staff().liaisons() > 3)) {
      findings.warning(
          "G5",
          "two or three liaisons are normal, not %d".formatted(station.staff().liaisons()),
          "Correct the number, or leave it if it is so.",
          "staff",
          "liaisons");
    }
  }

  /** G7: a contact telephone, always; the fixed premises are the address, which is mandatory. */
  private void hasATelephone(Station station, Findings findings) {
    if (station.contacts().stream().noneMatch(c -> c.kind() == Contact.Kind.PHONE)) {
      findings.error(
          "G7",
          "a station has a contact telephone",
          "Add under contacts: - {kind: phone, purpose: duty, value: \"+…\", …}.",
          "contacts");
    }
  }

  /** G8: at least one volunteer takes part in daily contact. */
  private void hasADutyContact(Station station, Findings findings) {
    if (station.staff() != null && station.staff().dutyContacts() < 1) {
      findings.error(
          "G8",
          "at least one volunteer takes part in daily contact",
          "Write dutyContacts: 1 or more.",
          "staff",
          "dutyContacts");
    }
    if (station.contacts().stream().noneMatch(c -> c.purpose() == Contact.Purpose.DUTY)) {
      findings.error(
          "G8",
          "no contact has purpose: duty",
          "Mark the contact that the volunteer on daily contact answers.",
          "contacts");
    }
  }
}
