package org.yizhan.intake.request;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yizhan.intake.request.HelpRequest.PersonConcerned;

/**
 * Which fields of a request are sensitive personal information (PIPL art. 28: health, specific
 * identity, children under fourteen) and so need a consent of their own (art. 29). What stands in
 * free words nobody can tell; the form asks to write no more than is needed.
 */
final class Sensitive {

  /** Categories that alone say something about a person's health, or that it is about a child. */
  private static final Set<String> CATEGORIES =
      Set.of(
          "hospitalisation",
          "mental-health",
          "epidemic",
          "sexual-assault",
          "minor",
          "child-abduction");

  /** The category that says nothing. */
  private static final String OTHER = "other";

  private static final int OF_AGE = 14;

  private Sensitive() {}

  /**
   * What a request without the consent may not hold.
   *
   * @param category may be null where it was wrong
   * @param danger somebody is in danger: help comes before consent (PIPL art. 13 no. 4, art. 29),
   *     and the category decides who comes
   * @param person may be null where it was wrong
   * @param year the present one
   */
  static List<FieldError> refusals(
      String category, boolean danger, PersonConcerned person, Year year) {
    List<FieldError> errors = new ArrayList<>();
    if (category != null && isSensitive(category, danger)) {
      errors.add(new FieldError("/category", "sensitive-category"));
    }
    if (person != null && person.idNumber() != null) {
      errors.add(new FieldError("/person/idNumber", "sensitive"));
    }
    if (person != null && mayBeChild(person, year)) {
      errors.add(new FieldError("/person/birthYear", "sensitive"));
    }
    return errors;
  }

  /** The request without all that {@link #refusals} names. */
  static HelpRequest takenOut(HelpRequest request, Year year) {
    PersonConcerned person = request.person();
    return request.with(
        isSensitive(request.category(), request.danger()) ? OTHER : request.category(),
        new PersonConcerned(
            person.name(), null, mayBeChild(person, year) ? null : person.birthYear()),
        request.consent());
  }

  private static boolean isSensitive(String category, boolean danger) {
    return !danger && CATEGORIES.contains(category);
  }

  /** Somebody born in the year before may still have the birthday ahead. */
  private static boolean mayBeChild(PersonConcerned person, Year year) {
    return person.birthYear() != null && year.getValue() - person.birthYear() <= OF_AGE;
  }
}
