package org.yizhan.intake.casework;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import org.yizhan.intake.directory.Places;
import org.yizhan.intake.directory.Today;
import org.yizhan.intake.notification.MailKind;
import org.yizhan.intake.notification.Outbox;
import org.yizhan.intake.privacy.AuditTrail;
import org.yizhan.intake.privacy.CaseKey;
import org.yizhan.intake.privacy.Seal;
import org.yizhan.intake.privacy.ServerSecret;
import org.yizhan.intake.request.HelpRequest;
import org.yizhan.intake.request.IdempotencyKey;
import org.yizhan.intake.request.Receipt;
import org.yizhan.intake.routing.CurrentRouter;
import org.yizhan.intake.routing.Whereabouts;
import org.yizhan.intake.storage.CommitGroup;
import org.yizhan.intake.storage.Group;
import org.yizhan.intake.storage.Ids;

/** Makes a case of a request: all or nothing, and what it answers is on disk. */
@ApplicationScoped
class Reception {

  static final String REQUEST = "request";
  static final String ROUTE = "route";

  private final CommitGroup commits;
  private final CurrentRouter router;
  private final Places places;
  private final Posts posts;
  private final Promise promise;
  private final Seal seal;
  private final ServerSecret secret;
  private final Linkage linkage;
  private final Outbox outbox;
  private final AuditTrail audit;
  private final InstantSource clock;
  private final Today today;
  private final ExecutorService threads;

  Reception(
      CommitGroup commits,
      CurrentRouter router,
      Places places,
      Posts posts,
      Promise promise,
      Seal seal,
      ServerSecret secret,
      Linkage linkage,
      Outbox outbox,
      AuditTrail audit,
      InstantSource clock,
      Today today,
      ExecutorService threads) {
    this.commits = commits;
    this.router = router;
    this.places = places;
    this.posts = posts;
    this.promise = promise;
    this.seal = seal;
    this.secret = secret;
    this.linkage = linkage;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
    this.today = today;
    this.threads = threads;
  }

  /**
   * Stores the request, or answers again what was stored with the same key; the answer comes when
   * it is on disk. It fails with {@link KeyReusedException} when the key came before with another
   * request.
   */
  CompletableFuture<Opened> open(HelpRequest request, Optional<IdempotencyKey> key) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    CaseRoute route = route(request, now);
    Receipt receipt = key.map(this::receiptOf).orElseGet(Receipt::random);
    HelpCase made = fill(request, route, receipt, key, now);
    Opened opened = opened(made, receipt, route, false);
    return commits
        .begin(
            key.isPresent() ? made.idempotencyHash : made.id.toString(),
            group -> {
              HelpCase before = group.ask("by key", Reception::byKey).get(made.idempotencyHash);
              return before == null ? store(group, made) : before;
            },
            (group, found) -> audit(group, found, made))
        .thenCompose(
            stored ->
                stored == made
                    ? CompletableFuture.completedFuture(opened)
                    : CompletableFuture.supplyAsync(
                        () -> again(stored, request, key.orElseThrow()), threads));
  }

  /**
   * What was stored with this key before.
   *
   * @throws KeyReusedException when that was another request
   */
  @Transactional
  Optional<Opened> replay(HelpRequest request, IdempotencyKey key) {
    return find(key).map(found -> again(found, request, key));
  }

  /** What was stored with this key, whatever it was. */
  @Transactional
  Optional<Opened> stored(IdempotencyKey key) {
    return find(key).map(found -> again(found, key));
  }

  /** The cases that were opened with keys of these marks. */
  private static Map<String, HelpCase> byKey(List<String> marks) {
    return HelpCase.<HelpCase>list("idempotencyHash in ?1", marks).stream()
        .collect(toMap(found -> found.idempotencyHash, Function.identity()));
  }

  private Optional<HelpCase> find(IdempotencyKey key) {
    return HelpCase.find("idempotencyHash", mark("idempotency", key)).firstResultOptional();
  }

  private Opened again(HelpCase found, HelpRequest request, IdempotencyKey key) {
    if (!found.requestHash.equals(markOf(CaseJson.write(request)))) {
      throw new KeyReusedException();
    }
    return again(found, key);
  }

  private Opened again(HelpCase found, IdempotencyKey key) {
    CaseRoute route =
        CaseJson.read(
            seal.unwrap(found.id, found.sealedKey).unseal(ROUTE, found.sealedRoute),
            CaseRoute.class);
    return opened(found, receiptOf(key), posts.refresh(route), true);
  }

  /**
   * A key for a request that came without one: the request itself on that day.
   *
   * @param round how many cases of this request have ended on that day already
   */
  IdempotencyKey keyOf(HelpRequest request, LocalDate day, int round) {
    String form = day + "\n" + round + "\n" + CaseJson.write(request);
    byte[] mark = secret.mark("form", form.getBytes(StandardCharsets.UTF_8));
    return new IdempotencyKey(Base64.getUrlEncoder().withoutPadding().encodeToString(mark));
  }

  private HelpCase fill(
      HelpRequest request,
      CaseRoute route,
      Receipt receipt,
      Optional<IdempotencyKey> key,
      Instant now) {
    String told = CaseJson.write(request);
    HelpCase made = new HelpCase();
    made.id = Ids.next();
    CaseKey caseKey = seal.newKey(made.id);
    made.receiptHash = receipt.hash();
    made.receiptTail = receipt.tail();
    made.idempotencyHash = key.map(given -> mark("idempotency", given)).orElse(null);
    made.requestHash = markOf(told);
    made.sealedKey = caseKey.wrapped();
    made.sealedRequest = caseKey.seal(REQUEST, told);
    made.sealedRoute = caseKey.seal(ROUTE, CaseJson.write(route));
    made.language = request.language();
    made.category = request.category();
    made.country = request.country();
    made.homeCounty = request.homeCounty();
    made.danger = request.danger();
    made.urgency = promise.urgency(request);
    made.abroad = request.consent().abroad();
    made.take(route);
    made.submittedAt = now;
    made.answerBy = promise.answerBy(made.urgency, now);
    made.enter(CaseState.RECEIVED, now);
    made.version = 1;
    return made;
  }

  /** Everything of a new case, in the transaction of its group. */
  private HelpCase store(Group group, HelpCase made) {
    group.insert(made);
    CaseEvent event = new CaseEvent();
    event.id = Ids.next();
    event.caseId = made.id;
    event.position = made.version;
    event.at = made.submittedAt;
    event.kind = EventKind.SUBMITTED;
    event.state = made.state;
    event.visible = true;
    group.insert(event);
    outbox.lay(
        group, MailKind.NEW_CASE, made.id, event.id, made.receiptTail, linkage.ladders(made));
    return made;
  }

  private void audit(Group group, HelpCase stored, HelpCase made) {
    if (stored == made) {
      audit.append(group::insert, AuditTrail.REQUESTER, "case-submitted", made.id);
    }
  }

  /** Who would act on the request at that moment. */
  CaseRoute route(HelpRequest request, Instant now) {
    return posts.of(router.now().route(whereabouts(request), today.day(now)));
  }

  private Opened opened(HelpCase stored, Receipt receipt, CaseRoute route, boolean replayed) {
    return new Opened(
        Optional.of(receipt).filter(shown -> shown.hash().equals(stored.receiptHash)),
        stored.id,
        stored.state.stage(),
        stored.submittedAt,
        route,
        stored.answerBy,
        promise.ifNoAnswer(stored.officeId),
        replayed);
  }

  /** A place that was only written is looked up: the nearest mission needs a position (G20). */
  private Whereabouts whereabouts(HelpRequest request) {
    String place = request.place() == null ? null : request.place().text();
    return new Whereabouts(
            request.country(),
            place,
            request.location(),
            request.homeCounty(),
            request.homeTown(),
            request.category(),
            request.consent().abroad())
        .at(places);
  }

  private Receipt receiptOf(IdempotencyKey key) {
    return Receipt.ofBits(secret.mark("receipt", key.value().getBytes(StandardCharsets.US_ASCII)));
  }

  private String markOf(String told) {
    return secret.markOf("request", told);
  }

  private String mark(String purpose, IdempotencyKey key) {
    return secret.markOf(purpose, key.value());
  }
}
