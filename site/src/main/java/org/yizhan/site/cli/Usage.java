package org.yizhan.site.cli;

/** The command line was not understood; the message is one sentence that says how to mend it. */
final class Usage extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Usage(String message) {
    super(message);
  }
}
