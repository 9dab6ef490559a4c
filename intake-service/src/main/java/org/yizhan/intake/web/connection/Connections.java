package org.yizhan.intake.web.connection;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.Config;
import org.yizhan.intake.privacy.Buckets;

/**
 * Watches every connection that is accepted. Netty finds this by its service file once it is told
 * to look for extensions, before the first server opens.
 */
public final class Connections extends ChannelInitializerExtension {

  private static final Map<String, Integer> OPEN = new ConcurrentHashMap<>();

  private static volatile Patience patience;

  /** From now on servers that open are watched as the settings say. */
  public static void watch(Config config) {
    patience = Patience.of(config);
    System.setProperty(EXTENSIONS_SYSTEM_PROPERTY, "serviceload");
  }

  @Override
  public void postInitializeServerChildChannel(Channel channel) {
    Patience now = patience;
    if (now != null && channel.remoteAddress() instanceof InetSocketAddress remote) {
      boolean counted = now.perNetwork() > 0 && !remote.getAddress().isLoopbackAddress();
      boolean admitted = !counted || admit(channel, remote.getAddress(), now.perNetwork());
      channel.pipeline().addFirst(admitted ? new SenderWatch(now) : new Turned());
    }
  }

  /** Counts a connection until it is closed. */
  private static boolean admit(Channel channel, InetAddress address, int most) {
    String network = Buckets.network(address);
    channel.closeFuture().addListener(closed -> OPEN.merge(network, -1, Connections::sum));
    return OPEN.merge(network, 1, Connections::sum) <= most;
  }

  private static Integer sum(Integer before, Integer more) {
    int sum = before + more;
    return sum == 0 ? null : sum;
  }
}
