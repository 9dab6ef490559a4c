package org.yizhan.site.output;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
 *
 * <p>References are relative, so that the site may lie in any folder of any server; only those of
 * the page that is shown at any address begin at the server's root.
 */
public final class LinkCheck {
  private static final Pattern TAG = Pattern.compile("<[a-z][^>]*>");
  private static final Pattern REFERENCE =
      Pattern.compile(
          "\\s(href|src|action|data-(?:module|sw|finder|search|rooms|places|stations|countries|help|words|pages|root|receipt|known))=\"([^\"]*)\"");

  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** What a script completes to the address of a file of that folder. */
  private static final Set<String> FOLDERS =
      Set.of(
          "data-finder",
          "data-rooms",
          "data-places",
          "data-stations",
          "data-countries",
          "data-root");

  /** Where the service takes what is sent to it; no files of the site. */
  private static final Set<Path> OF_THE_SERVICE = Set.of(Path.of("requests"), Path.of("track"));

  private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");
  private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]*:.*");
  private static final List<String> ERRORS =
      List.of("freemarker.core.", "FreeMarker template error", "FTL stack trace", "${", "<#", "<@");

  private final Path site;
  private final String sitePath;
  private final Map<Path, Page> pages = new HashMap<>();
  private final List<String> findings = new ArrayList<>();

  private record Page(Set<String> ids, Set<Reference> references) {
    void refer(Matcher found) {
      while (found.find()) {
        String value = found.group(2).replace("&amp;", "&");
        List<String> addresses =
            found.group(1).equals("data-pages") ? List.of(SPACES.split(value)) : List.of(value);
        addresses.forEach(address -> references.add(new Reference(address, found.group(1))));
      }
    }
  }

  private record Reference(String address, String attribute) implements Comparable<Reference> {
    @Override
    public int compareTo(Reference other) {
      return Comparator.comparing(Reference::address)
          .thenComparing(Reference::attribute)
          .compare(this, other);
    }
  }

  /**
   * A check of one baked site.
   *
   * @param sitePath path of the site on its server, with a slash at both ends
   */
  public LinkCheck(Path site, String sitePath) {
    this.site = site.toAbsolutePath().normalize();
    this.sitePath = sitePath;
  }

  /**
   * Refuses a site in which anything is missing or leads nowhere.
   *
   * @throws BakeException with every finding, one to a line
   */
  public void demandSound(Collection<Address> expected) throws IOException {
    List<String> found = findings(expected);
    if (!found.isEmpty()) {
      throw new BakeException(
          "the baked site is not sound, nothing was published:\n  " + String.join("\n  ", found));
    }
  }

  /** What is wrong, one sentence each; empty for a sound site. */
  public List<String> findings(Collection<Address> expected) throws IOException {
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
      page.refer(REFERENCE.matcher(tag));
    }
    return page;
  }

  private void follow(Path file) {
    for (Reference reference : pages.get(file).references) {
      if (SCHEME.matcher(reference.address).matches()) {
        continue;
      }
      String why = whyBroken(file, reference);
      if (why != null) {
        findings.add(site.relativize(file) + ": " + reference.address + " " + why);
      }
    }
  }

  private String whyBroken(Path file, Reference reference) {
    URI uri;
    try {
      uri = URI.create(reference.address);
    } catch (IllegalArgumentException e) {
      return "is no address";
    }
    String path = uri.getPath() == null ? "" : uri.getPath();
    boolean anywhere = file.equals(site.resolve(Address.NOT_FOUND.path()));
    if (uri.getHost() != null
        || (path.startsWith("/") && !(anywhere && path.startsWith(sitePath)))) {
      return "leaves the site's folder";
    }
    if (anywhere && !path.isEmpty() && !path.startsWith("/")) {
      return "leads elsewhere from every other address";
    }
    Path target =
        path.isEmpty()
            ? file
            : path.startsWith("/")
                ? site.resolve(path.substring(sitePath.length()))
                : file.getParent().resolve(path).normalize();
    if (reference.attribute.equals("action") && ofTheService(target)) {
      return null;
    }
    if (Files.isDirectory(target)) {
      if (!path.endsWith("/")) {
        return "lacks its last slash";
      }
      if (FOLDERS.contains(reference.attribute)) {
        return target.startsWith(site) ? null : "leads to nothing";
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

  private boolean ofTheService(Path target) {
    return target.startsWith(site) && OF_THE_SERVICE.contains(site.relativize(target));
  }
}
