package org.yizhan.intake.request;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yizhan.intake.directory.Coordinates;
import org.yizhan.intake.directory.Directory;
import org.yizhan.intake.directory.Language;
import org.yizhan.intake.privacy.Personal;
import org.yizhan.intake.request.HelpRequest.Consent;
import org.yizhan.intake.request.HelpRequest.ContactPerson;
import org.yizhan.intake.request.HelpRequest.PersonConcerned;
import org.yizhan.intake.words.Languages;

/**
 * Makes a {@link HelpRequest} of what was sent, or says everything that is wrong with it at once.
 * JSON and the plain form both come through here.
 */
public final class RequestReader {

  /** The member with a proof of work, which is no part of the request. */
  public static final String PROOF = "proof";

  private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");

  private final Codes codes;
  private final Instant now;

  /**
   * @param directory whose countries, categories, counties and notice count
   * @param now so that nothing can have happened in the future
   */
  public RequestReader(Directory directory, Instant now) {
    this.codes = new Codes(directory);
    this.now = now;
  }

  /** Reads one request in the contract's shape. */
  public Checked<HelpRequest> read(JsonNode body) {
    if (!body.isObject()) {
      return new Checked.Invalid<>(List.of(new FieldError("", "type")));
    }
    Fields fields = Fields.of(body);
    Language language = fields.known("language", true, "language", Languages::ofTag);
    String category = fields.known("category", true, "category", codes::category);
    Boolean danger = fields.flag("danger");
    Relation relation = fields.known("relation", false, "choice", Relation::ofCode);
    String country = fields.known("country", true, "country", codes::country);
    String place = fields.text("place", TextRule.PLACE, false);
    Coordinates location = fields.object("location", false, Codes::location);
    String homeCounty = fields.known("homeCounty", false, "county", codes::county);
    String homeTown = fields.known("homeTown", false, "town", Codes::town);
    PersonConcerned person = fields.object("person", true, this::person);
    ContactPerson contact = fields.object("contact", true, inner -> contact(inner, country));
    LocalDate incidentDate = incidentDate(fields, country);
    String narrative = fields.text("narrative", TextRule.NARRATIVE, true);
    Consent consent = fields.object("consent", true, this::consent);
    fields.text(PROOF, TextRule.PROOF, false);
    if (consent != null && !consent.sensitive()) {
      fields
          .errors()
          .addAll(Sensitive.refusals(category, Boolean.TRUE.equals(danger), person, presentYear()));
    }
    fields.refuseUnknown();
    if (!fields.errors().isEmpty()) {
      return new Checked.Invalid<>(fields.errors());
    }
    return new Checked.Valid<>(
        new HelpRequest(
            language,
            category,
            Boolean.TRUE.equals(danger),
            relation,
            country,
            Personal.orNull(place),
            location,
            homeCounty,
            homeTown,
            person,
            contact,
            incidentDate,
            new Personal(narrative),
            consent));
  }

  private PersonConcerned person(Fields fields) {
    String name = fields.text("name", TextRule.NAME, true);
    String idNumber = fields.text("idNumber", TextRule.ID_NUMBER, false);
    Integer birthYear = fields.whole("birthYear", Limits.EARLIEST_YEAR, presentYear().getValue());
    return name == null
        ? null
        : new PersonConcerned(new Personal(name), Personal.orNull(idNumber), birthYear);
  }

  private static ContactPerson contact(Fields fields, String country) {
    int errorsBefore = fields.errors().size();
    String name = fields.text("name", TextRule.NAME, true);
    String phone = fields.text("phone", TextRule.PHONE, false);
    Optional<PhoneNumber> number =
        phone == null ? Optional.empty() : PhoneNumber.read(phone, country);
    if (phone != null && number.isEmpty()) {
      fields.wrong("phone", "phone");
    }
    String email = fields.text("email", TextRule.EMAIL, false);
    if (email != null && !EMAIL.matcher(email).matches()) {
      fields.wrong("email", "email");
    }
    String wechat = fields.text("wechat", TextRule.WECHAT, false);
    Boolean onlyMe = fields.flag("onlyMe");
    String safely = fields.text("safely", TextRule.SAFELY, false);
    boolean onlyNameWrong = fields.errors().size() == errorsBefore + (name == null ? 1 : 0);
    if (onlyNameWrong && phone == null && email == null && wechat == null) {
      fields.wrong("phone", "contact-needed");
    }
    return fields.errors().size() > errorsBefore
        ? null
        : new ContactPerson(
            new Personal(name),
            number.orElse(null),
            Personal.orNull(email),
            Personal.orNull(wechat),
            Boolean.TRUE.equals(onlyMe),
            Personal.orNull(safely));
  }

  private Year presentYear() {
    return Year.from(now.atOffset(ZoneOffset.UTC));
  }

  /** The notice has to be the one in force. */
  private Consent consent(Fields fields) {
    int errorsBefore = fields.errors().size();
    String notice = fields.known("notice", true, "notice", codes::notice);
    Boolean sensitive = fields.flag("sensitive");
    Boolean abroad = fields.flag("abroad");
    return fields.errors().size() > errorsBefore
        ? null
        : new Consent(notice, Boolean.TRUE.equals(sensitive), Boolean.TRUE.equals(abroad));
  }

  private LocalDate incidentDate(Fields fields, String country) {
    LocalDate latest = now.plus(Limits.AHEAD_OF_UTC).atOffset(ZoneOffset.UTC).toLocalDate();
    LocalDate date =
        fields.known(
            "incidentDate",
            false,
            "date",
            written ->
                new DayReader(LocalDate.ofInstant(now, codes.zone(country, now)), latest)
                    .read(written));
    if (date != null && (date.isAfter(latest) || date.getYear() < Limits.EARLIEST_YEAR)) {
      fields.wrong("incidentDate", "date-range");
      return null;
    }
    return date;
  }
}
