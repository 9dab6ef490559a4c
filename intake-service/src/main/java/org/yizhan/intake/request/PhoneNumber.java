package org.yizhan.intake.request;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yizhan.intake.privacy.Personal;

/**
 * A telephone number as a person wrote it, with its E.164 form where one can be made. Nobody is
 * refused for the form of a number: five to twenty digits are enough.
 *
 * @param written as it was written
 * @param e164 the form that any telephone can dial, or null when none can be made with certainty
 */
public record PhoneNumber(Personal written, Personal e164) {

  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
  private static final String HOME = "CN";

  /**
   * The number in {@code written}. Both ends of a family write their own numbers without a prefix,
   * so that it may belong to {@code country} or to China; one that could be a number of either has
   * no E.164 form, as dialling the wrong one would tell a stranger.
   *
   * @return empty when it holds fewer than five or more than twenty digits
   */
  public static Optional<PhoneNumber> read(String written, String country) {
    long digits = written.codePoints().filter(Character::isDigit).count();
    if (digits < Limits.PHONE_DIGITS_MIN || digits > Limits.PHONE_DIGITS_MAX) {
      return Optional.empty();
    }
    List<String> meant =
        (isInternational(written) ? Stream.of(HOME) : Stream.of(country, HOME))
            .flatMap(region -> dialable(written, region).stream())
            .distinct()
            .toList();
    String e164 = meant.size() == 1 ? meant.get(0) : null;
    return Optional.of(new PhoneNumber(new Personal(written), Personal.orNull(e164)));
  }

  private static Optional<String> dialable(String written, String region) {
    try {
      Phonenumber.PhoneNumber number = NUMBERS.parse(written, region);
      boolean known =
          isInternational(written)
              ? NUMBERS.isPossibleNumber(number)
              : NUMBERS.isValidNumber(number);
      return known ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164)) : Optional.empty();
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }

  /** It says itself where it belongs. */
  private static boolean isInternational(String written) {
    return written.stripLeading().startsWith("+");
  }

  /** Whether what is dialled is something else than what stands there, blanks aside. */
  public boolean dialsOtherwise() {
    return e164 != null && !written.text().replaceAll("[\\s()./-]", "").equals(e164.text());
  }

  @Override
  public String toString() {
    return Personal.MASK;
  }
}
