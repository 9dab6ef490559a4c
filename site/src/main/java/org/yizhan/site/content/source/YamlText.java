package org.yizhan.site.content.source;

import java.nio.file.Path;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;
import org.yizhan.site.content.Problems;

/** Reads YAML by its graph of nodes, which know their lines and keep what was typed. */
final class YamlText {
  private YamlText() {}

  /**
   * The keys of one YAML document.
   *
   * @param linesBefore lines of the file above {@code yaml}
   * @return null if it is broken, which is recorded
   */
  static Fields fields(Path file, String yaml, int linesBefore, Problems problems) {
    LoaderOptions options = new LoaderOptions();
    try {
      Node root =
          new Composer(new ParserImpl(new StreamReader(yaml), options), new Resolver(), options)
              .getSingleNode();
      return Fields.of(file, linesBefore, root, problems);
    } catch (MarkedYAMLException e) {
      broken(file, linesBefore + lineOf(e), e.getProblem(), problems);
    } catch (ReaderException e) {
      String before = yaml.substring(0, Math.min(e.getPosition(), yaml.length()));
      int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
      broken(file, linesBefore + line, "a character that YAML does not allow", problems);
    } catch (YAMLException e) {
      broken(file, linesBefore + 1, e.getMessage(), problems);
    }
    return null;
  }

  /** Where something was left open, that begins earlier than where the reader noticed it. */
  private static int lineOf(MarkedYAMLException e) {
    boolean leftOpen =
        e.getContext() != null && e.getContext().startsWith("while scanning a quoted");
    Mark mark = leftOpen || e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
    return mark == null ? 1 : mark.getLine() + 1;
  }

  private static void broken(Path file, int line, String what, Problems problems) {
    problems.error(
        file,
        line,
        "YAML",
        "cannot be read: " + what.strip().replace('\n', ' '),
        "Look at this line and the one above: a missing colon, quotation mark or bracket, a tab,"
            + " or a text with “: ” or “#” in it that needs quotation marks.");
  }
}
