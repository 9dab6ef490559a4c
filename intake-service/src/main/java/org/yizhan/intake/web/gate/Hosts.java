package org.yizhan.intake.web.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The names that this service is asked under: that of {@code yizhan.origin}, those of {@code
 * yizhan.hosts}, and this machine. Another name in a request is a browser that was led here under a
 * stranger's name (DNS rebinding), or a cache that is to be poisoned. While the origin is this
 * machine itself, which is how everybody begins, its addresses are fine too: a number cannot be
 * pointed elsewhere.
 */
@ApplicationScoped
class Hosts {

  private static final Pattern HOST =
      Pattern.compile("([A-Za-z0-9._-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(:[0-9]{0,5})?");
  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|127\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}|\\[::1]");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|\\[.*]");

  private final Set<String> names = new HashSet<>();
  private final boolean athome;

  Hosts(
      @ConfigProperty(name = "yizhan.origin") URI origin,
      @ConfigProperty(name = "yizhan.hosts") Optional<List<String>> others) {
    String own = origin.getHost();
    names.add(own.toLowerCase(Locale.ROOT));
    others.ifPresent(
        list -> list.forEach(name -> names.add(name.strip().toLowerCase(Locale.ROOT))));
    athome = LOOPBACK.matcher(own).matches();
  }

  /** True when {@code authority} can be a host with or without a port. */
  static boolean isHost(String authority) {
    return HOST.matcher(authority).matches();
  }

  /** True when the service is asked under one of its names, whatever the port. */
  boolean ours(String authority) {
    Matcher host = HOST.matcher(authority);
    if (!host.matches()) {
      return false;
    }
    String name = host.group(1).toLowerCase(Locale.ROOT);
    return names.contains(name)
        || LOOPBACK.matcher(name).matches()
        || (athome && NUMBER.matcher(name).matches());
  }
}
