package org.yizhan.site.shown;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that Chinese public sites state at their foot: who runs them and where they are
 * registered. Nothing stands there that {@code site.yaml} does not say.
 *
 * @param key one of {@code sponsor telephone icp policeRecord siteCode}
 * @param href where it leads: a telephone is called, a registration leads to its register, as the
 *     registers ask; null for a line that is only read
 */
public record FooterItem(String key, String value, String href) {
  private static final List<String> KEYS =
      List.of("sponsor", "telephone", "icp", "policeRecord", "siteCode");

  /** Register of the Ministry of Industry and Information Technology. */
  private static final String ICP = "https://beian.miit.gov.cn/";

  /** Register of the Ministry of Public Security; it finds an entry by the digits of its number. */
  private static final String POLICE = "https://beian.mps.gov.cn/#/query/webSearch";

  private static final Pattern RECORD = Pattern.compile("\\d{8,}");

  public static List<FooterItem> of(Map<String, String> footer) {
    return KEYS.stream()
        .filter(footer::containsKey)
        .map(key -> new FooterItem(key, footer.get(key), href(key, footer.get(key))))
        .toList();
  }

  private static String href(String key, String value) {
    return switch (key) {
      case "telephone" -> "tel:" + value.replaceAll("[^+\\d]", "");
      case "icp" -> ICP;
      case "policeRecord" -> {
        Matcher record = RECORD.matcher(value);
        yield record.find() ? POLICE + "?code=" + record.group() : POLICE;
      }
      default -> null;
    };
  }

  /** Whether it leads away from the site. */
  public boolean outside() {
    return href != null && href.startsWith("https:");
  }

  /** Whether its value needs a word before it; a registration says itself what it is. */
  public boolean label() {
    return !outside();
  }
}
