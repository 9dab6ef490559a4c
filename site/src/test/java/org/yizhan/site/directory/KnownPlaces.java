package org.yizhan.site.directory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Well-known cities and how people write them, set down by hand: {@code known-places.txt}. */
public final class KnownPlaces {

  /** A city of the index, and what has to lead to it. */
  public record City(String country, String name, List<String> written) {}

  private KnownPlaces() {}

  public static List<City> all() throws IOException {
    try (InputStream file = KnownPlaces.class.getResourceAsStream("known-places.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(KnownPlaces::city)
          .toList();
    }
  }

  private static City city(String line) {
    int colon = line.indexOf(':');
    List<String> written = Arrays.asList(line.substring(colon + 1).trim().split("; *"));
    return new City(line.substring(0, 2), line.substring(3, colon), written);
  }
}
