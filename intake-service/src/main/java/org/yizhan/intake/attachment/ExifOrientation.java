package org.yizhan.intake.attachment;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Which way up a picture is held (Exif 3.0, tag 274). A telephone stores what its sensor saw and
 * says here how to turn it; without it a page of a passport lies on its side.
 */
final class ExifOrientation {

  /** The value of a picture that needs no turning, also that of one that says nothing. */
  static final int UPRIGHT = 1;

  private static final int LAST = 8;
  private static final int TAG = 0x0112;
  private static final int SHORT = 3;
  private static final int ENTRY_BYTES = 12;
  private static final byte[] HEADER = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

  private ExifOrientation() {}

  /** The value in the content of an Exif segment; {@link #UPRIGHT} where there is none. */
  static int in(byte[] segment) {
    if (!Arrays.equals(segment, 0, Math.min(HEADER.length, segment.length), HEADER, 0, 6)) {
      return UPRIGHT;
    }
    try {
      return inTiff(
          ByteBuffer.wrap(segment, HEADER.length, segment.length - HEADER.length).slice());
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return UPRIGHT;
    }
  }

  private static int inTiff(ByteBuffer tiff) {
    tiff.order(tiff.getShort() == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    tiff.position(4);
    tiff.position(tiff.getInt());
    int entries = Short.toUnsignedInt(tiff.getShort());
    for (int entry = 0; entry < entries; entry++) {
      int start = tiff.position();
      boolean found = Short.toUnsignedInt(tiff.getShort()) == TAG && tiff.getShort() == SHORT;
      tiff.position(start + ENTRY_BYTES - Integer.BYTES);
      int value = tiff.getShort();
      if (found) {
        return value >= UPRIGHT && value <= LAST ? value : UPRIGHT;
      }
      tiff.position(start + ENTRY_BYTES);
    }
    return UPRIGHT;
  }

  /** The content of an Exif segment that says this and nothing else. */
  static byte[] alone(int orientation) {
    return ByteBuffer.allocate(HEADER.length + 26)
        .put(HEADER)
        .put("MM\0*".getBytes(StandardCharsets.ISO_8859_1))
        .putInt(8)
        .putShort((short) 1)
        .putShort((short) TAG)
        .putShort((short) SHORT)
        .putInt(1)
        .putShort((short) orientation)
        .putShort((short) 0)
        .putInt(0)
        .array();
  }
}
