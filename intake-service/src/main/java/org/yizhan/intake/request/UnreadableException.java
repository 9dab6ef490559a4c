package org.yizhan.intake.request;

/**
 * A body that cannot be read as what it claims to be. It says where and why by a stable code, and
 * never what stood there.
 */
public final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient FieldError error;

  UnreadableException(String pointer, String code) {
    super(code);
    this.error = new FieldError(pointer.length() > Limits.POINTER ? "" : pointer, code);
  }

  /** Where and why. */
  public FieldError error() {
    return error;
  }
}
