package org.yizhan.intake.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.yizhan.intake.attachment.FileKind;
import org.yizhan.intake.casework.Attachment;
import org.yizhan.intake.casework.AttachmentContent;

/**
 * An attachment on its way out, never as a page of this site: it may load nothing and run nothing
 * (CSP {@code sandbox}), its type is the one that its content was found to be, and no cache keeps
 * it.
 */
public final class FileAnswer {

  private static final String CSP =
      "default-src 'none'; style-src 'unsafe-inline'; sandbox; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'none'";

  private FileAnswer() {}

  /** To be saved. */
  public static Response toKeep(AttachmentContent content) {
    return answer(content, "attachment");
  }

  /**
   * A picture to be looked at, so that it is left in no folder of a telephone; others to be saved.
   */
  public static Response toSee(AttachmentContent content) {
    return answer(content, content.attachment().kind().isPicture() ? "inline" : "attachment");
  }

  private static Response answer(AttachmentContent content, String disposition) {
    Attachment attachment = content.attachment();
    StreamingOutput body = content::writeTo;
    return Response.ok(body, attachment.kind().mediaType())
        .header(HttpHeaders.CONTENT_LENGTH, attachment.size())
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition + names(attachment))
        .header("Content-Security-Policy", CSP)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  /** A plain name for old readers, and the one that the person gave it. */
  private static String names(Attachment attachment) {
    FileKind kind = attachment.kind();
    String plain = "; filename=\"attachment." + kind.extension() + "\"";
    return attachment.name() == null
        ? plain
        : plain + "; filename*=" + attachment.name().encoded(kind);
  }
}
