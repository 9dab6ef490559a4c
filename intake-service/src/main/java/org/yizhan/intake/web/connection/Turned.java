package org.yizhan.intake.web.connection;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import org.yizhan.intake.web.api.ProblemKind;

/** Tells a network that holds too many connections so, and closes this one. */
final class Turned extends ChannelInboundHandlerAdapter {

  @Override
  public void channelActive(ChannelHandlerContext context) {
    context
        .writeAndFlush(
            BareAnswer.bytes(ProblemKind.TOO_MANY_REQUESTS, Asked.NOTHING)
                .orElse(Unpooled.EMPTY_BUFFER))
        .addListener(ChannelFutureListener.CLOSE);
  }
}
