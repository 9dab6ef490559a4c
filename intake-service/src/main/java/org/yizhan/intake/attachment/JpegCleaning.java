package org.yizhan.intake.attachment;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A JPEG (ITU-T T.81, ISO/IEC 10918-1, annex B): tables, frame and scans go through. Of the
 * application segments only three things are written again, in their shortest form: that it is
 * JFIF, how its colours are coded (Adobe), and which way up it is held (Exif).
 */
final class JpegCleaning {

  private static final int PREFIX = 0xFF;
  private static final int SOF_FIRST = 0xC0;
  private static final int DHT = 0xC4;
  private static final int JPG = 0xC8;
  private static final int DAC = 0xCC;
  private static final int SOF_LAST = 0xCF;
  private static final int RST_FIRST = 0xD0;
  private static final int RST_LAST = 0xD7;
  private static final int SOI = 0xD8;
  private static final int EOI = 0xD9;
  private static final int SOS = 0xDA;
  private static final int DQT = 0xDB;
  private static final int DNL = 0xDC;
  private static final int DRI = 0xDD;
  private static final int APP_FIRST = 0xE0;
  private static final int APP_EXIF = 0xE1;
  private static final int APP_ADOBE = 0xEE;
  private static final int APP_LAST = 0xEF;
  private static final int COM = 0xFE;

  private static final byte[] JFIF = latin("JFIF\0");
  private static final int JFIF_BYTES = 14;
  private static final byte[] ADOBE = latin("Adobe");
  private static final int ADOBE_BYTES = 12;

  private final Source in;
  private final OutputStream out;
  private boolean frame;
  private boolean scan;
  private boolean upright;

  JpegCleaning(Source in, OutputStream out) {
    this.in = in;
    this.out = out;
  }

  void run() throws IOException {
    in.skip(2);
    write(SOI);
    int marker = nextMarker();
    while (marker != EOI) {
      marker = segment(marker);
    }
    if (!scan) {
      throw Source.damaged();
    }
    write(EOI);
  }

  /** Takes the segment of this marker, and gives the marker behind it. */
  private int segment(int marker) throws IOException {
    int length = in.nextShort() - 2;
    if (length < 0) {
      throw Source.damaged();
    }
    if (isFrame(marker)) {
      if (frame) {
        throw Source.damaged();
      }
      frame = true;
      copy(marker, length);
    } else if (marker == DHT || marker == DAC || marker == DQT || marker == DNL || marker == DRI) {
      copy(marker, length);
    } else if (marker == SOS && frame) {
      scan = true;
      copy(marker, length);
      return entropyCoded();
    } else if (marker >= APP_FIRST && marker <= APP_LAST) {
      application(marker, in.next(length));
    } else if (marker == COM) {
      in.skip(length);
    } else {
      throw Source.damaged();
    }
    return nextMarker();
  }

  private static boolean isFrame(int marker) {
    return marker >= SOF_FIRST
        && marker <= SOF_LAST
        && marker != DHT
        && marker != JPG
        && marker != DAC;
  }

  private int nextMarker() throws IOException {
    if (in.next() != PREFIX) {
      throw Source.damaged();
    }
    int marker = in.next();
    while (marker == PREFIX) {
      marker = in.next();
    }
    return marker;
  }

  /** Everything up to the next marker that is neither a stuffed byte nor a restart. */
  private int entropyCoded() throws IOException {
    while (true) {
      int next = in.next();
      if (next != PREFIX) {
        out.write(next);
        continue;
      }
      int marker = in.next();
      while (marker == PREFIX) {
        marker = in.next();
      }
      if (marker != 0 && (marker < RST_FIRST || marker > RST_LAST)) {
        return marker;
      }
      write(marker);
    }
  }

  private void application(int marker, byte[] content) throws IOException {
    if (marker == APP_FIRST && content.length >= JFIF_BYTES && startsWith(content, JFIF)) {
      byte[] plain = Arrays.copyOf(content, JFIF_BYTES);
      plain[JFIF_BYTES - 2] = 0;
      plain[JFIF_BYTES - 1] = 0;
      segment(marker, plain);
    } else if (marker == APP_ADOBE && content.length >= ADOBE_BYTES && startsWith(content, ADOBE)) {
      segment(marker, Arrays.copyOf(content, ADOBE_BYTES));
    } else if (marker == APP_EXIF && !upright) {
      int orientation = ExifOrientation.in(content);
      if (orientation > ExifOrientation.UPRIGHT) {
        upright = true;
        segment(marker, ExifOrientation.alone(orientation));
      }
    }
  }

  private static boolean startsWith(byte[] content, byte[] start) {
    return Arrays.equals(content, 0, start.length, start, 0, start.length);
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private void segment(int marker, byte[] content) throws IOException {
    write(marker);
    writeLength(content.length);
    out.write(content);
  }

  private void copy(int marker, int length) throws IOException {
    write(marker);
    writeLength(length);
    in.copy(length, out);
  }

  private void writeLength(int content) throws IOException {
    out.write((content + 2) >> 8);
    out.write(content + 2);
  }

  private void write(int marker) throws IOException {
    out.write(PREFIX);
    out.write(marker);
  }
}
