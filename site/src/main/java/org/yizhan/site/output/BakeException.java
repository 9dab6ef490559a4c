package org.yizhan.site.output;

/** The site could not be baked; what was published before is untouched. */
public final class BakeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public BakeException(String message, Throwable cause) {
    super(message, cause);
  }

  public BakeException(String message) {
    super(message);
  }
}
