package org.yizhan.intake.web.pages;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.yizhan.intake.web.ContentCoding;

/**
 * Compresses the pages that answer the public: they too are read where the network is slow.
 *
 * <p>A page may hold a receipt beside what was just typed, and the length of a compressed page then
 * tells something of both (BREACH). That needs somebody who can make a browser ask for the same
 * secret again and again beside words of their choice. Here nobody can: the public has no cookie,
 * and the receipt or the key it comes from stands in the body of the very form that asks, so who
 * does not know it gets a page without it. The console has a cookie; nothing of it, and nothing of
 * the API, is ever compressed.
 */
public class SmallAnswers {

  @ServerResponseFilter
  void compress(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof String page
        && PublicErrorPage.isPublic(request.getUriInfo().getPath())) {
      response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
      String accepted = request.getHeaderString(HttpHeaders.ACCEPT_ENCODING);
      List<ContentCoding> codings = ContentCoding.preferred(accepted);
      if (codings.indexOf(ContentCoding.GZIP) < codings.indexOf(ContentCoding.IDENTITY)
          && codings.contains(ContentCoding.GZIP)) {
        response.getHeaders().putSingle(HttpHeaders.CONTENT_ENCODING, ContentCoding.GZIP.token());
        response.setEntity(ContentCoding.gzip(page.getBytes(StandardCharsets.UTF_8)));
      }
    }
  }
}
