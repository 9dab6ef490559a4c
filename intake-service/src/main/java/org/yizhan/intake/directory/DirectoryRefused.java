package org.yizhan.intake.directory;

/** A directory that cannot be used; the message is one sentence that names the file. */
public final class DirectoryRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DirectoryRefused(String message) {
    super(message);
  }
}
