package org.yizhan.intake.web;

import io.vertx.core.http.HttpServerRequest;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** Where a request comes from; used to count and forgotten. */
public final class Sender {

  private static final Pattern NUMERIC =
      Pattern.compile("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*(%.*)?");

  private static final InetAddress UNKNOWN = new InetSocketAddress(0).getAddress();

  private Sender() {}

  /**
   * The address of the sender, or of the last proxy that is not trusted. Names are never looked up:
   * all who send one count as one address.
   */
  public static InetAddress address(HttpServerRequest request) {
    String text = request.remoteAddress().hostAddress();
    try {
      if (text != null && NUMERIC.matcher(text).matches()) {
        return InetAddress.getByName(text);
      }
    } catch (UnknownHostException e) {
      return UNKNOWN;
    }
    return UNKNOWN;
  }
}
