package org.yizhan.site.bake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yizhan.site.content.Category;
import org.yizhan.site.content.Content;
import org.yizhan.site.content.Language;
import org.yizhan.site.output.Address;
import org.yizhan.site.output.Compression;
import org.yizhan.site.press.Assets;
import org.yizhan.site.shown.Edition;

/**
 * What a phone holds of the site after the first visit, so that it serves without a network.
 *
 * @param core what is there before anything else: the door, home and the offline page of both
 *     languages, with what that page loads
 * @param rest by language, in the order in which it is fetched: what saves a life, all of it; then
 *     what helps to judge and to decide, as far as there is room
 * @param finder the folder of the finder's data
 */
record Kit(List<Address> core, Map<Language, List<Address>> rest, Address finder) {
  /** On the wire, in the best coding that is made here, with the first page and the worker. */
  static final int MOST_BYTES = 120_000;

  private static final System.Logger LOG = System.getLogger(Kit.class.getName());

  /** For the addresses at the head of the worker, and the headers of all answers. */
  private static final int HEAD_BYTES = 2_000;

  private static final List<String> ROOMS = List.of("help/", "countries/", "stations/");

  /** After the guidance on everything else. */
  private static final List<String> FURTHER_ROOMS =
      List.of("guidance/", "about/offices/", "verify/", "track/", "alerts/");

  /**
   * Modules of what nothing on the phone can answer: the service does, or the text to search; and
   * of a page that there is no room for.
   */
  private static final List<String> ONLINE = List.of("follow", "receipt", "search", "verify");

  /**
   * The kit of a site whose pages, modules and finder data are baked; writes its sheaves of pages.
   *
   * @param finder folder of the finder's data, of which each language has what is loaded first
   */
  static Kit of(Map<Language, Edition> editions, Assets assets, Address finder, Path out)
      throws IOException {
    List<Address> first = new ArrayList<>(List.of(Address.ROOT));
    editions.keySet().forEach(language -> first.add(Address.in(language, "")));
    editions.keySet().forEach(language -> first.add(Address.in(language, "offline/")));
    List<Address> core = new ArrayList<>(List.of(Sheaf.of("core", first, out).write(out)));
    List.of("kept", "offline", "hand", "keeping", "removal")
        .forEach(module -> core.add(assets.module(module)));

    List<Address> online = ONLINE.stream().map(assets::module).toList();
    Map<Language, List<Address>> rest = new EnumMap<>(Language.class);
    for (Map.Entry<Language, Edition> edition : editions.entrySet()) {
      Language language = edition.getKey();
      Content content = edition.getValue().content();
      List<Address> places = new ArrayList<>();
      places.add(
          Sheaf.of(language.code(), pages(language, ROOMS.stream(), urgent(content)), out)
              .write(out));
      places.add(new Address(finder.path() + language.code() + ".json"));
      places.add(edition.getValue().formWords().address());
      assets.modules().stream()
          .filter(module -> !core.contains(module) && !online.contains(module))
          .forEach(places::add);

      int bytes = weight(assets.worker()) + HEAD_BYTES + weight(out, Address.in(language, ""));
      for (Address address : Stream.concat(core.stream(), places.stream()).toList()) {
        bytes += weight(out, address);
      }
      if (bytes > MOST_BYTES) {
        LOG.log(
            System.Logger.Level.WARNING,
            "what a phone holds for emergencies has grown to {0} bytes, more than {1}; all of it"
                + " stays in",
            bytes,
            MOST_BYTES);
      }
      List<Address> further = pages(language, lessUrgent(content), FURTHER_ROOMS.stream());
      Sheaf sheaf = asMuchAsFits(language.code() + "-more", further, MOST_BYTES - bytes, out);
      if (!sheaf.isEmpty()) {
        places.add(sheaf.write(out));
      }
      rest.put(language, places);
    }
    return new Kit(core, rest, finder);
  }

  /** Every address once. */
  List<Address> all() {
    List<Address> all = new ArrayList<>(core);
    rest.values().forEach(all::addAll);
    return all.stream().distinct().toList();
  }

  private static List<Address> pages(Language language, Stream<String> first, Stream<String> then) {
    return Stream.concat(first, then).map(room -> Address.in(language, room)).toList();
  }

  private static Stream<String> urgent(Content content) {
    return guidance(content, Category.Urgency.URGENT);
  }

  private static Stream<String> lessUrgent(Content content) {
    return Stream.concat(
        guidance(content, Category.Urgency.HIGH), guidance(content, Category.Urgency.NORMAL));
  }

  private static Stream<String> guidance(Content content, Category.Urgency urgency) {
    return content.guidance().keySet().stream()
        .filter(id -> content.categories().get(id).urgency() == urgency)
        .map(id -> "guidance/" + id + "/");
  }

  /** The last ones are left out first. */
  private static Sheaf asMuchAsFits(String name, List<Address> pages, int room, Path out)
      throws IOException {
    Sheaf sheaf = Sheaf.of(name, pages, out);
    for (int n = pages.size() - 1; n >= 0 && weight(sheaf.text()) > room; n--) {
      sheaf = Sheaf.of(name, pages.subList(0, n), out);
    }
    return sheaf;
  }

  private static int weight(Path site, Address address) throws IOException {
    return weight(Files.readString(site.resolve(address.file())));
  }

  private static int weight(String text) throws IOException {
    return Compression.available().get(0).of(text.getBytes(StandardCharsets.UTF_8)).length;
  }
}
