package org.yizhan.site.content.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The word that was probably meant. */
public final class NearestWord {
  private static final int MOST_SLIPS = 3;
  private static final int MOST_LISTED = 30;
  private static final LevenshteinDistance SLIPS = new LevenshteinDistance(MOST_SLIPS);

  private NearestWord() {}

  /** “Did you mean …?”, or what there is to choose from. */
  public static String cure(String typed, Collection<String> known) {
    return of(typed, known).map("Did you mean %s?"::formatted).orElseGet(() -> choice(known));
  }

  private static String choice(Collection<String> known) {
    if (known.isEmpty() || known.size() > MOST_LISTED) {
      return "Nothing like it is known.";
    }
    return "Possible here: " + String.join(", ", known) + ".";
  }

  private static Optional<String> of(String typed, Collection<String> known) {
    return known.stream()
        .filter(word -> slips(typed, word) >= 0 && slips(typed, word) <= word.length() / 2)
        .min(Comparator.comparingInt(word -> slips(typed, word)));
  }

  /** Letters to change; -1 for more than {@link #MOST_SLIPS}. */
  private static int slips(String typed, String word) {
    return SLIPS.apply(typed.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT));
  }
}
