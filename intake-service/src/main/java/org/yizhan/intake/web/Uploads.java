package org.yizhan.intake.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yizhan.intake.privacy.Buckets;
import org.yizhan.intake.request.Limits;

/**
 * The few addresses that take files, and how many come in at a time. A file may take a telephone an
 * hour, and holds a thread all the while: so there is a number of places, and no network gets more
 * than a quarter of them.
 */
@ApplicationScoped
public class Uploads {

  /** Where programs send a file. */
  public static final String API = "/api/requests/mine/attachments";

  /** Where the form of a page sends one. */
  public static final String PAGE = "/track/attachments/add";

  /** Seconds after which there may be a place again. */
  public static final int PAUSE_SECONDS = 30;

  private static final Set<String> ADDRESSES = Set.of(API, PAGE);
  private static final int SHARE = 4;

  private final Map<String, Integer> coming = new HashMap<>();
  private final int most;
  private int all;

  Uploads(@ConfigProperty(name = "yizhan.uploads-at-once") int most) {
    this.most = most;
  }

  /** True where a body may be as large as a file. */
  public static boolean isAt(String path) {
    return ADDRESSES.contains(path);
  }

  /** So many bytes may a body at this address have. */
  public static int mostBytes(String path) {
    return isAt(path) ? Limits.UPLOAD_BYTES : Limits.BODY_BYTES;
  }

  /** A place, to be given back. */
  public interface Place {
    /** Somebody else may have it. */
    void leave();
  }

  /** A place for the sender; empty when there is none. This machine's own may have them all. */
  public Optional<Place> enter(HttpServerRequest request) {
    return enter(Sender.address(request));
  }

  synchronized Optional<Place> enter(InetAddress address) {
    String network = Buckets.network(address);
    int share = address.isLoopbackAddress() ? most : Math.max(1, most / SHARE);
    if (all >= most || coming.getOrDefault(network, 0) >= share) {
      return Optional.empty();
    }
    all++;
    coming.merge(network, 1, Integer::sum);
    return Optional.of(() -> leave(network));
  }

  private synchronized void leave(String network) {
    all--;
    coming.computeIfPresent(network, (known, number) -> number == 1 ? null : number - 1);
  }
}
