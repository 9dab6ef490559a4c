package org.yizhan.site.content.rules;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.html.renderer.HeaderIdGenerator;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yizhan.site.content.Language;
import org.yizhan.site.content.source.DocumentSource;
import org.yizhan.site.content.source.DocumentType;
import org.yizhan.site.content.source.MarkdownFile;
import org.yizhan.site.content.source.NearestWord;

/** Links that lead somewhere and images that say what they show, in both twins of any document. */
public final class MarkdownRules {
  private static final Pattern DOCUMENT =
      Pattern.compile("(?:\\.\\./([a-z]+)/|)([^/#]+)\\.md(?:#(.*))?");
  private static final Pattern SITE_ADDRESS =
      Pattern.compile("site:/(?:([^/#]+)/(?:([^/#]+)/)?)?(?:[^/#]+/)*(?:#.*)?");
  private static final Pattern ELSEWHERE = Pattern.compile("(?i)(?:https?|mailto|tel|geo):.+");
  private static final Set<String> ROOMS =
      Set.of(
          "stations",
          "countries",
          "guidance",
          "alerts",
          "help",
          "search",
          "track",
          "verify",
          "offline",
          "about");

  /** Pages whose text is only the beginning: what else can be linked to is in their templates. */
  private static final Set<String> TEMPLATE_PAGES =
      Set.of("home", "help", "track", "verify", "offline", "not-found");

  private static final Parser MARKDOWN = Parser.builder().build();

  private final Known known;
  private final Set<String> countries;
  private final Map<MarkdownFile, Set<String>> anchors = new HashMap<>();

  public MarkdownRules(Known known) {
    this.known = known;
    this.countries =
        known.countries().stream()
            .map(code -> code.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
  }

  public void check(Findings findings) {
    for (Language language : Language.values()) {
      MarkdownFile file = findings.source().file(language);
      if (file != null && file.body().indexOf('[') >= 0) {
        checkBelow(MARKDOWN.parse(file.body()), file, language, findings);
      }
    }
  }

  private void checkBelow(Node parent, MarkdownFile file, Language language, Findings findings) {
    for (Node node : parent.getChildren()) {
      if (node instanceof Link link) {
        checkTarget(link.getUrl().toString(), node, file, language, findings);
      } else if (node instanceof Reference reference) {
        checkTarget(reference.getUrl().toString(), node, file, language, findings);
      } else if (node instanceof Image image && image.getText().isBlank()) {
        withoutWords(node, file, language, findings);
      } else if (node instanceof ImageRef image && image.getText().isBlank()) {
        withoutWords(node, file, language, findings);
      }
      checkBelow(node, file, language, findings);
    }
  }

  private static void withoutWords(
      Node node, MarkdownFile file, Language language, Findings findings) {
    findings.errorInBody(
        language,
        line(node, file),
        "image",
        "the image has no words for those who do not see it",
        "Write ![what it shows](address).");
  }

  private void checkTarget(
      String target, Node node, MarkdownFile file, Language language, Findings findings) {
    Matcher document = DOCUMENT.matcher(target);
    Matcher address = SITE_ADDRESS.matcher(target);
    Finding finding;
    if (target.startsWith("#")) {
      finding = anchor(findings.source(), target.substring(1), language);
    } else if (document.matches()) {
      finding = document(document, findings.source(), language);
    } else if (address.matches()) {
      finding = address(address.group(1), address.group(2));
    } else if (ELSEWHERE.matcher(target).matches()) {
      finding =
          isAddress(target)
              ? null
              : new Finding("link", "is not a valid address", "Copy it again from the browser.");
    } else {
      finding =
          new Finding(
              "link",
              "leads nowhere",
              "Write ../FOLDER/NAME.md for a document, site:/stations/ for a page, or a whole"
                  + " address with https://.");
    }
    if (finding != null) {
      findings.errorInBody(
          language,
          line(node, file),
          finding.rule,
          "the link %s %s".formatted(target, finding.message),
          finding.cure);
    }
  }

  private record Finding(String rule, String message, String cure) {}

  private Finding document(Matcher link, DocumentSource from, Language language) {
    String folder = link.group(1) == null ? from.type().folder() : link.group(1);
    DocumentType type = null;
    for (DocumentType candidate : DocumentType.values()) {
      type = candidate.folder().equals(folder) ? candidate : type;
    }
    if (type == null) {
      return new Finding("link", "names an unknown folder", folders(folder));
    }
    String id = link.group(2);
    if (!known.ids(type).contains(id)) {
      return new Finding(
          "link", "leads to a document that does not exist", NearestWord.cure(id, known.ids(type)));
    }
    DocumentSource target = known.documents().of(type).get(id);
    return link.group(3) == null || target == null ? null : anchor(target, link.group(3), language);
  }

  private static String folders(String folder) {
    return NearestWord.cure(
        folder,
        Arrays.stream(DocumentType.values()).map(DocumentType::folder).collect(Collectors.toSet()));
  }

  private Finding anchor(DocumentSource target, String anchor, Language language) {
    boolean inTemplate =
        switch (target.type()) {
          case GUIDANCE, ARTICLES -> false;
          case PAGES -> TEMPLATE_PAGES.contains(target.id());
          default -> true;
        };
    MarkdownFile file = target.file(language);
    if (inTemplate || file == null) {
      return null;
    }
    Set<String> there = anchors.computeIfAbsent(file, MarkdownRules::anchorsOf);
    return there.contains(anchor)
        ? null
        : new Finding(
            "anchor",
            "leads to a heading that does not exist",
            there.isEmpty()
                ? "%s has no headings.".formatted(file.file())
                : NearestWord.cure(anchor, there));
  }

  private static Set<String> anchorsOf(MarkdownFile file) {
    Document document = MARKDOWN.parse(file.body());
    HeaderIdGenerator ids = new HeaderIdGenerator.Factory().create();
    ids.generateIds(document);
    Set<String> anchors = new HashSet<>();
    for (Node node : document.getDescendants()) {
      if (node instanceof Heading) {
        anchors.add(ids.getId(node));
      }
    }
    return anchors;
  }

  private Finding address(String room, String id) {
    if (room == null) {
      return null;
    }
    if (!ROOMS.contains(room)) {
      return new Finding(
          "link", "leads to a page that does not exist", NearestWord.cure(room, ROOMS));
    }
    Set<String> ids =
        switch (room) {
          case "stations" -> known.ids(DocumentType.STATIONS);
          case "guidance" -> known.ids(DocumentType.GUIDANCE);
          case "alerts" -> known.ids(DocumentType.ALERTS);
          case "countries" -> countries;
          default -> null;
        };
    return id == null || ids == null || ids.contains(id)
        ? null
        : new Finding("link", "leads to a page that does not exist", NearestWord.cure(id, ids));
  }

  private static boolean isAddress(String target) {
    try {
      return new URI(target).getSchemeSpecificPart() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static int line(Node node, MarkdownFile file) {
    return (int)
        file.body().substring(0, node.getStartOffset()).chars().filter(c -> c == '\n').count();
  }
}
