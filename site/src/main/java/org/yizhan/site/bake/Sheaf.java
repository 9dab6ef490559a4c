package org.yizhan.site.bake;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yizhan.site.output.Address;
import org.yizhan.site.output.Hash;

/**
 * Pages of the kit in one file, {@code {place: HTML}}: compressed, what their frames have in common
 * is sent once. The service worker lays them apart again, each as it is.
 */
final class Sheaf {
  private static final String FOLDER = "data/kit";

  private Sheaf() {}

  /**
   * Binds pages that are baked already.
   *
   * @param name before the hash in the file's name
   * @return where the file lies
   */
  static Address write(String name, List<Address> pages, Path out) throws IOException {
    Map<String, String> bound = new LinkedHashMap<>();
    for (Address page : pages) {
      bound.put(page.path(), Files.readString(out.resolve(page.file())));
    }
    String text = new ObjectMapper().writeValueAsString(bound);
    Address place = new Address(FOLDER + "/" + name + "." + Hash.of(text).forName() + ".json");
    Files.createDirectories(out.resolve(FOLDER));
    Files.writeString(out.resolve(place.file()), text);
    return place;
  }
}
