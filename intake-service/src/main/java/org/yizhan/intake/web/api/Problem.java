package org.yizhan.intake.web.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yizhan.intake.directory.Language;
import org.yizhan.intake.request.FieldError;
import org.yizhan.intake.words.Words;

/**
 * An answer that is an error (RFC 9457, {@code application/problem+json}).
 *
 * @param errors what is wrong with single fields; empty when no field is to blame
 * @param headers more headers of the answer
 */
public record Problem(ProblemKind kind, List<FieldError> errors, Map<String, String> headers) {

  /** The media type of every error below {@code /api}. */
  public static final String MEDIA_TYPE = "application/problem+json";

  public Problem {
    errors = List.copyOf(errors);
    headers = Map.copyOf(headers);
  }

  /** A problem that no field is to blame for. */
  public static Problem of(ProblemKind kind) {
    return new Problem(kind, List.of(), Map.of());
  }

  /** A problem with fields. */
  public static Problem of(ProblemKind kind, List<FieldError> errors) {
    return new Problem(kind, errors, Map.of());
  }

  /** The same with one more header. */
  public Problem with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Problem(kind, errors, more);
  }

  /** The answer in the words of {@code language}. */
  public Response response(Language language) {
    Response.ResponseBuilder response =
        Response.status(kind.status())
            .type(MEDIA_TYPE)
            .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
            .entity(body(language));
    headers.forEach(response::header);
    return response.build();
  }

  /** The members of the JSON, in their order. */
  public Map<String, Object> body(Language language) {
    Words words = Words.in(language);
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", kind.type());
    body.put("title", words.say("problem." + kind.code() + ".title"));
    body.put("status", kind.status());
    body.put("detail", words.say("problem." + kind.code() + ".detail"));
    if (!errors.isEmpty()) {
      body.put("errors", errors.stream().map(error -> member(error, language)).toList());
    }
    return body;
  }

  private static Map<String, Object> member(FieldError error, Language language) {
    Map<String, Object> member = new LinkedHashMap<>();
    member.put("pointer", error.pointer());
    member.put("code", error.code());
    member.put("detail", error.detail(language));
    return member;
  }
}
