package org.yizhan.site.content.rules;

import java.util.List;
import java.util.regex.Pattern;

/** Telephone numbers that reach nobody, for samples; none of them is ever given to a subscriber. */
final class FictionalNumber {
  private static final List<Pattern> RANGES =
      List.of(
          // North American Numbering Plan: 555-0100 to 555-0199 in every area.
          Pattern.compile("\\+1[2-9]\\d{2}55501\\d{2}"),
          // Ofcom, numbers for drama use.
          Pattern.compile("\\+44(11[3-8]|1[2-6]1)4960\\d{3}"),
          Pattern.compile("\\+44(2079460|1914980|2896496|2920180|1632960|7700900)\\d{3}"),
          Pattern.compile("\\+44(8081570|9098790|3069990)\\d{3}"),
          // ACMA, numbers for use in radio, books, film and television.
          Pattern.compile("\\+61[2378](5550|7010)\\d{4}"),
          Pattern.compile("\\+61(491570|1800975|1300975)\\d{3}"),
          // ARCEP, numbers for audiovisual works.
          Pattern.compile("\\+33(19900|26191|35301|46571|53649|63998)\\d{4}"),
          // PTS, numbers for books and films.
          Pattern.compile("\\+46(8465004|3139006|4062804|9803192)\\d{2}"),
          Pattern.compile("\\+46701740(60[5-9]|6[1-9]\\d)"),
          // Bundesnetzagentur, Rufnummern für Mediengestaltung.
          Pattern.compile("\\+49(3023125|6990009|4066969|2214710|8999998)\\d{3}"),
          // Plainly impossible: zeros after the country code, but for the last two digits.
          Pattern.compile("\\+[1-9]\\d{0,2}0{6,}\\d{2}"));

  private FictionalNumber() {}

  static boolean matches(String e164) {
    return RANGES.stream().anyMatch(range -> range.matcher(e164).matches());
  }
}
