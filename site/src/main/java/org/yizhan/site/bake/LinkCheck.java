package org.yizhan.site.bake;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a baked site as a visitor's browser would follow it: every page is there, every reference
 * within the site leads to a file and, with a fragment, to an element that has its id; no id stands
 * twice, no page shows a template's error.
 */
public final class LinkCheck {
  private static final Pattern TAG = Pattern.compile("<[a-z][^>]*>");
  private static final Pattern REFERENCE = Pattern.compile("\\s(?:href|src)=\"([^\"]*)\"");
  private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");
  private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]*:.*");
  private static final List<String> ERRORS =
      List.of("freemarker.core.", "FreeMarker template error", "FTL stack trace", "${", "<#", "<@");

  private final Path site;
  private final Map<Path, Page> pages = new HashMap<>();
  private final List<String> findings = new ArrayList<>();

  private record Page(Set<String> ids, Set<String> references) {}

  public LinkCheck(Path site) {
    this.site = site.toAbsolutePath().normalize();
  }

  /**
   * @throws BakeException with every finding, one to a line
   */
  void demandSound(Collection<Address> expected) throws IOException {
    List<String> found = findings(expected);
    if (!found.isEmpty()) {
      throw new BakeException(
          "the baked site is not sound, nothing was published:\n  " + String.join("\n  ", found));
    }
  }

  /** What is wrong, one sentence each; empty for a sound site. */
  List<String> findings(Collection<Address> expected) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
        pages.put(file, read(file));
      }
    }
    Set<Path> wanted = new HashSet<>();
    for (Address address : expected) {
      Path file = site.resolve(address.file());
      if (!wanted.add(file)) {
        findings.add(address.file() + ": two sources make this page");
      } else if (!pages.containsKey(file)) {
        findings.add(address.file() + ": the page is missing");
      }
    }
    pages.keySet().stream()
        .filter(file -> !wanted.contains(file))
        .sorted()
        .forEach(file -> findings.add(site.relativize(file) + ": no source makes this page"));
    pages.keySet().stream().sorted().forEach(this::follow);
    return List.copyOf(findings);
  }

  private Page read(Path file) throws IOException {
    String html = Files.readString(file);
    for (String error : ERRORS) {
      if (html.contains(error)) {
        findings.add(site.relativize(file) + ": shows a template's error: " + error);
      }
    }
    Page page = new Page(new HashSet<>(), new TreeSet<>());
    Matcher tags = TAG.matcher(html);
    while (tags.find()) {
      String tag = tags.group();
      Matcher id = ID.matcher(tag);
      if (id.find() && !page.ids.add(id.group(1))) {
        findings.add(site.relativize(file) + ": the id " + id.group(1) + " stands twice");
      }
      Matcher reference = REFERENCE.matcher(tag);
      if (reference.find()) {
        page.references.add(reference.group(1).replace("&amp;", "&"));
      }
    }
    return page;
  }

  private void follow(Path file) {
    for (String reference : pages.get(file).references) {
      if (SCHEME.matcher(reference).matches()) {
        continue;
      }
      String why = whyBroken(file, reference);
      if (why != null) {
        findings.add(site.relativize(file) + ": " + reference + " " + why);
      }
    }
  }

  private String whyBroken(Path file, String reference) {
    URI uri;
    try {
      uri = URI.create(reference);
    } catch (IllegalArgumentException e) {
      return "is no address";
    }
    if (uri.getHost() != null || (uri.getPath() != null && uri.getPath().startsWith("/"))) {
      return "leaves the site's folder";
    }
    String path = uri.getPath() == null ? "" : uri.getPath();
    Path target = path.isEmpty() ? file : file.getParent().resolve(path).normalize();
    if (Files.isDirectory(target)) {
      if (!path.endsWith("/")) {
        return "lacks its last slash";
      }
      target = target.resolve("index.html");
    }
    if (!target.startsWith(site) || !Files.isRegularFile(target)) {
      return "leads to nothing";
    }
    String fragment = uri.getRawFragment();
    if (fragment != null && pages.containsKey(target)) {
      String id = URLDecoder.decode(fragment, StandardCharsets.UTF_8);
      return pages.get(target).ids.contains(id) ? null : "leads to no such part of the page";
    }
    return null;
  }
}
