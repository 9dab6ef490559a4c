package org.yizhan.intake.request;

import java.time.LocalDate;
import java.time.Year;
import java.util.Objects;
import org.yizhan.intake.directory.Coordinates;
import org.yizhan.intake.directory.Language;
import org.yizhan.intake.privacy.Personal;

/**
 * What a person in trouble or a family has told us; valid since it was read, never changed after.
 *
 * @param language the language to answer in
 * @param category the id of an incident category of the directory
 * @param danger whether somebody is in danger now
 * @param relation what the requester is to the person concerned, or null when not told
 * @param country where it happens: an ISO 3166-1 alpha-2 code of the directory
 * @param place the place as written, or null
 * @param location the place as a point, or null
 * @param homeCounty the id of the county in Wenzhou that the person comes from, or null
 * @param homeTown the division code of the home town, or null
 * @param person who is in trouble
 * @param contact how the requester can be reached
 * @param incidentDate the day it happened, in the place's own calendar, or null
 * @param narrative what happened
 * @param consent what the requester has agreed to
 */
public record HelpRequest(
    Language language,
    String category,
    boolean danger,
    Relation relation,
    String country,
    Personal place,
    Coordinates location,
    String homeCounty,
    String homeTown,
    PersonConcerned person,
    ContactPerson contact,
    LocalDate incidentDate,
    Personal narrative,
    Consent consent) {

  public HelpRequest {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(contact, "contact");
    Objects.requireNonNull(narrative, "narrative");
    Objects.requireNonNull(consent, "consent");
  }

  /**
   * Who is in trouble.
   *
   * @param name as written
   * @param idNumber an identity-card or passport number, or null
   * @param birthYear or null
   */
  public record PersonConcerned(Personal name, Personal idNumber, Integer birthYear) {
    public PersonConcerned {
      Objects.requireNonNull(name, "name");
    }

    @Override
    public String toString() {
      return Personal.MASK;
    }
  }

  /**
   * How the requester can be reached: at least one of the three ways is there.
   *
   * @param name as written
   * @param phone or null
   * @param email or null
   * @param wechat or null
   * @param onlyMe true when nobody but the requester may be contacted: a call to the family may
   *     endanger somebody
   * @param safely when and how it is safe to reach the requester, or null when not told
   */
  public record ContactPerson(
      Personal name,
      PhoneNumber phone,
      Personal email,
      Personal wechat,
      boolean onlyMe,
      Personal safely) {
    public ContactPerson {
      Objects.requireNonNull(name, "name");
      if (phone == null && email == null && wechat == null) {
        throw new IllegalArgumentException("no way to reach the requester");
      }
    }

    /** Whether something has to be known before anybody is called. */
    public boolean needsCare() {
      return onlyMe || safely != null;
    }

    @Override
    public String toString() {
      return Personal.MASK;
    }
  }

  /**
   * What the requester has agreed to, each for itself; both may be taken back later. It was agreed
   * to when the request was sent.
   *
   * @param notice the version of the privacy notice that was shown
   * @param sensitive whether the request may hold what {@link Sensitive} is about
   * @param abroad whether a station abroad may see the request; without it the county office leads
   */
  public record Consent(String notice, boolean sensitive, boolean abroad) {
    public Consent {
      Objects.requireNonNull(notice, "notice");
    }

    /** What is left when one of the consents is taken back. */
    public Consent without(ConsentKind kind) {
      return new Consent(
          notice, sensitive && kind != ConsentKind.SENSITIVE, abroad && kind != ConsentKind.ABROAD);
    }
  }

  /** The same request about another category, person or consent. */
  HelpRequest with(String category, PersonConcerned person, Consent consent) {
    return new HelpRequest(
        language,
        category,
        danger,
        relation,
        country,
        place,
        location,
        homeCounty,
        homeTown,
        person,
        contact,
        incidentDate,
        narrative,
        consent);
  }

  /**
   * Whether photos of papers may be kept with it: they tell who somebody is, and more (PIPL art.
   * 28). In danger help comes before consent.
   */
  public boolean mayHoldPapers() {
    return danger || consent.sensitive();
  }

  /** The same request without one of its consents, and without what hung on it. */
  public HelpRequest withdrawn(ConsentKind kind, Year year) {
    HelpRequest less = with(category, person, consent.without(kind));
    return kind == ConsentKind.SENSITIVE ? Sensitive.takenOut(less, year) : less;
  }

  @Override
  public String toString() {
    return Personal.MASK;
  }
}
