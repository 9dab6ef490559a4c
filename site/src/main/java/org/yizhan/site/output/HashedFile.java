package org.yizhan.site.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file beside the pages whose name holds the hash of its text, so that it may be kept forever.
 */
public record HashedFile(Address address, String text) {
  /**
   * A file with its name made.
   *
   * @param name of the file with its folder, without hash and ending: {@code data/known.zh}
   * @param ending such as {@code .json}
   */
  public static HashedFile of(String name, String ending, String text) {
    return new HashedFile(new Address(name + "." + Hash.of(text).forName() + ending), text);
  }

  public void write(Path out) throws IOException {
    Path file = out.resolve(address.path());
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
