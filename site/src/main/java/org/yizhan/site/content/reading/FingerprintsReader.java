package org.yizhan.site.content.reading;

import org.yizhan.site.content.Fingerprints;
import org.yizhan.site.content.source.Fields;
import org.yizhan.site.content.source.Format;

/** {@code fingerprints.yaml}. */
final class FingerprintsReader {
  private FingerprintsReader() {}

  static Fingerprints read(Fields file) {
    return new Fingerprints(
        file.required("salt", Format.TEXT), file.requiredList("prefixes", Format.FINGERPRINT));
  }
}
