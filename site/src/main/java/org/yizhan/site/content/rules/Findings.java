package org.yizhan.site.content.rules;

import java.util.Set;
import org.yizhan.site.content.Language;
import org.yizhan.site.content.Problems;
import org.yizhan.site.content.source.DocumentSource;
import org.yizhan.site.content.source.Fields;
import org.yizhan.site.content.source.MarkdownFile;
import org.yizhan.site.content.source.NearestWord;

/** Where the rules tell what they found in one document: at the line of a key, or of the text. */
public record Findings(DocumentSource source, Problems problems) {

  /**
   * An error at a key of the Chinese file.
   *
   * @param below what to go down to from {@code key}, see {@link Fields#line}
   */
  void error(String rule, String message, String cure, String key, Object... below) {
    problems.error(source.facts().file(), source.line(key, below), rule, message, cure);
  }

  void warning(String rule, String message, String cure, String key, Object... below) {
    problems.warning(source.facts().file(), source.line(key, below), rule, message, cure);
  }

  /** An error at a text key of either file. */
  void errorIn(Language language, String key, String rule, String message, String cure) {
    MarkdownFile file = source.file(language);
    if (file != null && file.fields() != null) {
      file.fields().error(key, rule, message, cure);
    }
  }

  /**
   * An error in the body of either file.
   *
   * @param line from 0, counted from the body's first
   */
  void errorInBody(Language language, int line, String rule, String message, String cure) {
    MarkdownFile file = source.file(language);
    problems.error(file.file(), file.bodyLine() + line, rule, message, cure);
  }

  /** Whether an error was found until now in either file. */
  boolean anyErrors() {
    for (Language language : Language.values()) {
      MarkdownFile file = source.file(language);
      if (file == null || problems.anyErrorsIn(file.file())) {
        return true;
      }
    }
    return false;
  }

  /** An error if {@code id} is not known; null and what is known are fine. */
  void reference(String id, Set<String> known, String what, String key, Object... below) {
    if (id != null && !known.contains(id)) {
      error(
          "reference",
          "there is no %s %s".formatted(what, id),
          NearestWord.cure(id, known),
          key,
          below);
    }
  }

  /** {@link #reference} for each item of a list. */
  void references(
      Iterable<String> ids, Set<String> known, String what, String key, Object... below) {
    for (String id : ids) {
      reference(id, known, what, key, below);
    }
  }
}
