package org.yizhan.intake.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Invented photos and papers as devices make them, with everything in them that has to go. */
public final class Papers {

  /** Stands in every place of a file that nobody may see. */
  public static final String HIDDEN = "CanaryHidden";

  private static final String WEBP = "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==";

  private Papers() {}

  /** A photo lying on its side, with where it was taken, a thumbnail, comments and a tail. */
  public static byte[] photo() {
    return photo(64);
  }

  /** The same, of so many pixels in square, which no compression makes small. */
  public static byte[] photo(int pixels) {
    byte[] plain = picture("jpg", pixels);
    return joined(
        new byte[] {plain[0], plain[1]},
        segment(0xE1, joined(latin("Exif\0\0"), exif(6))),
        segment(0xE1, latin("http://ns.adobe.com/xap/1.0/\0<x>" + HIDDEN + "</x>")),
        segment(0xE2, latin("ICC_PROFILE\0\1\1" + HIDDEN)),
        segment(0xED, latin("Photoshop 3.0\0" + HIDDEN)),
        segment(0xFE, latin(HIDDEN)),
        Arrays.copyOfRange(plain, 2, plain.length),
        latin(HIDDEN));
  }

  /** A screenshot with texts, a time, Exif and a tail. */
  public static byte[] screenshot() {
    byte[] plain = picture("png", 64);
    int end = plain.length - 12;
    return joined(
        Arrays.copyOf(plain, 33),
        chunk("tEXt", latin("Author\0" + HIDDEN)),
        chunk("iTXt", latin("XML:com.adobe.xmp\0\0\0\0\0" + HIDDEN)),
        chunk("eXIf", exif(1)),
        chunk("tIME", new byte[7]),
        Arrays.copyOfRange(plain, 33, end),
        chunk("zTXt", latin("Comment\0\0" + HIDDEN)),
        Arrays.copyOfRange(plain, end, plain.length),
        latin(HIDDEN));
  }

  /** A picture of the web with Exif and XMP. */
  public static byte[] webp() {
    byte[] plain = Base64.getDecoder().decode(WEBP);
    byte[] flags = new byte[10];
    flags[0] = 0x0C;
    byte[] chunks =
        joined(
            latin("WEBP"),
            riff("VP8X", flags),
            Arrays.copyOfRange(plain, 12, plain.length),
            riff("EXIF", exif(1)),
            riff("XMP ", latin(HIDDEN + "!")));
    return joined(riff("RIFF", chunks), latin(HIDDEN));
  }

  /** A paper. */
  public static byte[] pdf() {
    return latin("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
  }

  /** What iPhones make by themselves. */
  public static byte[] heic() {
    return joined(new byte[] {0, 0, 0, 24}, latin("ftypheic\0\0\0\0mif1heic" + HIDDEN));
  }

  /** Exif with an orientation, a maker's words and a position. */
  private static byte[] exif(int orientation) {
    byte[] words = latin(HIDDEN + "\0");
    ByteBuffer tiff = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
    tiff.put(latin("II*\0")).putInt(8).putShort((short) 3);
    tiff.putShort((short) 0x010F).putShort((short) 2).putInt(words.length).putInt(60);
    tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(orientation);
    tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(90);
    tiff.putInt(0);
    tiff.position(60).put(words).position(90);
    tiff.putShort((short) 1).putShort((short) 2).putShort((short) 5).putInt(3).putInt(110);
    return tiff.array();
  }

  /** Noise, so that it is large. */
  private static byte[] picture(String format, int pixels) {
    BufferedImage image = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(1);
    for (int x = 0; x < pixels; x++) {
      for (int y = 0; y < pixels; y++) {
        image.setRGB(x, y, random.nextInt());
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] segment(int marker, byte[] content) {
    return joined(
        new byte[] {(byte) 0xFF, (byte) marker},
        ByteBuffer.allocate(2).putShort((short) (content.length + 2)).array(),
        content);
  }

  private static byte[] chunk(String name, byte[] content) {
    CRC32 check = new CRC32();
    check.update(latin(name));
    check.update(content);
    return joined(
        ByteBuffer.allocate(4).putInt(content.length).array(),
        latin(name),
        content,
        ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
  }

  private static byte[] riff(String name, byte[] content) {
    return joined(
        latin(name),
        ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(content.length).array(),
        content,
        new byte[content.length % 2]);
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** All of them, one behind the other. */
  public static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
