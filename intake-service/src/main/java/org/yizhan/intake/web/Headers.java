package org.yizhan.intake.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** The headers that every answer to a browser carries; all of them refuse something. */
public final class Headers {

  private static final Map<String, String> ALL =
      ordered(
          "X-Content-Type-Options", "nosniff",
          "Referrer-Policy", "no-referrer",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "X-Frame-Options", "DENY");

  /** For the baked pages; what they may load, they say themselves in a meta element. */
  public static final Map<String, String> SITE =
      with("Content-Security-Policy", "frame-ancestors 'none'; base-uri 'none'; object-src 'none'");

  /** For a baked page that was filled with what a person told us. */
  public static final Map<String, String> ANSWER =
      with(
          "Content-Security-Policy",
          "frame-ancestors 'none'; base-uri 'none'; object-src 'none'; form-action 'self'",
          "Cache-Control",
          "no-store");

  /** For the console, which has neither script nor anything from elsewhere. */
  public static final Map<String, String> CONSOLE =
      with(
          "Content-Security-Policy",
          "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self';"
              + " base-uri 'none'; frame-ancestors 'none'",
          "Cache-Control",
          "no-store");

  private Headers() {}

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
