package org.yizhan.intake.attachment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yizhan.intake.request.Limits;
import org.yizhan.intake.testing.Papers;

/** What of a file is kept, and which files are not taken. */
class CleaningTest {

  private static final String[] WORDS = {
    Papers.HIDDEN, "xap", "ICC_PROFILE", "Photoshop", "tEXt", "iTXt", "zTXt", "eXIf", "tIME", "XMP"
  };

  private static Stream<Arguments> pictures() {
    return Stream.of(
        Arguments.of(FileKind.JPEG, Papers.photo()),
        Arguments.of(FileKind.PNG, Papers.screenshot()),
        Arguments.of(FileKind.WEBP, Papers.webp()));
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void ofAPictureOnlyWhatIsSeenIsLeft(FileKind kind, byte[] sent) throws IOException {
    assertTrue(latin(sent).contains(Papers.HIDDEN), "the search finds what is there");
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    assertEquals(kind, Cleaning.clean(new ByteArrayInputStream(sent), kept));
    for (String word : WORDS) {
      assertFalse(latin(kept.toByteArray()).contains(word), word);
    }
    assertArrayEquals(kept.toByteArray(), clean(kept.toByteArray()), "once is enough");
  }

  @Test
  void thePixelsStayAsTheyWere() throws IOException {
    for (byte[] sent : new byte[][] {Papers.photo(), Papers.screenshot()}) {
      BufferedImage before = ImageIO.read(new ByteArrayInputStream(sent));
      BufferedImage after = ImageIO.read(new ByteArrayInputStream(clean(sent)));
      assertArrayEquals(pixels(before), pixels(after));
    }
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  @Test
  void aPhotoThatLiesOnItsSideIsStillTurnedAndThePositionIsGone() throws IOException {
    String kept = latin(clean(Papers.photo()));
    int exif = kept.indexOf("Exif\0\0");
    String segment = kept.substring(exif - 2, exif - 2 + 34);
    assertEquals("\0\"Exif\0\0MM\0*\0\0\0\b\0\1\1\u0012\0\3\0\0\0\1\0\6\0\0\0\0\0\0", segment);
    assertEquals(-1, kept.indexOf("Exif", exif + 1));
  }

  @Test
  void aWebpStaysAsLongAsItSaysAndClaimsNothingThatIsGone() throws IOException {
    byte[] kept = clean(Papers.webp());
    assertEquals(kept.length - 8, (kept[4] & 0xFF) | ((kept[5] & 0xFF) << 8));
    assertEquals(0, kept[20], "the flags of Exif and XMP");
  }

  @Test
  void aPdfIsKeptAsItIs() throws IOException {
    assertArrayEquals(Papers.pdf(), clean(Papers.pdf()));
  }

  private static Stream<Arguments> refused() {
    byte[] webp = Papers.webp();
    webp[20] |= 2;
    byte[] png = Papers.screenshot();
    png[png.length / 2] ^= 1;
    return Stream.of(
        Arguments.of(FileRefused.Why.EMPTY, new byte[0]),
        Arguments.of(
            FileRefused.Why.KIND, "GIF89a and more of it".getBytes(StandardCharsets.UTF_8)),
        Arguments.of(
            FileRefused.Why.KIND, "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8)),
        Arguments.of(FileRefused.Why.KIND, "MZ".getBytes(StandardCharsets.UTF_8)),
        Arguments.of(FileRefused.Why.HEIC, Papers.heic()),
        Arguments.of(FileRefused.Why.DAMAGED, half(Papers.photo())),
        Arguments.of(FileRefused.Why.DAMAGED, half(Papers.screenshot())),
        Arguments.of(FileRefused.Why.DAMAGED, half(Papers.webp())),
        Arguments.of(FileRefused.Why.DAMAGED, half(Papers.pdf())),
        Arguments.of(FileRefused.Why.DAMAGED, png),
        Arguments.of(FileRefused.Why.DAMAGED, webp),
        Arguments.of(
            FileRefused.Why.DAMAGED,
            "\u00FF\u00D8\u00FF\u00D9".getBytes(StandardCharsets.ISO_8859_1)));
  }

  private static byte[] half(byte[] file) {
    return Arrays.copyOf(file, file.length / 2);
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatIsNotTakenSaysWhy(FileRefused.Why why, byte[] file) {
    assertEquals(why, assertThrows(FileRefused.class, () -> clean(file)).why());
  }

  /** The stream has no end: whoever reads it whole never returns. */
  @Test
  void whatIsTooLargeIsRefusedWhileItComes() {
    InputStream endless =
        new InputStream() {
          private final byte[] start = Papers.pdf();
          private int at;

          @Override
          public int read() {
            return at < start.length ? start[at++] : ' ';
          }

          @Override
          public int read(byte[] into, int from, int most) {
            Arrays.fill(into, from, from + most, (byte) read());
            return at < start.length ? 1 : most;
          }
        };
    FileRefused refused =
        assertThrows(
            FileRefused.class, () -> Cleaning.clean(endless, OutputStream.nullOutputStream()));
    assertEquals(FileRefused.Why.TOO_LARGE, refused.why());
  }

  @Test
  void theLargestOneIsTaken() throws IOException {
    byte[] end = Papers.pdf();
    byte[] padding = new byte[Limits.ATTACHMENT_BYTES - 2 * end.length];
    byte[] largest = Papers.joined(end, padding, end);
    assertArrayEquals(largest, clean(largest));
    byte[] larger = Papers.joined(end, padding, end, new byte[1]);
    assertEquals(
        FileRefused.Why.TOO_LARGE, assertThrows(FileRefused.class, () -> clean(larger)).why());
  }

  static byte[] clean(byte[] sent) throws IOException {
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    Cleaning.clean(new ByteArrayInputStream(sent), kept);
    return kept.toByteArray();
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
