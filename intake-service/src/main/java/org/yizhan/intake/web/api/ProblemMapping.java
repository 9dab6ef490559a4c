package org.yizhan.intake.web.api;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.transaction.xa.XAException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.yizhan.intake.directory.Language;
import org.yizhan.intake.storage.NoRoomException;
import org.yizhan.intake.web.ErrorPage;
import org.yizhan.intake.words.Languages;

/**
 * Makes a problem of whatever goes wrong below {@code /api}, also of what the framework refuses,
 * and a page elsewhere; no answer tells anything about the inside.
 */
public class ProblemMapping {

  private static final Logger LOG = Logger.getLogger(ProblemMapping.class);
  private static final String API = "/api/";
  private static final int CLIENT_ERROR = 400;

  private static final List<Class<? extends Exception>> STORAGE =
      List.of(
          SQLException.class,
          PersistenceException.class,
          RollbackException.class,
          HeuristicMixedException.class,
          HeuristicRollbackException.class,
          SystemException.class,
          XAException.class);

  private final Instance<ErrorPage> pages;

  ProblemMapping(@Any Instance<ErrorPage> pages) {
    this.pages = pages;
  }

  @ServerExceptionMapper
  Response ours(ProblemException e, HttpHeaders headers) {
    return e.problem().response(e.language().orElseGet(() -> asked(headers)));
  }

  @ServerExceptionMapper
  Response frameworks(WebApplicationException e, UriInfo address, HttpHeaders headers) {
    if (!address.getPath().startsWith(API)) {
      return page(e.getResponse(), address, headers);
    }
    Problem problem = Problem.of(ProblemKind.ofStatus(e.getResponse().getStatus()));
    String allowed = e.getResponse().getHeaderString(HttpHeaders.ALLOW);
    return (allowed == null ? problem : problem.with(HttpHeaders.ALLOW, allowed))
        .response(asked(headers));
  }

  /** Nobody is refused for good: the next group has room again. */
  @ServerExceptionMapper
  Response full(NoRoomException e, UriInfo address, HttpHeaders headers) {
    if (!address.getPath().startsWith(API)) {
      return page(Response.status(ProblemKind.NO_ROOM.status()).build(), address, headers);
    }
    return Problem.of(ProblemKind.NO_ROOM)
        .with(HttpHeaders.RETRY_AFTER, Long.toString(NoRoomException.SOON.toSeconds()))
        .response(asked(headers));
  }

  @ServerExceptionMapper
  Response unexpected(Throwable e, UriInfo address, HttpHeaders headers) {
    ProblemKind kind = isOfStorage(e) ? ProblemKind.CANNOT_STORE : ProblemKind.UNEXPECTED;
    LOG.errorf("%s at %s", describe(e), template(address));
    return address.getPath().startsWith(API)
        ? Problem.of(kind).response(asked(headers))
        : page(Response.status(kind.status()).build(), address, headers);
  }

  /** Outside of {@code /api} it is a person who reads. */
  private Response page(Response bare, UriInfo address, HttpHeaders headers) {
    String path = address.getRequestUri().getRawPath();
    return bare.getStatus() < CLIENT_ERROR
        ? bare
        : pages.stream()
            .filter(page -> page.covers(path))
            .findFirst()
            .map(page -> page.show(bare.getStatus(), path, headers))
            .orElse(bare);
  }

  private static Language asked(HttpHeaders headers) {
    return Languages.preferredBy(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
  }

  /**
   * Whether the database did not take what it was given. What fails at the commit itself comes as
   * an exception of the transaction, which holds that of the database as its cause or beside it.
   */
  static boolean isOfStorage(Throwable e) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Throwable> rest = new ArrayDeque<>(List.of(e));
    while (!rest.isEmpty()) {
      Throwable next = rest.pop();
      if (STORAGE.stream().anyMatch(kind -> kind.isInstance(next))) {
        return true;
      }
      if (seen.add(next)) {
        Optional.ofNullable(next.getCause()).ifPresent(rest::push);
        List.of(next.getSuppressed()).forEach(rest::push);
      }
    }
    return false;
  }

  /** Where it happened, without messages: these may quote what a person wrote (G18). */
  private static String describe(Throwable e) {
    StringBuilder description = new StringBuilder();
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      StackTraceElement[] stack = cause.getStackTrace();
      description
          .append(description.isEmpty() ? "" : ", caused by ")
          .append(cause.getClass().getName())
          .append(stack.length == 0 ? "" : " in " + stack[0]);
    }
    return description.toString();
  }

  /** Only the first two segments, as they were encoded: the others may be an id. */
  private static String template(UriInfo address) {
    String[] segments = address.getRequestUri().getRawPath().split("/", -1);
    return String.join("/", Arrays.copyOf(segments, Math.min(segments.length, 3)));
  }
}
