package org.yizhan.site.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file beside the pages whose name holds the hash of its text, so that it may be kept forever.
 */
record HashedFile(Address address, String text) {
  /**
   * @param name of the file with its folder, without hash and ending: {@code data/known.zh}
   * @param ending such as {@code .json}
   */
  static HashedFile of(String name, String ending, String text) {
    return new HashedFile(new Address(name + "." + Hash.of(text).forName() + ending), text);
  }

  void write(Path out) throws IOException {
    Path file = out.resolve(address.path());
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
