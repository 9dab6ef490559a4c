package org.yizhan.intake.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yizhan.intake.privacy.AuditEntry;
import org.yizhan.intake.privacy.AuditTrail;
import org.yizhan.intake.privacy.CaseKey;
import org.yizhan.intake.privacy.Personal;
import org.yizhan.intake.privacy.Seal;
import org.yizhan.intake.request.HelpRequest;
import org.yizhan.intake.words.Words;

/** Reads a stored case back, unsealed, for those who may see it. */
@ApplicationScoped
class CaseHistory {

  /** Readings of one station or office within this time count as one. */
  private static final Duration ONE_READING = Duration.ofMinutes(30);

  private final Seal seal;
  private final Posts posts;
  private final AuditTrail audit;

  CaseHistory(Seal seal, Posts posts, AuditTrail audit) {
    this.seal = seal;
    this.posts = posts;
    this.audit = audit;
  }

  /** A case unsealed: what was asked, who acts, and what happened. */
  record Unsealed(HelpRequest request, CaseRoute route, List<Happening> happenings) {}

  /** An event with its words. */
  record Happening(CaseEvent event, Post by, Personal text) {}

  /** The case as it is in the database. */
  Unsealed unseal(HelpCase found) {
    CaseKey key = seal.unwrap(found.id, found.sealedKey);
    List<Happening> happenings = new ArrayList<>();
    for (CaseEvent event : CaseEvent.of(found.id)) {
      happenings.add(
          new Happening(
              event,
              event.byId == null ? null : posts.named(event.byKind, event.byId),
              event.sealedText == null
                  ? null
                  : new Personal(key.unseal(event.sealedAs(), event.sealedText))));
    }
    return new Unsealed(
        request(key, found),
        posts.refresh(
            CaseJson.read(key.unseal(Reception.ROUTE, found.sealedRoute), CaseRoute.class)),
        happenings);
  }

  /** What happened to a case, without any words. */
  List<Happening> outline(HelpCase found) {
    return CaseEvent.of(found.id).stream()
        .map(
            event ->
                new Happening(
                    event, event.byId == null ? null : posts.named(event.byKind, event.byId), null))
        .toList();
  }

  /** What was asked. */
  static HelpRequest request(CaseKey key, HelpCase found) {
    return CaseJson.read(key.unseal(Reception.REQUEST, found.sealedRequest), HelpRequest.class);
  }

  /** The words between the requester and those who handle the case, oldest first. */
  static List<Message> messages(List<Happening> happenings) {
    return happenings.stream()
        .filter(happening -> happening.event.kind.isMessage())
        .map(happening -> new Message(happening.event.at, happening.by, happening.text))
        .toList();
  }

  /** What the requester sees of it, oldest first. */
  static List<Following.Entry> timeline(List<Happening> happenings) {
    return happenings.stream()
        .filter(happening -> happening.event.visible && !happening.event.kind.isMessage())
        .map(CaseHistory::entry)
        .toList();
  }

  /** Who read the case, oldest first; readings close to one another count once. */
  List<Opening> openings(UUID caseId) {
    Map<String, Instant> lastByScope = new HashMap<>();
    List<Opening> openings = new ArrayList<>();
    for (AuditEntry reading : audit.entries(caseId, AuditTrail.CASE_READ)) {
      Instant last = lastByScope.get(reading.scope);
      if (last == null || last.plus(ONE_READING).isBefore(reading.at)) {
        lastByScope.put(reading.scope, reading.at);
        openings.add(new Opening(reading.at, posts.ofScope(reading.scope)));
      }
    }
    return openings;
  }

  private static Following.Entry entry(Happening happening) {
    CaseEvent event = happening.event;
    return new Following.Entry(
        event.at, event.kind, Words.both(words(event)), happening.by, happening.text);
  }

  private static String words(CaseEvent event) {
    if (event.kind != EventKind.STATE) {
      return "timeline." + event.kind.code();
    }
    return event.state == CaseState.OUT_OF_SCOPE
        ? "timeline.out-of-scope"
        : "timeline.state." + event.state.stage().code();
  }
}
