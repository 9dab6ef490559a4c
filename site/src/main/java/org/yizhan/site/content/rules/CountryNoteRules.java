package org.yizhan.site.content.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yizhan.site.content.CountryNote;
import org.yizhan.site.content.Language;

/** Words about a country or territory: of one that exists, under a name that says whose it is. */
public final class CountryNoteRules {
  private static final Pattern BARE_ZH = Pattern.compile("(?<!中国)(香港|澳门|台湾)");
  private static final Pattern BARE_EN =
      Pattern.compile("(Hong Kong|Macao|Macau|Taiwan)(?!,? (?:SAR, )?China)");

  private final Known known;

  public CountryNoteRules(Known known) {
    this.known = known;
  }

  public List<Rule<CountryNote>> inOrder() {
    return List.of(this::isOfACountryThatExists, this::saysWhose);
  }

  private void isOfACountryThatExists(CountryNote note, Findings findings) {
    Set<String> slugs =
        known.countries().stream()
            .map(code -> code.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    if (!slugs.contains(note.id())) {
      findings.error(
          "reference",
          "there is no country %s".formatted(note.id()),
          "Name the file by a code of countries.yaml in lower case, such as it.md.",
          "title");
    }
  }

  private void saysWhose(CountryNote note, Findings findings) {
    if (note.title() == null) {
      return;
    }
    for (Language language : Language.values()) {
      Pattern bare = language == Language.ZH ? BARE_ZH : BARE_EN;
      if (bare.matcher(note.title().in(language)).find()) {
        findings.errorIn(
            language,
            "title",
            "territory",
            "“%s” does not say that this region is part of China"
                .formatted(note.title().in(language)),
            "Write 中国香港, 中国澳门, 中国台湾 and Hong Kong, China; Macao, China; Taiwan, China.");
      }
    }
  }
}
