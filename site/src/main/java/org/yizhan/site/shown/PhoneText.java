package org.yizhan.site.shown;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.concurrent.ConcurrentHashMap;

/** How a telephone number in E.164 is printed: in the groups that people of its country say. */
public final class PhoneText {
  private static final String HOTLINE = "12308";
  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
  private static final ConcurrentHashMap<String, String> PRINTED = new ConcurrentHashMap<>();

  private PhoneText() {}

  /** {@code +390696524200} as {@code +39 06 9652 4200}. */
  public static String of(String e164) {
    return PRINTED.computeIfAbsent(e164, PhoneText::print);
  }

  private static String print(String e164) {
    if (e164.startsWith("+8610") && e164.endsWith(HOTLINE)) {
      // Everybody knows its last five digits: they stay together.
      return "+86 10 " + e164.substring(5);
    }
    try {
      PhoneNumber number = NUMBERS.parse(e164, null);
      if (NUMBERS.isValidNumber(number)) {
        return NUMBERS.format(number, PhoneNumberFormat.INTERNATIONAL);
      }
      String calling = "+" + number.getCountryCode();
      return calling + grouped(e164.substring(calling.length()));
    } catch (NumberParseException e) {
      return e164;
    }
  }

  /** Threes, and a last group of two to four. */
  private static String grouped(String digits) {
    StringBuilder groups = new StringBuilder();
    int at = 0;
    while (digits.length() - at > 4) {
      groups.append(' ').append(digits, at, at + 3);
      at += 3;
    }
    return groups.append(' ').append(digits, at, digits.length()).toString();
  }
}
