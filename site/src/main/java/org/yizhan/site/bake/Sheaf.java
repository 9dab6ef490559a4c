package org.yizhan.site.bake;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yizhan.site.output.Address;
import org.yizhan.site.output.HashedFile;

/**
 * Pages of the kit in one file, {@code {place: HTML}}: compressed, what their frames have in common
 * is sent once. The service worker lays them apart again, each as it is.
 */
record Sheaf(HashedFile file, int pages) {
  private static final String FOLDER = "data/kit/";

  /**
   * Binds pages that are baked already.
   *
   * @param name before the hash in the file's name
   */
  static Sheaf of(String name, List<Address> pages, Path out) throws IOException {
    Map<String, String> bound = new LinkedHashMap<>();
    for (Address page : pages) {
      bound.put(page.path(), Files.readString(out.resolve(page.file())));
    }
    String text = new ObjectMapper().writeValueAsString(bound);
    return new Sheaf(HashedFile.of(FOLDER + name, ".json", text), pages.size());
  }

  /**
   * Writes the file.
   *
   * @return where it lies
   */
  Address write(Path out) throws IOException {
    file.write(out);
    return file.address();
  }

  String text() {
    return file.text();
  }

  boolean isEmpty() {
    return pages == 0;
  }
}
