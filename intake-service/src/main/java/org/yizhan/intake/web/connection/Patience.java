package org.yizhan.intake.web.connection;

import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.yizhan.intake.request.Limits;
import org.yizhan.intake.web.Uploads;

/**
 * How long a sender is waited for, and how many may wait.
 *
 * @param whole the time for a request with its body, from its first byte to its last
 * @param perNetwork connections of one network (IPv4 /24, IPv6 /48) at a time; 0 for any number,
 *     for behind a proxy everybody comes from one
 */
record Patience(Duration whole, int perNetwork) {

  /**
   * Less than the slowest mobile network still carries; a whole file then takes some 70 minutes.
   */
  private static final long BYTES_PER_SECOND = 2 * 1024;

  static Patience of(Config config) {
    Optional<Boolean> proxied =
        config.getOptionalValue("quarkus.http.proxy.proxy-address-forwarding", Boolean.class);
    return new Patience(
        config.getValue("yizhan.sending-time", Duration.class),
        proxied.orElse(false)
            ? 0
            : config.getValue("yizhan.connections-per-network", Integer.class));
  }

  /**
   * The time for a request of which so much has come. A file that keeps moving has more, and yet an
   * end: so many bytes as it may have, and no more, give it time.
   */
  Duration forBytes(String path, long received) {
    return Uploads.isAt(path)
        ? whole.plusSeconds(Math.min(received, Limits.UPLOAD_BYTES) / BYTES_PER_SECOND)
        : whole;
  }
}
