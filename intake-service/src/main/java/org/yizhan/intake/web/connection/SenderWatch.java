package org.yizhan.intake.web.connection;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.HttpResponseEncoder;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.yizhan.intake.web.api.ProblemKind;

/**
 * Cuts off who sends so slowly that a request is not whole in time; a byte now and then does not
 * help. It stands before everything else on the connection and counts bytes; {@link Exchange},
 * behind the HTTP codec, tells it where a request ends. All of it runs on the connection's own
 * thread.
 */
final class SenderWatch extends ChannelInboundHandlerAdapter {

  private final Patience patience;
  private final Exchange exchange = new Exchange(this);

  private boolean placed;
  private boolean reading;
  private long since;
  private long received;
  private ScheduledFuture<?> look;

  SenderWatch(Patience patience) {
    this.patience = patience;
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
    place(context.pipeline());
    if (!reading) {
      reading = true;
      since = System.nanoTime();
      received = 0;
    }
    received += message instanceof ByteBuf bytes ? bytes.readableBytes() : 0;
    super.channelRead(context, message);
    if (reading && look == null && context.channel().isActive()) {
      lookAgain(context, remaining());
    }
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) throws Exception {
    reading = false;
    if (look != null) {
      look.cancel(false);
    }
    super.channelInactive(context);
  }

  /** The request is here, whole. */
  void whole() {
    reading = false;
  }

  private void place(ChannelPipeline pipeline) {
    ChannelHandlerContext codec = placed ? null : pipeline.context(HttpResponseEncoder.class);
    if (codec != null) {
      pipeline.addAfter(codec.name(), null, exchange);
      placed = true;
    }
  }

  private long remaining() {
    return patience.forBytes(exchange.asked().path(), received).toNanos()
        - (System.nanoTime() - since);
  }

  private void lookAgain(ChannelHandlerContext context, long nanos) {
    look = context.executor().schedule(() -> look(context), nanos, TimeUnit.NANOSECONDS);
  }

  private void look(ChannelHandlerContext context) {
    look = null;
    if (!reading) {
      return;
    }
    boolean weAreSlow = !context.channel().config().isAutoRead();
    if (weAreSlow || remaining() > 0) {
      lookAgain(context, weAreSlow ? patience.whole().toNanos() : remaining());
    } else {
      cut(context);
    }
  }

  private void cut(ChannelHandlerContext context) {
    Optional<ByteBuf> answer =
        exchange.isAnswering()
            ? Optional.empty()
            : BareAnswer.bytes(ProblemKind.TOO_SLOW, exchange.asked());
    context
        .writeAndFlush(answer.orElse(Unpooled.EMPTY_BUFFER))
        .addListener(ChannelFutureListener.CLOSE);
  }
}
