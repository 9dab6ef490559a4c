package org.yizhan.intake.casework;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.yizhan.intake.privacy.FileKey;

/** The content of an attachment for whoever may see it, unsealed while it goes out. */
public final class AttachmentContent {

  private final Attachment attachment;
  private final FileKey key;
  private final InputStream sealed;

  AttachmentContent(Attachment attachment, FileKey key, InputStream sealed) {
    this.attachment = attachment;
    this.key = key;
    this.sealed = sealed;
  }

  /** What is known of it. */
  public Attachment attachment() {
    return attachment;
  }

  /**
   * Writes all of it, once.
   *
   * @throws IOException when the reader has gone, or the attachment was taken away meanwhile
   */
  public void writeTo(OutputStream out) throws IOException {
    try (InputStream plain = key.unsealing(sealed)) {
      plain.transferTo(out);
    }
  }
}
