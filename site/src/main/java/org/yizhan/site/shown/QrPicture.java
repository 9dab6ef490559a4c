package org.yizhan.site.shown;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code (ISO/IEC 18004) as the path of an SVG picture, one unit to a module.
 *
 * @param size of the picture in units, with the quiet zone of four modules on each side
 * @param path a line of width one through what is black, row by row
 */
public record QrPicture(int size, String path) {
  private static final int QUIET = 4;

  /** Medium error correction: a folded card may lose a corner. */
  public static QrPicture of(String text) {
    QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    StringBuilder path = new StringBuilder("M0 ").append(QUIET).append(".5");
    int end = 0;
    int row = 0;
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          int from = x;
          while (code.getModule(x + 1, y)) {
            x++;
          }
          path.append('m').append(from + QUIET - end).append(' ').append(y - row);
          path.append('h').append(x + 1 - from);
          end = x + 1 + QUIET;
          row = y;
        }
      }
    }
    return new QrPicture(code.size + 2 * QUIET, path.toString());
  }
}
