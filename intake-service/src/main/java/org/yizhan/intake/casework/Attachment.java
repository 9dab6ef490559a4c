package org.yizhan.intake.casework;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.yizhan.intake.attachment.FileKind;
import org.yizhan.intake.attachment.FileName;

/**
 * A photo or a paper that a requester has added.
 *
 * @param name what the requester called it, or null
 * @param size in bytes, as it is handed out
 * @param opened who of staff opened it and when, oldest first
 */
public record Attachment(
    UUID id, FileName name, FileKind kind, long size, Instant addedAt, List<Opening> opened) {

  public Attachment {
    opened = List.copyOf(opened);
  }

  /** Its size as people say it, in kilobytes and never none. */
  public long kilobytes() {
    return Math.max(1, Math.round(size / 1024.0));
  }
}
