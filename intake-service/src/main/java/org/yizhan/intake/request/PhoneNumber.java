package org.yizhan.intake.request;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;
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
   * The number in {@code written}; its E.164 form is looked for in {@code country} first and in
   * China next, since both ends of a family write their own numbers without a prefix.
   *
   * @return empty when it holds fewer than five or more than twenty digits
   */
  public static Optional<PhoneNumber> read(String written, String country) {
    long digits = written.codePoints().filter(Character::isDigit).count();
    if (digits < Limits.PHONE_DIGITS_MIN || digits > Limits.PHONE_DIGITS_MAX) {
      return Optional.empty();
    }
    Optional<String> e164 = dialable(written, country).or(() -> dialable(written, HOME));
    return Optional.of(new PhoneNumber(new Personal(written), Personal.orNull(e164.orElse(null))));
  }

  private static Optional<String> dialable(String written, String region) {
    try {
      Phonenumber.PhoneNumber number = NUMBERS.parse(written, region);
      boolean international = written.stripLeading().startsWith("+");
      boolean known =
          international ? NUMBERS.isPossibleNumber(number) : NUMBERS.isValidNumber(number);
      return known ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164)) : Optional.empty();
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return Personal.MASK;
  }
}
