package org.yizhan.site.bake;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yizhan.site.content.Language;
import org.yizhan.site.output.Address;
import org.yizhan.site.output.Hash;
import org.yizhan.site.press.Assets;

/**
 * {@code sw.js}, the service worker. It begins with the kit and a version that changes with what is
 * in it, and with the content: a browser that finds the file changed takes the new kit.
 */
final class OfflineWorker {
  static final Address PLACE = new Address("sw.js");

  /** Its version alone, asked for by a worker that is taking the kit. */
  private static final Address RELEASE = new Address("release.txt");

  private OfflineWorker() {}

  /**
   * Writes it beside the baked files.
   *
   * @param release of the content
   */
  static void write(Assets assets, Kit kit, String release, Path out) throws IOException {
    StringBuilder all = new StringBuilder(release).append(assets.worker());
    for (Address address : kit.all()) {
      all.append(address.path()).append(Files.readString(out.resolve(address.file())));
    }
    String version = Hash.of(all.toString()).forName();
    Map<String, Object> head = new LinkedHashMap<>();
    head.put("version", version);
    head.put("finder", kit.finder().path());
    head.put("core", paths(kit.core()));
    Map<String, List<String>> rest = new TreeMap<>();
    for (Language language : Language.values()) {
      rest.put(language.code(), paths(kit.rest().get(language)));
    }
    head.put("kit", rest);
    Files.writeString(out.resolve(RELEASE.file()), version + "\n");
    Files.writeString(
        out.resolve(PLACE.file()),
        "const RELEASE = " + new ObjectMapper().writeValueAsString(head) + ";\n" + assets.worker());
  }

  private static List<String> paths(List<Address> addresses) {
    return addresses.stream().map(Address::path).toList();
  }
}
