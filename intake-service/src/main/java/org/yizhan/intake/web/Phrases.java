package org.yizhan.intake.web;

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

  /** A text of the directory. */
  public String text(Text text) {
    return text.in(language);
  }
}
