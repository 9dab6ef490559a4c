package org.yizhan.site.content.source;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yizhan.site.content.Problems;

/** All documents of the tree, each twin beside its other; files that belong nowhere are errors. */
public final class Documents {
  private static final Pattern DOCUMENT =
      Pattern.compile("(zh|en)/([^/]+)/([a-z0-9]+(?:-[a-z0-9]+)*)\\.md");
  private static final Pattern MISPLACED = Pattern.compile("(zh|en)/([^/]+)/(.+)\\.md");
  private static final Set<String> FOLDERS =
      Arrays.stream(DocumentType.values())
          .map(DocumentType::folder)
          .collect(Collectors.toCollection(TreeSet::new));

  private final SourceTree tree;
  private final Problems problems;
  private final Map<DocumentType, NavigableMap<String, DocumentSource>> readable =
      new EnumMap<>(DocumentType.class);
  private final Map<DocumentType, Set<String>> ids = new EnumMap<>(DocumentType.class);

  private Documents(SourceTree tree, Problems problems) {
    this.tree = tree;
    this.problems = problems;
    for (DocumentType type : DocumentType.values()) {
      readable.put(type, new TreeMap<>());
      ids.put(type, new TreeSet<>());
    }
  }

  /**
   * Reads every document.
   *
   * @param dataFiles the files beside {@code zh/} and {@code en/}
   */
  public static Documents read(SourceTree tree, Set<String> dataFiles, Problems problems) {
    Documents documents = new Documents(tree, problems);
    for (String path : tree.paths()) {
      Matcher document = DOCUMENT.matcher(path);
      if (document.matches() && FOLDERS.contains(document.group(2))) {
        documents.ids.get(type(document.group(2))).add(document.group(3));
      } else if (!dataFiles.contains(path)) {
        documents.misplaced(path, dataFiles);
      }
    }
    documents.ids.forEach((type, known) -> known.forEach(id -> documents.readTwins(type, id)));
    return documents;
  }

  /** The documents whose Chinese front matter could be read, by id. */
  public NavigableMap<String, DocumentSource> of(DocumentType type) {
    return readable.get(type);
  }

  /** The ids of all documents, of those too whose files are broken. */
  public Set<String> ids(DocumentType type) {
    return ids.get(type);
  }

  private void readTwins(DocumentType type, String id) {
    Path zhFile = Path.of("zh", type.folder(), id + ".md");
    Path enFile = Path.of("en", type.folder(), id + ".md");
    MarkdownFile zh = file(zhFile);
    MarkdownFile en = file(enFile);
    DocumentSource source =
        zh == null || zh.fields() == null ? null : new DocumentSource(type, id, zh, en);
    if (tree.bytes(DocumentSource.slashed(zhFile)) == null) {
      problems.error(
          enFile,
          1,
          "twin",
          "there is no Chinese file",
          "Write %s; it carries the facts. Or delete this one."
              .formatted(DocumentSource.slashed(zhFile)));
    } else if (tree.bytes(DocumentSource.slashed(enFile)) == null) {
      problems.error(
          zhFile,
          1,
          "twin",
          "there is no English file",
          "Write %s with %s%s."
              .formatted(
                  DocumentSource.slashed(enFile),
                  String.join(", ", type.textKeys()),
                  source == null ? "" : " and of: \"%s\"".formatted(source.fingerprint())));
    }
    if (source != null) {
      readable.get(type).put(id, source);
    }
  }

  private MarkdownFile file(Path file) {
    byte[] bytes = tree.bytes(DocumentSource.slashed(file));
    return bytes == null ? null : MarkdownFile.read(file, bytes, problems);
  }

  private void misplaced(String path, Set<String> dataFiles) {
    Matcher markdown = MISPLACED.matcher(path);
    if (!markdown.matches()) {
      boolean atTop = path.indexOf('/') < 0;
      problems.error(
          Path.of(path),
          1,
          "file",
          "this file belongs to nothing",
          atTop
              ? NearestWord.cure(path, dataFiles)
              : "Documents are zh/FOLDER/NAME.md and en/FOLDER/NAME.md. Delete or move it.");
    } else if (!FOLDERS.contains(markdown.group(2))) {
      problems.error(
          Path.of(path),
          1,
          "file",
          "there is no kind of document called %s".formatted(markdown.group(2)),
          NearestWord.cure(markdown.group(2), FOLDERS));
    } else {
      problems.error(
          Path.of(path),
          1,
          "slug",
          "the file name %s.md cannot stand in an address".formatted(markdown.group(3)),
          "Use a-z, 0-9 and single hyphens only, such as it-prato.md, directly in %s/%s/."
              .formatted(markdown.group(1), markdown.group(2)));
    }
  }

  private static DocumentType type(String folder) {
    return DocumentType.valueOf(folder.toUpperCase(Locale.ROOT));
  }
}
