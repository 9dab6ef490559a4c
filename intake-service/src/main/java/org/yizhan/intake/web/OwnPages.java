package org.yizhan.intake.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.Set;

/**
 * Tells a form that was sent from one of our own pages from one that another site made a browser
 * send. {@code Sec-Fetch-Site} decides where a browser sends it. Older browsers send {@code Origin}
 * only, and {@code null} in it from our own pages too, because these send no referrer; then the
 * session's token alone decides. A client that sends neither is no browser and has no cookie that
 * could be abused.
 */
public final class OwnPages {

  private static final Set<String> OWN = Set.of("same-origin", "none");

  private OwnPages() {}

  /** True unless another site is behind it. */
  public static boolean sent(ContainerRequestContext request) {
    String site = request.getHeaderString("Sec-Fetch-Site");
    if (site != null) {
      return OWN.contains(site);
    }
    String origin = request.getHeaderString("Origin");
    return origin == null
        || origin.equals("null")
        || sameHost(origin, request.getHeaderString(HttpHeaders.HOST));
  }

  private static boolean sameHost(String origin, String host) {
    try {
      String authority = URI.create(origin).getRawAuthority();
      return authority != null && authority.equalsIgnoreCase(host);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
