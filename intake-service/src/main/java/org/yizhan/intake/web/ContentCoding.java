package org.yizhan.intake.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** A coding in which content may travel (RFC 9110, 8.4.1), the smallest first. */
public enum ContentCoding {
  BROTLI("br", ".br"),
  GZIP("gzip", ".gz"),
  IDENTITY("identity", "");

  private final String token;
  private final String ending;

  ContentCoding(String token, String ending) {
    this.token = token;
    this.ending = ending;
  }

  /** As headers name it. */
  public String token() {
    return token;
  }

  /** What a file in this coding has after its name. */
  public String ending() {
    return ending;
  }

  /**
   * The codings that a browser takes, the one that it likes best first and among equals the
   * smallest (RFC 9110, 12.5.3). Identity is always one of them, at the end unless it is named:
   * content that cannot be read so is still better than none.
   *
   * @param accepted {@code Accept-Encoding}, or null
   */
  public static List<ContentCoding> preferred(String accepted) {
    Map<ContentCoding, Double> weights = new EnumMap<>(ContentCoding.class);
    double others = 0;
    for (String part : accepted == null ? new String[0] : accepted.split(",")) {
      String[] said = part.split(";", 2);
      String name = said[0].strip();
      double weight = said.length == 1 ? 1 : weight(said[1]);
      if (name.equals("*")) {
        others = weight;
      }
      for (ContentCoding coding : values()) {
        if (coding.token.equalsIgnoreCase(name)) {
          weights.put(coding, weight);
        }
      }
    }
    weights.putIfAbsent(BROTLI, others);
    weights.putIfAbsent(GZIP, others);
    weights.merge(IDENTITY, Double.MIN_VALUE, Math::max);
    return weights.entrySet().stream()
        .filter(weight -> weight.getValue() > 0)
        .sorted(Comparator.comparing(weight -> -weight.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static double weight(String parameter) {
    String said = parameter.strip();
    try {
      return said.startsWith("q=") || said.startsWith("Q=")
          ? Double.parseDouble(said.substring(2).strip())
          : 1;
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** The content in the coding of gzip. */
  public static byte[] gzip(byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length / 3 + 64);
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
