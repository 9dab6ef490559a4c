package org.yizhan.intake.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.yizhan.intake.request.Limits;
import org.yizhan.intake.request.StrictJson;
import org.yizhan.intake.request.UnreadableException;
import org.yizhan.intake.words.Languages;

/** Reads the body of a request strictly, or ends the request with the problem that it has. */
final class Body {

  private Body() {}

  /** The JSON in the body. */
  static JsonNode json(HttpHeaders headers, InputStream body) {
    requireJson(headers);
    byte[] bytes = bytes(body);
    try {
      return StrictJson.read(bytes);
    } catch (UnreadableException e) {
      throw new ProblemException(ProblemKind.NOT_READABLE, List.of(e.error()))
          .in(Languages.namedIn(bytes));
    }
  }

  private static byte[] bytes(InputStream body) {
    byte[] bytes;
    try {
      bytes = body.readNBytes(Limits.BODY_BYTES + 1);
    } catch (IOException e) {
      throw new ProblemException(ProblemKind.NOT_READABLE);
    }
    if (bytes.length > Limits.BODY_BYTES) {
      throw new ProblemException(Problem.of(ProblemKind.TOO_LARGE).with("Connection", "close"))
          .in(Languages.namedIn(bytes));
    }
    return bytes;
  }

  /** {@code application/json}, which is UTF-8 whatever a parameter says; another charset is not. */
  private static void requireJson(HttpHeaders headers) {
    MediaType type;
    try {
      type = headers.getMediaType();
    } catch (IllegalArgumentException e) {
      type = null;
    }
    boolean json =
        type != null
            && type.getType().equalsIgnoreCase("application")
            && type.getSubtype().equalsIgnoreCase("json");
    if (!json
        || !type.getParameters()
            .getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8")
            .toLowerCase(Locale.ROOT)
            .equals("utf-8")) {
      throw new ProblemException(
          Problem.of(ProblemKind.UNSUPPORTED_MEDIA_TYPE)
              .with("Accept", MediaType.APPLICATION_JSON));
    }
  }
}
