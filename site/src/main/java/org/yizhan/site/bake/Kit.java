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
 *     what is convenient, as far as there is room
 */
record Kit(List<Address> core, Map<Language, List<Address>> rest) {
  /** On the wire with gzip, which every server has; brotli takes a seventh less. */
  static final int MOST_BYTES = 120_000;

  private static final System.Logger LOG = System.getLogger(Kit.class.getName());

  /** For the addresses at the head of the worker. */
  private static final int HEAD_BYTES = 700;

  private static final List<String> ROOMS = List.of("help/", "countries/", "stations/");
  private static final List<String> CONVENIENT =
      List.of("guidance/", "alerts/", "verify/", "track/");

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
    List<Address> core = new ArrayList<>(List.of(Sheaf.write("core", first, out)));
    List.of("hand", "kept", "offline").forEach(module -> core.add(assets.module(module)));

    int worker = Compression.GZIP.of(assets.worker().getBytes(StandardCharsets.UTF_8)).length;
    Map<Language, List<Address>> rest = new EnumMap<>(Language.class);
    int heaviest = 0;
    for (Map.Entry<Language, Edition> edition : editions.entrySet()) {
      Language language = edition.getKey();
      Stream<String> guidance =
          edition.getValue().emergencies().stream().map(it -> "guidance/" + it.id() + "/");
      List<Address> pages =
          Stream.concat(ROOMS.stream(), guidance).map(it -> Address.in(language, it)).toList();
      List<Address> places = new ArrayList<>();
      places.add(Sheaf.write(language.code(), pages, out));
      places.add(new Address(finder.path() + language.code() + ".json"));
      assets.modules().stream().filter(module -> !core.contains(module)).forEach(places::add);

      int bytes = worker + HEAD_BYTES + weight(out, Address.in(language, ""));
      for (Address address : Stream.concat(core.stream(), places.stream()).toList()) {
        bytes += weight(out, address);
      }
      for (String room : CONVENIENT) {
        Address address = Address.in(language, room);
        int weight = weight(out, address);
        if (bytes + weight <= MOST_BYTES) {
          places.add(address);
          bytes += weight;
        }
      }
      rest.put(language, places);
      heaviest = Math.max(heaviest, bytes);
    }
    if (heaviest > MOST_BYTES) {
      LOG.log(
          System.Logger.Level.WARNING,
          "what a phone holds for emergencies has grown to {0} bytes, more than {1}; all of it"
              + " stays in",
          heaviest,
          MOST_BYTES);
    }
    return new Kit(core, rest);
  }

  /** Every address once. */
  List<Address> all() {
    List<Address> all = new ArrayList<>(core);
    rest.values().forEach(all::addAll);
    return all.stream().distinct().toList();
  }

  private static int weight(Path site, Address address) throws IOException {
    return Compression.GZIP.of(Files.readAllBytes(site.resolve(address.file()))).length;
  }
}
