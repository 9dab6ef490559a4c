package org.yizhan.site.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.yizhan.site.content.Origin;
import org.yizhan.site.output.BakeException;
import org.yizhan.site.output.SiteFolder;

/**
 * A command line that makes sense.
 *
 * @param out null for {@code check} and {@code fingerprint}
 * @param templates folder of templates that go before the built-in ones; null for none
 * @param origin where the site will be, if {@code site.yaml} leaves it open; null if unknown
 * @param compress for {@code build}: files lie compressed beside themselves too
 * @param port for {@code edit}
 * @param baked for {@code watch}: what lies in {@code out} is fresh, so the first change counts
 */
record Arguments(
    Command command,
    Path content,
    Path out,
    Path templates,
    Origin origin,
    boolean compress,
    int port,
    boolean baked) {
  private static final int DEFAULT_PORT = 8080;
  private static final int LAST_PORT = 65_535;

  enum Command {
    BUILD,
    CHECK,
    FINGERPRINT,
    WATCH,
    EDIT;

    private boolean bakes() {
      return this != CHECK && this != FINGERPRINT;
    }

    private String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Understands {@code COMMAND CONTENT_DIR [OUT_DIR] [--templates DIR] [--origin ADDRESS]
   * [--compress] [--port N] [--baked]}.
   *
   * @throws Usage in one sentence
   */
  static Arguments parse(List<String> words) {
    Deque<String> rest = new ArrayDeque<>(words);
    Command command = command(rest.poll());
    List<Path> folders = new ArrayList<>();
    Path templates = null;
    Origin origin = null;
    boolean compress = false;
    int port = DEFAULT_PORT;
    boolean baked = false;
    while (!rest.isEmpty()) {
      String word = rest.poll();
      if (word.equals("--templates") && command.bakes()) {
        templates = folder(value(word, rest));
      } else if (word.equals("--origin") && command.bakes()) {
        origin = origin(value(word, rest));
      } else if (word.equals("--compress") && command == Command.BUILD) {
        compress = true;
      } else if (word.equals("--port") && command == Command.EDIT) {
        port = port(value(word, rest));
      } else if (word.equals("--baked") && command == Command.WATCH) {
        baked = true;
      } else if (word.startsWith("--")) {
        throw new Usage("%s does not know %s.".formatted(command.word(), word));
      } else {
        folders.add(Path.of(word));
      }
    }
    int expected = command.bakes() ? 2 : 1;
    if (folders.size() != expected) {
      throw new Usage(
          "Write: java -jar yizhan-site.jar %s CONTENT_DIR%s"
              .formatted(command.word(), expected == 2 ? " OUT_DIR." : "."));
    }
    Path content = folder(folders.get(0).toString());
    Path out = expected == 2 ? folders.get(1) : null;
    if (out != null) {
      demandNothingIsLost(out, content, templates);
    }
    return new Arguments(command, content, out, templates, origin, compress, port, baked);
  }

  private static void demandNothingIsLost(Path out, Path content, Path templates) {
    try {
      SiteFolder site = SiteFolder.at(out);
      site.demandApartFrom(content);
      if (templates != null) {
        site.demandApartFrom(templates);
      }
    } catch (BakeException e) {
      throw new Usage(e.getMessage());
    }
  }

  private static Command command(String word) {
    for (Command command : Command.values()) {
      if (command.word().equals(word)) {
        return command;
      }
    }
    throw new Usage(
        "Write: java -jar yizhan-site.jar build CONTENT_DIR OUT_DIR [--compress], or check or"
            + " fingerprint CONTENT_DIR, or watch [--baked] or edit CONTENT_DIR OUT_DIR [--port"
            + " N]; those with an OUT_DIR take --templates DIR and --origin ADDRESS.");
  }

  private static String value(String option, Deque<String> rest) {
    if (rest.isEmpty()) {
      throw new Usage("%s needs a value.".formatted(option));
    }
    return rest.poll();
  }

  private static Path folder(String word) {
    Path folder = Path.of(word);
    if (!Files.isDirectory(folder)) {
      throw new Usage("There is no folder %s.".formatted(folder));
    }
    return folder;
  }

  private static Origin origin(String word) {
    try {
      return Origin.of(word);
    } catch (IllegalArgumentException e) {
      throw new Usage("--origin is %s.".formatted(e.getMessage()));
    }
  }

  private static int port(String word) {
    try {
      int port = Integer.parseInt(word);
      if (port >= 1 && port <= LAST_PORT) {
        return port;
      }
    } catch (NumberFormatException e) {
      // told below, like a number out of range
    }
    throw new Usage("A port is a number from 1 to %d, not %s.".formatted(LAST_PORT, word));
  }
}
