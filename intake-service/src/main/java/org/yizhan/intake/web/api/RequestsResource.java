package org.yizhan.intake.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yizhan.intake.casework.CaseDesk;
import org.yizhan.intake.casework.Copy;
import org.yizhan.intake.casework.KeyReusedException;
import org.yizhan.intake.casework.Opened;
import org.yizhan.intake.casework.Outcome;
import org.yizhan.intake.directory.DirectoryFile;
import org.yizhan.intake.directory.Language;
import org.yizhan.intake.request.Checked;
import org.yizhan.intake.request.ConsentKind;
import org.yizhan.intake.request.FieldError;
import org.yizhan.intake.request.FreeText;
import org.yizhan.intake.request.HelpRequest;
import org.yizhan.intake.request.IdempotencyKey;
import org.yizhan.intake.request.Receipt;
import org.yizhan.intake.request.RequestReader;
import org.yizhan.intake.web.gate.Crowd;
import org.yizhan.intake.words.Languages;

/** Requests of people in trouble and of families: sending one and following it. */
@Path("/api/requests")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
public class RequestsResource {

  private final CaseDesk desk;
  private final DirectoryFile directory;
  private final Visitors visitors;
  private final Crowd crowd;
  private final InstantSource clock;

  RequestsResource(
      CaseDesk desk, DirectoryFile directory, Visitors visitors, Crowd crowd, InstantSource clock) {
    this.desk = desk;
    this.directory = directory;
    this.visitors = visitors;
    this.crowd = crowd;
    this.clock = clock;
  }

  /**
   * Stores a request; what is answered is on disk. No thread waits for the disk: nothing before it
   * takes longer than reading what was sent.
   */
  @POST
  @NonBlocking
  public Uni<Response> submit(
      @HeaderParam("Idempotency-Key") String idempotencyKey,
      @Context HttpHeaders headers,
      @Context HttpServerRequest http,
      InputStream body) {
    visitors.admit(http);
    Optional<IdempotencyKey> key = key(idempotencyKey);
    JsonNode json = Body.json(headers, body);
    Optional<Language> language = Languages.ofTag(json.path("language").asText());
    Checked<HelpRequest> checked =
        new RequestReader(directory.current(), clock.instant()).read(json);
    if (checked instanceof Checked.Invalid<HelpRequest> invalid) {
      throw new ProblemException(ProblemKind.INVALID_FIELDS, invalid.errors()).in(language);
    }
    HelpRequest request = ((Checked.Valid<HelpRequest>) checked).value();
    if (!crowd.passes(http, json.path(RequestReader.PROOF).asText(""))) {
      throw new ProblemException(
              Problem.of(ProblemKind.PROOF_NEEDED).with(HttpHeaders.RETRY_AFTER, "1"))
          .in(language);
    }
    return Uni.createFrom()
        .completionStage(desk.begin(request, key))
        .map(opened -> created(opened, language))
        .onFailure(KeyReusedException.class)
        .transform(reused -> new ProblemException(ProblemKind.IDEMPOTENCY_KEY_REUSED).in(language));
  }

  private static Response created(Opened opened, Optional<Language> language) {
    Receipt receipt =
        opened
            .receipt()
            .orElseThrow(() -> new ProblemException(ProblemKind.RECEIPT_REPLACED).in(language));
    return Response.status(Response.Status.CREATED)
        .entity(Answers.OpenedAnswer.of(opened, receipt))
        .build();
  }

  /** The request that a receipt belongs to. */
  @GET
  @Path("/mine")
  public Answers.FollowingAnswer follow(
      @Context HttpHeaders headers, @Context HttpServerRequest http) {
    return following(Authorization.RECEIPT.of(headers), http);
  }

  /** Adds words to it. */
  @POST
  @Path("/mine/messages")
  public Response addMessage(
      @Context HttpHeaders headers, @Context HttpServerRequest http, InputStream body) {
    visitors.admit(http);
    String receipt = Authorization.RECEIPT.of(headers);
    FreeText text = Texts.read(Body.json(headers, body));
    refuse(desk.addMessage(receipt, text), http);
    return Response.status(Response.Status.CREATED).entity(following(receipt, http)).build();
  }

  /** Ends it. */
  @POST
  @Path("/mine/withdraw")
  public Answers.FollowingAnswer withdraw(
      @Context HttpHeaders headers, @Context HttpServerRequest http) {
    visitors.admit(http);
    String receipt = Authorization.RECEIPT.of(headers);
    refuse(desk.withdraw(receipt), http);
    return following(receipt, http);
  }

  /** Takes a consent back: {@code {"consent": "abroad"}} or {@code "sensitive"}. */
  @POST
  @Path("/mine/consent/withdraw")
  public Answers.FollowingAnswer withdrawConsent(
      @Context HttpHeaders headers, @Context HttpServerRequest http, InputStream body) {
    visitors.admit(http);
    String receipt = Authorization.RECEIPT.of(headers);
    ConsentKind kind =
        Texts.read(
            Body.json(headers, body),
            fields -> fields.known("consent", true, "choice", ConsentKind::ofCode));
    refuse(desk.withdrawConsent(receipt, kind), http);
    return following(receipt, http);
  }

  /** Everything that is kept of it, to take along. */
  @GET
  @Path("/mine/export")
  public Response export(@Context HttpHeaders headers, @Context HttpServerRequest http) {
    visitors.admit(http);
    Copy copy = desk.copy(Authorization.RECEIPT.of(headers)).orElseThrow(() -> wrongReceipt(http));
    return CopyAnswer.download(copy);
  }

  /** Erases it for good. */
  @POST
  @Path("/mine/erase")
  public Map<String, String> erase(@Context HttpHeaders headers, @Context HttpServerRequest http) {
    visitors.admit(http);
    refuse(desk.erase(Authorization.RECEIPT.of(headers)), http);
    return Map.of("status", "erased");
  }

  private Answers.FollowingAnswer following(String receipt, HttpServerRequest http) {
    return desk.follow(receipt)
        .map(Answers.FollowingAnswer::of)
        .orElseThrow(() -> wrongReceipt(http));
  }

  private void refuse(Outcome outcome, HttpServerRequest http) {
    if (outcome instanceof Outcome.Refused refused) {
      throw switch (refused.reason()) {
        case FINISHED -> new ProblemException(ProblemKind.CASE_FINISHED);
        case HELD -> new ProblemException(ProblemKind.CASE_HELD);
        default -> wrongReceipt(http);
      };
    }
  }

  private ProblemException wrongReceipt(HttpServerRequest http) {
    visitors.admitMistake(http);
    return Authorization.RECEIPT.wrong();
  }

  private static Optional<IdempotencyKey> key(String header) {
    if (header == null) {
      return Optional.empty();
    }
    Optional<IdempotencyKey> key = IdempotencyKey.read(header);
    if (key.isEmpty()) {
      throw new ProblemException(
          ProblemKind.NOT_READABLE, List.of(new FieldError("", "idempotency-key")));
    }
    return key;
  }
}
