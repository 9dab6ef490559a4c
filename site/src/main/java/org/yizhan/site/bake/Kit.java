package org.yizhan.site.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
 * @param rest by language, in the order in which it is fetched
 */
record Kit(List<Address> core, Map<Language, List<Address>> rest) {
  /**
   * With gzip. Brotli, as almost every phone gets it, takes a seventh less: with the first page and
   * the worker the kit stays below 120 kB on the wire.
   */
  static final int MOST_BYTES = 122_000;

  /**
   * The kit of this site, before anything is known of its size.
   *
   * @param finder folder of the finder's data, of which each language has what is loaded first
   */
  static Kit of(Map<Language, Edition> editions, Assets assets, Address finder) {
    List<Address> core =
        new ArrayList<>(List.of(Address.ROOT, assets.module("kept"), assets.module("offline")));
    Map<Language, List<Address>> rest = new EnumMap<>(Language.class);
    for (Map.Entry<Language, Edition> edition : editions.entrySet()) {
      Language language = edition.getKey();
      core.add(Address.in(language, ""));
      core.add(Address.in(language, "offline/"));
      List<Address> places = new ArrayList<>();
      List.of("help/", "countries/", "stations/")
          .forEach(room -> places.add(Address.in(language, room)));
      edition
          .getValue()
          .emergencies()
          .forEach(guidance -> places.add(Address.in(language, "guidance/" + guidance.id() + "/")));
      assets.modules().stream().filter(module -> !core.contains(module)).forEach(places::add);
      places.add(new Address(finder.path() + language.code() + ".json"));
      List.of("guidance/", "alerts/", "verify/", "track/")
          .forEach(room -> places.add(Address.in(language, room)));
      rest.put(language, places);
    }
    return new Kit(core, rest);
  }

  /** This kit without what would make it heavier than {@link #MOST_BYTES} in either language. */
  Kit fitting(Path site) throws IOException {
    int core = 0;
    for (Address address : this.core) {
      core += weight(site, address);
    }
    Map<Language, List<Address>> fitting = new EnumMap<>(Language.class);
    for (Map.Entry<Language, List<Address>> language : rest.entrySet()) {
      int bytes = core;
      List<Address> places = new ArrayList<>();
      for (Address address : language.getValue()) {
        int weight = weight(site, address);
        if (bytes + weight <= MOST_BYTES) {
          places.add(address);
          bytes += weight;
        }
      }
      fitting.put(language.getKey(), places);
    }
    return new Kit(this.core, fitting);
  }

  /** Every address once. */
  List<Address> all() {
    List<Address> all = new ArrayList<>(core);
    rest.values().forEach(all::addAll);
    return all.stream().distinct().toList();
  }

  private static int weight(Path site, Address address) {
    try {
      return Compression.GZIP.of(Files.readAllBytes(site.resolve(address.file()))).length;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
