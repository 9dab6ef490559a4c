package org.yizhan.site.output;

import org.yizhan.site.content.Language;

/**
 * Where something lies on the site, counted from the site's own root; that root may be any folder
 * of any server.
 *
 * @param path without a leading slash; a page's ends in a slash, or is empty for the root
 */
public record Address(String path) {
  /** A server shows it at whatever address there is nothing. */
  public static final Address NOT_FOUND = new Address("404.html");

  public static final Address ROOT = new Address("");

  public Address {
    if (path.startsWith("/")) {
      throw new IllegalArgumentException("an address begins at the site's root: " + path);
    }
  }

  public static Address in(Language language, String rest) {
    return new Address(language.code() + "/" + rest);
  }

  /** The file that a server gives for this address. */
  public String file() {
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }

  /** The relative reference that leads here from a page at {@code page}. */
  public String from(Address page) {
    String base = page.path.substring(0, page.path.lastIndexOf('/') + 1);
    int common = 0;
    for (int slash = base.indexOf('/'); slash >= 0; slash = base.indexOf('/', slash + 1)) {
      if (!path.startsWith(base.substring(0, slash + 1))) {
        break;
      }
      common = slash + 1;
    }
    StringBuilder reference = new StringBuilder();
    base.substring(common).chars().filter(c -> c == '/').forEach(c -> reference.append("../"));
    reference.append(path, common, path.length());
    return reference.isEmpty() ? "./" : reference.toString();
  }
}
