package org.yizhan.site.content.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yizhan.site.content.Problems;

/** Text from bytes: strict UTF-8, with or without a byte-order mark, lines ended by LF or CRLF. */
final class Decoded {
  private static final Pattern CONTROL =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

  private Decoded() {}

  /** The text with LF line ends; null, with a problem recorded, if it is not UTF-8. */
  static String text(Path file, byte[] bytes, Problems problems) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    if (decoder.decode(in, out, true).isError()) {
      problems.error(
          file,
          lineOf(bytes, in.position()),
          "encoding",
          "the file is not UTF-8",
          "Save it again with the encoding UTF-8.");
      return null;
    }
    String text = out.flip().toString();
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    text = text.replace("\r\n", "\n").replace('\r', '\n');
    return withoutControls(file, text, problems);
  }

  /** Word's invisible marks, such as the vertical tab: no XML may hold them (XML 1.0 §2.2). */
  private static String withoutControls(Path file, String text, Problems problems) {
    Matcher control = CONTROL.matcher(text);
    if (!control.find()) {
      return text;
    }
    problems.error(
        file,
        (int) text.substring(0, control.start()).chars().filter(c -> c == '\n').count() + 1,
        "encoding",
        "there is an invisible control character, U+%04X"
            .formatted((int) text.charAt(control.start())),
        "Delete it, or write the line anew; copying from Word brings such characters.");
    return null;
  }

  private static int lineOf(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }
}
