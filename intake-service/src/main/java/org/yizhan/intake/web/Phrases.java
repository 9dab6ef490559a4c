package org.yizhan.intake.web;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Map;
import org.yizhan.intake.directory.Language;
import org.yizhan.intake.directory.Text;
import org.yizhan.intake.words.Words;

/** What a template may say: the words of one language, by key. */
public record Phrases(Language language) {

  /** The tag for {@code lang} and addresses: {@code zh}, {@code en}. */
  public String tag() {
    return language.tag();
  }

  /** The language that this one is not, for the switch. */
  public Language other() {
    return language == Language.ZH ? Language.EN : Language.ZH;
  }

  /** The sentence at {@code key}. */
  public String say(String key) {
    return Words.in(language).say(key);
  }

  /** The sentence at {@code key} with what belongs into it. */
  public String say(String key, Map<String, ?> values) {
    return Words.in(language).say(key, values);
  }

  /** A telephone number in the groups that people of its country say; E.164 otherwise. */
  public String phone(String e164) {
    PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    try {
      PhoneNumber number = numbers.parse(e164, null);
      return numbers.isValidNumber(number)
          ? numbers.format(number, PhoneNumberFormat.INTERNATIONAL)
          : e164;
    } catch (NumberParseException e) {
      return e164;
    }
  }

  /** A text of the directory. */
  public String text(Text text) {
    return text.in(language);
  }
}
