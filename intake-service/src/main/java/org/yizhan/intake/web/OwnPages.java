package org.yizhan.intake.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.Set;

/**
 * Tells a form that was sent from one of our own pages from one that another site made a browser
 * send. Browsers send both headers by themselves; a client that sends neither is no browser and has
 * no cookie that could be abused.
 */
public final class OwnPages {

  private static final Set<String> OWN = Set.of("same-origin", "none");

  private OwnPages() {}

  /** True unless another site is behind it. */
  public static boolean sent(ContainerRequestContext request) {
    String site = request.getHeaderString("Sec-Fetch-Site");
    if (site != null && !OWN.contains(site)) {
      return false;
    }
    String origin = request.getHeaderString("Origin");
    return origin == null || sameHost(origin, request.getHeaderString(HttpHeaders.HOST));
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
