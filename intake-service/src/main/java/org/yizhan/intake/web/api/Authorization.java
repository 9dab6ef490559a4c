package org.yizhan.intake.web.api;

import jakarta.ws.rs.core.HttpHeaders;

/** The code that a requester or the family sends in the header {@code Authorization}. */
enum Authorization {
  /** The receipt of a request. */
  RECEIPT("Receipt"),
  /** The code for the family. */
  FAMILY("Family");

  private final String scheme;

  Authorization(String scheme) {
    this.scheme = scheme;
  }

  /** What follows the scheme, empty without it; the desk says whether it is a code. */
  String of(HttpHeaders headers) {
    String authorization = headers.getHeaderString(HttpHeaders.AUTHORIZATION);
    if (authorization == null) {
      return "";
    }
    String[] parts = authorization.strip().split("\\s+", 2);
    return parts.length == 2 && parts[0].equalsIgnoreCase(scheme) ? parts[1] : "";
  }

  /** The one answer to a wrong, an unknown and a malformed code. */
  ProblemException wrong() {
    return new ProblemException(
        Problem.of(ProblemKind.WRONG_RECEIPT).with(HttpHeaders.WWW_AUTHENTICATE, scheme));
  }
}
