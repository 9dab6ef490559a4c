package org.yizhan.site.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/**
 * Where the site is published: {@code https://volunteers.example/} or a folder of a server, {@code
 * https://city.example/volunteers/}. On the machine itself http does too.
 *
 * @param address absolute, with a path that ends in a slash
 */
public record Origin(URI address) {
  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1\\]");

  /** What is written where an origin is asked for. */
  public static final String FORM =
      "the public address, as https://city.example/ or https://city.example/volunteers/";

  /**
   * Refuses what is no public address of a folder.
   *
   * @throws IllegalArgumentException if it is not https (or http on the loopback), or has more than
   *     a host, a port and a path that ends in a slash
   */
  public Origin {
    String host = address.getHost();
    boolean loopback = host != null && LOOPBACK.matcher(host).matches();
    boolean secure =
        "https".equals(address.getScheme()) || ("http".equals(address.getScheme()) && loopback);
    String path = address.getRawPath();
    if (!secure
        || host == null
        || address.getRawUserInfo() != null
        || address.getRawQuery() != null
        || address.getRawFragment() != null
        || !path.endsWith("/")
        || !path.equals(address.normalize().getRawPath())) {
      throw new IllegalArgumentException(FORM + ", not " + address);
    }
  }

  /**
   * Reads an origin; without a path it is the server's root.
   *
   * @throws IllegalArgumentException if it is not of {@link #FORM}
   */
  public static Origin of(String text) {
    try {
      URI address = new URI(text);
      String path = address.getRawPath();
      return new Origin(path != null && path.isEmpty() ? new URI(text + "/") : address);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(FORM + ", not " + text, e);
    }
  }

  /**
   * The absolute address of something on the site.
   *
   * @param place counted from the site's root, without a leading slash, example {@code zh/help/}
   */
  public String at(String place) {
    return address + place;
  }

  /** Path of the site on its server, from its first slash to its last. */
  public String path() {
    return address.getRawPath();
  }

  @Override
  public String toString() {
    return address.toString();
  }
}
