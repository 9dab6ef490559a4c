package org.yizhan.site.content.source;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.yizhan.site.content.Language;
import org.yizhan.site.content.Text;
import org.yizhan.site.content.Twins;

/**
 * A document as written: its two files under one id. Facts are read from {@link #facts()}; texts
 * are read here, since they stand in both.
 */
public final class DocumentSource {
  private static final String OF = "of";

  private final DocumentType type;
  private final String id;
  private final MarkdownFile zh;
  private final MarkdownFile en;
  private final Fields words;
  private final String of;
  private final Map<String, String> chineseTexts = new HashMap<>();

  DocumentSource(DocumentType type, String id, MarkdownFile zh, MarkdownFile en) {
    this.type = type;
    this.id = id;
    this.zh = zh;
    this.en = en;
    this.words = en == null || en.fields() == null ? null : en.fields();
    for (String key : type.textKeys()) {
      String text = zh.fields().optional(key, Format.TEXT);
      if (text != null) {
        chineseTexts.put(key, text);
      }
    }
    this.of = words == null ? null : words.optional(OF, Format.TEXT);
  }

  public DocumentType type() {
    return type;
  }

  public String id() {
    return id;
  }

  /** The keys of the Chinese file. */
  public Fields facts() {
    return zh.fields();
  }

  /** The file in {@code language}; null where the English twin is missing. */
  public MarkdownFile file(Language language) {
    return language == Language.ZH ? zh : en;
  }

  /** A text that both twins have to have; null if the Chinese one is missing or wrong. */
  public Text text(String key) {
    if (!zh.fields().has(key)) {
      zh.fields().required(key, Format.TEXT);
      return null;
    }
    return optionalText(key);
  }

  /** A text that both twins have or neither; null if the Chinese one is absent or wrong. */
  public Text optionalText(String key) {
    if (!type.textKeys().contains(key)) {
      throw new IllegalArgumentException(key + " is not a text key of " + type);
    }
    String chinese = chineseTexts.get(key);
    if (words == null) {
      return chinese == null ? null : new Text(chinese, chinese);
    }
    String english =
        zh.fields().has(key)
            ? words.required(key, Format.TEXT)
            : absent(key, words.optional(key, Format.TEXT));
    return chinese == null ? null : new Text(chinese, english == null ? chinese : english);
  }

  private String absent(String key, String english) {
    if (english != null) {
      words.error(
          key,
          "twin",
          "%s stands only in the English file".formatted(key),
          "Write it in %s too, or delete it here.".formatted(slashed(zh.file())));
    }
    return english;
  }

  /** Both bodies, and whether the English one was translated from an older Chinese text. */
  public Twins twins() {
    Text bodies = new Text(zh.body(), en == null ? "" : en.body());
    return new Twins(bodies, !fingerprint().equals(of));
  }

  /** The line of something in the Chinese front matter, see {@link Fields#line}. */
  public int line(String key, Object... below) {
    return zh.fields().line(key, below);
  }

  /**
   * Reports unknown keys, facts in the English twin, and drift.
   *
   * @param driftIsError on pages that help in an emergency
   */
  public void close(boolean driftIsError) {
    zh.fields().close();
    if (words == null) {
      return;
    }
    List<String> allowed = new ArrayList<>(type.textKeys());
    allowed.add(OF);
    for (String key : words.keys()) {
      if (allowed.contains(key)) {
        continue;
      }
      if (zh.fields().asked().contains(key)) {
        words.error(
            key,
            "twin",
            "%s is a fact, and facts stand only in the Chinese file".formatted(key),
            "Delete it here; it is read from %s.".formatted(slashed(zh.file())));
      } else {
        words.error(
            key,
            "key",
            "unknown key %s".formatted(key),
            NearestWord.cure(key, new TreeSet<>(allowed)));
      }
    }
    reportDrift(driftIsError);
  }

  private void reportDrift(boolean isError) {
    String now = fingerprint();
    if (now.equals(of)) {
      return;
    }
    String message =
        of == null
            ? "of is missing, so nobody sees when the Chinese text has moved on"
            : "the Chinese text has changed since this was translated";
    String cure = "Compare with %s, then write of: \"%s\".".formatted(slashed(zh.file()), now);
    if (isError) {
      words.error(OF, "twin", message, cure);
    } else {
      words.warning(OF, "twin", message, cure);
    }
  }

  /**
   * What {@code of} has to say: first 12 hex digits of the SHA-256 over the Chinese texts, sorted
   * by key, each as key, line feed, value, line feed; then a line feed, the body, a line feed.
   */
  String fingerprint() {
    StringBuilder canonical = new StringBuilder();
    new TreeSet<>(chineseTexts.keySet())
        .forEach(
            key -> canonical.append(key).append('\n').append(chineseTexts.get(key)).append('\n'));
    canonical.append('\n').append(zh.body()).append('\n');
    MessageDigest digest = SourceTree.sha256();
    byte[] hash = digest.digest(canonical.toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash).substring(0, 12);
  }

  static String slashed(Path file) {
    return file.toString().replace('\\', '/');
  }
}
