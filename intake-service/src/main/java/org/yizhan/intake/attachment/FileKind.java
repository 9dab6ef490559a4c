package org.yizhan.intake.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that are taken. What a file is, its own first bytes say and nothing else. */
public enum FileKind {
  JPEG("image/jpeg", "jpg"),
  PNG("image/png", "png"),
  WEBP("image/webp", "webp"),
  /** Kept as it is, and never shown: it is only handed out to be saved. */
  PDF("application/pdf", "pdf");

  /** So many first bytes tell every kind. */
  static final int TELLING_BYTES = 12;

  private final String mediaType;
  private final String extension;

  FileKind(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  /** The kind of a file that begins with these bytes. */
  static Optional<FileKind> of(byte[] first) {
    String start = new String(first, StandardCharsets.ISO_8859_1);
    if (start.startsWith("\u00FF\u00D8\u00FF")) {
      return Optional.of(JPEG);
    }
    if (start.startsWith("\u0089PNG\r\n\u001A\n")) {
      return Optional.of(PNG);
    }
    if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
      return Optional.of(WEBP);
    }
    return start.startsWith("%PDF-") ? Optional.of(PDF) : Optional.empty();
  }

  /** True for the container that iPhones keep pictures in (ISO/IEC 23008-12). */
  static boolean isHeif(byte[] first) {
    String start = new String(first, StandardCharsets.ISO_8859_1);
    return start.startsWith("ftyp", 4) && start.substring(8).matches("(?s)he.*|mi.*|ms.*|av.*");
  }

  /** The media type that it is handed out with. */
  public String mediaType() {
    return mediaType;
  }

  /** The ending of its name, without the dot. */
  public String extension() {
    return extension;
  }

  /** False where the format can act, not only be seen. */
  public boolean isPicture() {
    return this != PDF;
  }

  /** The code in JSON: {@code jpeg}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
