package org.yizhan.intake.web;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The headers that every answer carries, by the address that was asked for; all of them refuse
 * something. What a resource says itself stands.
 */
public final class Headers {

  private static final String CSP = "Content-Security-Policy";
  private static final String CACHE = "Cache-Control";
  private static final String PERMISSIONS = "Permissions-Policy";

  private static final Map<String, String> ALL =
      ordered(
          "X-Content-Type-Options", "nosniff",
          "Referrer-Policy", "no-referrer",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "X-Frame-Options", "DENY");

  /** For the baked pages; what they may load, they say themselves in a meta element. */
  private static final Map<String, String> SITE =
      with(CSP, "frame-ancestors 'none'; base-uri 'none'; object-src 'none'");

  /** For a baked page that was filled with what a person told us. */
  private static final Map<String, String> ANSWER =
      with(
          CSP,
          "frame-ancestors 'none'; base-uri 'none'; object-src 'none'; form-action 'self'",
          CACHE,
          "no-store",
          PERMISSIONS,
          "camera=(), microphone=()");

  /** For the console, which has neither script nor anything from elsewhere. */
  private static final Map<String, String> CONSOLE =
      with(
          CSP,
          "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self';"
              + " base-uri 'none'; frame-ancestors 'none'",
          CACHE,
          "no-store",
          PERMISSIONS,
          "camera=(), microphone=(), geolocation=()");

  /** For what is no page. */
  private static final Map<String, String> DATA =
      with(
          CSP,
          "default-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
          CACHE,
          "no-store",
          PERMISSIONS,
          "camera=(), microphone=(), geolocation=()");

  private Headers() {}

  /** Those of an answer at {@code path}, which begins with a slash. */
  public static Map<String, String> at(String path) {
    return switch (path.split("/", 3)[1]) {
      case "api", "q" -> DATA;
      case "staff" -> CONSOLE;
      case "requests", "track" -> ANSWER;
      default -> SITE;
    };
  }

  private static Map<String, String> with(String... pairs) {
    Map<String, String> headers = ordered(pairs);
    headers.putAll(ALL);
    return headers;
  }

  private static Map<String, String> ordered(String... pairs) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      headers.put(pairs[i], pairs[i + 1]);
    }
    return headers;
  }
}
