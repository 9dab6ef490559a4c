package org.yizhan.intake.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.fileupload.FileItemIterator;
import org.apache.commons.fileupload.FileItemStream;
import org.apache.commons.fileupload.FileUpload;
import org.apache.commons.fileupload.FileUploadException;
import org.apache.commons.fileupload.UploadContext;
import org.yizhan.intake.attachment.FileName;
import org.yizhan.intake.privacy.Personal;

/**
 * A posted HTML form with one file ({@code multipart/form-data}, RFC 7578), read while it comes.
 * The fields stand before the file, so that it is known whose it is before its first byte.
 */
public final class UploadForm {

  private static final String MEDIA_TYPE = "multipart/form-data";
  private static final String FILE = "file";
  private static final int MOST_FIELDS = 10;
  private static final int FIELD_BYTES = 1_000;

  private final Map<String, String> fields;
  private final FileItemStream file;
  private final InputStream body;

  private UploadForm(Map<String, String> fields, FileItemStream file, InputStream body) {
    this.fields = fields;
    this.file = file;
    this.body = body;
  }

  /**
   * Reads the fields.
   *
   * @param contentType the header, may be null
   * @throws FormRefused when it is no such form, or not readable
   */
  public static UploadForm read(String contentType, InputStream body) {
    String type = contentType == null ? "" : contentType.replaceAll("(?s);.*", "").strip();
    if (!type.toLowerCase(Locale.ROOT).equals(MEDIA_TYPE)) {
      throw new FormRefused(FormRefused.Why.NO_FORM);
    }
    try {
      FileUpload reader = new FileUpload();
      reader.setHeaderEncoding(StandardCharsets.UTF_8.name());
      return fields(reader.getItemIterator(new Sent(contentType, body)), body);
    } catch (IOException | FileUploadException | RuntimeException e) {
      throw e instanceof FormRefused refused
          ? refused
          : new FormRefused(FormRefused.Why.NOT_READABLE);
    }
  }

  private static UploadForm fields(FileItemIterator parts, InputStream body)
      throws IOException, FileUploadException {
    Map<String, String> fields = new HashMap<>();
    while (parts.hasNext()) {
      FileItemStream part = parts.next();
      if (FILE.equals(part.getFieldName())) {
        return new UploadForm(fields, part, body);
      }
      byte[] value = part.openStream().readNBytes(FIELD_BYTES + 1);
      boolean known = fields.containsKey(part.getFieldName());
      if (known || value.length > FIELD_BYTES || fields.size() == MOST_FIELDS) {
        throw new FormRefused(FormRefused.Why.NOT_READABLE);
      }
      fields.put(part.getFieldName(), new String(value, StandardCharsets.UTF_8));
    }
    return new UploadForm(fields, null, body);
  }

  /** What stands beside the file. */
  public Form fields() {
    return Form.of(fields);
  }

  /** What the file is called, if it is called anything. */
  public Optional<FileName> fileName() {
    return file == null ? Optional.empty() : FileName.read(file.getName());
  }

  /** The file, to be read once; nothing where none was chosen. */
  public InputStream file() throws IOException {
    return file == null ? InputStream.nullInputStream() : file.openStream();
  }

  /** Takes the rest of the body: a browser shows no answer while it is still sending. */
  public void drain() throws IOException {
    body.transferTo(OutputStream.nullOutputStream());
  }

  @Override
  public String toString() {
    return Personal.MASK;
  }

  /** The body as the reader wants it. */
  private record Sent(String contentType, InputStream body) implements UploadContext {

    @Override
    public String getCharacterEncoding() {
      return StandardCharsets.UTF_8.name();
    }

    @Override
    public String getContentType() {
      return contentType;
    }

    @Override
    @SuppressWarnings("deprecation")
    public int getContentLength() {
      return -1;
    }

    @Override
    public long contentLength() {
      return -1;
    }

    @Override
    public InputStream getInputStream() {
      return body;
    }
  }
}
