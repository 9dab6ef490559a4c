package org.yizhan.site.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yizhan.site.content.Contact;
import org.yizhan.site.content.Content;
import org.yizhan.site.content.Fingerprints;
import org.yizhan.site.content.Language;
import org.yizhan.site.content.Mission;
import org.yizhan.site.content.Municipality;
import org.yizhan.site.content.Office;
import org.yizhan.site.content.Station;

/**
 * What the page “is this really you?” compares a number with, on the reader's own device: every
 * telephone number and every WeChat id that the site publishes, and the fingerprints of those that
 * it does not.
 *
 * <p><code>
 * {"rounds": 100000, "salt": "…", "prefixes": ["0a1b"], "published": [["390574…", "name", "where
 * in the language's pages", 0]]}</code>; the last is 1 for a sample, whose number nobody has, and 2
 * for the national hotline, which calls nobody by itself.
 */
public final class KnownNumbers {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** By what a person is contacted. */
  private static final Set<Contact.Kind> CALLED_UP =
      EnumSet.of(Contact.Kind.PHONE, Contact.Kind.WECHAT);

  private static final int REAL = 0;
  private static final int SAMPLE = 1;
  private static final int HOTLINE = 2;

  private final List<List<Object>> published = new ArrayList<>();

  private KnownNumbers() {}

  /** The file's text for the pages of {@code language}. */
  public static String json(Content content, Language language) {
    KnownNumbers known = new KnownNumbers();
    Municipality.Hotline hotline = content.municipality().hotline();
    String hotlineName = hotline.name().in(language);
    known.add(hotline.inChina(), hotlineName, "", HOTLINE);
    hotline.numbers().forEach(number -> known.add(number, hotlineName, "", HOTLINE));
    for (Office office : content.offices().values()) {
      String where = "about/offices/#" + office.id();
      known.addContacts(office.contacts(), office.title().in(language), where, REAL);
    }
    for (Station station : content.stations().values()) {
      String where = "stations/" + station.id() + "/";
      known.addContacts(
          station.contacts(),
          station.title().in(language),
          where,
          station.sample() ? SAMPLE : REAL);
    }
    for (Mission mission : content.missions().values()) {
      String where = "countries/" + content.countries().get(mission.country()).slug() + "/";
      known.addContacts(mission.contacts(), mission.title().in(language), where, REAL);
    }
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("rounds", Fingerprints.ROUNDS);
    all.put("salt", content.fingerprints().salt());
    all.put("prefixes", content.fingerprints().prefixes());
    all.put("published", known.published);
    try {
      return JSON.writeValueAsString(all) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private void addContacts(List<Contact> contacts, String name, String where, int standing) {
    contacts.stream()
        .filter(contact -> CALLED_UP.contains(contact.kind()))
        .forEach(contact -> add(contact.value(), name, where, standing));
  }

  private void add(String number, String name, String where, int standing) {
    published.add(List.of(Fingerprints.plain(number), name, where, standing));
  }
}
