package org.yizhan.intake.routing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.yizhan.intake.directory.Text;

/**
 * The words of the reasons, from the bundles {@code reasons_zh} and {@code reasons_en} beside this
 * class. What was once said about a station, an office or a country is kept, so there is one of
 * these per directory; only a distance is filled in anew.
 */
final class Wording {
  private static final String KM = "{km}";

  private final Properties zh = bundle("reasons_zh.properties");
  private final Properties en = bundle("reasons_en.properties");
  private final Map<Said, Reason> reasons = new ConcurrentHashMap<>();
  private final Map<Said, Measured> measured = new ConcurrentHashMap<>();

  /**
   * What a name in a sentence stands for; the placeholder in the bundles is {@code {station}}, …
   */
  enum Part {
    STATION("{station}"),
    SUCCESSOR("{successor}"),
    OFFICE("{office}"),
    MISSION("{mission}"),
    COUNTRY("{country}"),
    CATEGORY("{category}"),
    DAYS("{days}");

    private final String placeholder;

    Part(String placeholder) {
      this.placeholder = placeholder;
    }

    Name named(Text text) {
      return new Name(this, text);
    }
  }

  /** A name to be filled in. */
  record Name(Part part, Text text) {
    private static final Name NONE = new Name(Part.DAYS, new Text("-", "-"));
  }

  private record Said(Rule rule, Name first, Name second) {}

  /** A reason that lacks only its distance. */
  record Measured(String rule, String zh, String zhAfter, String en, String enAfter) {
    Reason at(int km) {
      return new Reason(rule, new Text(zh + km + zhAfter, en + km + enAfter));
    }
  }

  Reason reason(Rule rule) {
    return reason(rule, Name.NONE, Name.NONE);
  }

  Reason reason(Rule rule, Name name) {
    return reason(rule, name, Name.NONE);
  }

  Reason reason(Rule rule, Name first, Name second) {
    Said said = new Said(rule, first, second);
    Reason known = reasons.get(said);
    return known != null ? known : reasons.computeIfAbsent(said, this::say);
  }

  /** What {@code rules} say about one and the same thing. */
  Map<Rule, Reason> reasons(Set<Rule> rules, Name name) {
    Map<Rule, Reason> said = new EnumMap<>(Rule.class);
    rules.forEach(rule -> said.put(rule, reason(rule, name)));
    return said;
  }

  Measured measured(Rule rule, Name name) {
    return measured(rule, name, Name.NONE);
  }

  /** The sentence up to its distance. */
  Measured measured(Rule rule, Name first, Name second) {
    Said said = new Said(rule, first, second);
    Measured known = measured.get(said);
    return known != null ? known : measured.computeIfAbsent(said, this::sayUpToDistance);
  }

  Reason reasonAt(int km, Rule rule, Name first, Name second) {
    return measured(rule, first, second).at(km);
  }

  Reason reasonAt(int km, Rule rule) {
    return reasonAt(km, rule, Name.NONE, Name.NONE);
  }

  private Reason say(Said said) {
    return new Reason(said.rule.id(), new Text(filled(zh, said, true), filled(en, said, false)));
  }

  private Measured sayUpToDistance(Said said) {
    String inZh = filled(zh, said, true);
    String inEn = filled(en, said, false);
    int kmZh = inZh.indexOf(KM);
    int kmEn = inEn.indexOf(KM);
    return new Measured(
        said.rule.id(),
        inZh.substring(0, kmZh),
        inZh.substring(kmZh + KM.length()),
        inEn.substring(0, kmEn),
        inEn.substring(kmEn + KM.length()));
  }

  private static String filled(Properties words, Said said, boolean inZh) {
    return filled(filled(words.getProperty(said.rule.key()), said.first, inZh), said.second, inZh);
  }

  private static String filled(String sentence, Name name, boolean inZh) {
    return sentence.replace(name.part.placeholder, inZh ? name.text.zh() : name.text.en());
  }

  static Properties bundle(String resource) {
    Properties words = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Wording.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
