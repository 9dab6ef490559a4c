package org.yizhan.intake.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.yizhan.intake.attachment.FileName;
import org.yizhan.intake.attachment.FileRefused;
import org.yizhan.intake.directory.Today;
import org.yizhan.intake.privacy.Leftovers;
import org.yizhan.intake.request.ConsentKind;
import org.yizhan.intake.request.FreeText;
import org.yizhan.intake.request.HelpRequest;
import org.yizhan.intake.request.IdempotencyKey;
import org.yizhan.intake.request.Receipt;
import org.yizhan.intake.staff.StaffMember;
import org.yizhan.intake.storage.CommitGroup;

/**
 * Where requests become cases and cases are worked on. What is returned as done is on disk; each
 * reading and each act of staff stands in the audit trail.
 */
@ApplicationScoped
public class CaseDesk {

  /** A form that is sent again within this time after midnight is still the same request. */
  private static final Duration OVER_MIDNIGHT = Duration.ofHours(1);

  private final Reception reception;
  private final RequesterDesk requesters;
  private final FamilyDesk family;
  private final Consents consents;
  private final Rights rights;
  private final OfficeDesk office;
  private final AttachmentArrival arrival;
  private final AttachmentDesk attachments;
  private final AttachmentParts parts;
  private final Leftovers leftovers;
  private final StaffDesk staff;
  private final InstantSource clock;
  private final Today today;
  private final ExecutorService threads;

  CaseDesk(
      Reception reception,
      RequesterDesk requesters,
      FamilyDesk family,
      Consents consents,
      Rights rights,
      OfficeDesk office,
      AttachmentArrival arrival,
      AttachmentDesk attachments,
      AttachmentParts parts,
      Leftovers leftovers,
      StaffDesk staff,
      InstantSource clock,
      Today today,
      ExecutorService threads) {
    this.reception = reception;
    this.requesters = requesters;
    this.family = family;
    this.consents = consents;
    this.rights = rights;
    this.office = office;
    this.arrival = arrival;
    this.attachments = attachments;
    this.parts = parts;
    this.leftovers = leftovers;
    this.staff = staff;
    this.clock = clock;
    this.today = today;
    this.threads = threads;
  }

  /**
   * Opens a case for a request, with whom it goes to and the word that they get, all in one
   * transaction.
   *
   * @param key the client's promise that two submissions are one; without it each submission is
   *     another case
   * @return what is on disk, as soon as it is; fails with {@link KeyReusedException} when the key
   *     came before with another request
   */
  public CompletableFuture<Opened> begin(HelpRequest request, Optional<IdempotencyKey> key) {
    return reception
        .open(request, key)
        .exceptionallyComposeAsync(failure -> raced(request, key, failure), threads);
  }

  /** Two submissions with one key may have raced, and the other one's row was first. */
  private CompletableFuture<Opened> raced(
      HelpRequest request, Optional<IdempotencyKey> key, Throwable failure) {
    Optional<Opened> first =
        failure.getCause() instanceof PersistenceException
            ? key.flatMap(given -> reception.replay(request, given))
            : Optional.empty();
    return first
        .map(CompletableFuture::completedFuture)
        .orElseGet(() -> CompletableFuture.failedFuture(failure.getCause()));
  }

  /**
   * {@link #begin}, and waits for it.
   *
   * @throws KeyReusedException when the key came before with another request
   */
  public Opened open(HelpRequest request, Optional<IdempotencyKey> key) {
    return CommitGroup.await(begin(request, key));
  }

  /**
   * Opens a case for a request that came without a key from a page without a script: the same
   * request sent again on the same day is the same case, unless that one has ended by now. Who asks
   * again then needs somebody to act.
   */
  public Opened openOnce(HelpRequest request) {
    LocalDate earlier = today.day(clock.instant().minus(OVER_MIDNIGHT));
    Optional<Opened> before = reception.replay(request, openKey(request, earlier));
    return before.isPresent()
        ? before.get()
        : open(request, Optional.of(openKey(request, today.day())));
  }

  /**
   * What was stored with a key, for who has the key and not the receipt: their first answer was
   * lost on the way.
   */
  public Optional<Opened> stored(IdempotencyKey key) {
    return reception.stored(key);
  }

  /** Who would act on a request; nothing is stored. */
  public CaseRoute route(HelpRequest request) {
    return reception.route(request, clock.instant());
  }

  /** The first key of that day whose case has not ended; there may be no case with it yet. */
  private IdempotencyKey openKey(HelpRequest request, LocalDate day) {
    int round = 0;
    IdempotencyKey key = reception.keyOf(request, day, round);
    while (reception.replay(request, key).filter(CaseDesk::hasEnded).isPresent()) {
      round++;
      key = reception.keyOf(request, day, round);
    }
    return key;
  }

  private static boolean hasEnded(Opened opened) {
    return opened.stage() == Stage.FINISHED;
  }

  /**
   * What the holder of a receipt sees.
   *
   * @param receipt as it was typed
   * @return empty when it is wrong, unknown or no receipt at all, after the same time
   */
  public Optional<Following> follow(String receipt) {
    return requesters.follow(receipt);
  }

  /** Remembers that the requester has read everything up to now. */
  public void look(String receipt) {
    requesters.look(receipt);
  }

  /**
   * Makes a code for the family; one that was made before ends.
   *
   * @return the code, which has the form of a receipt and is shown once; empty when {@code receipt}
   *     is none
   */
  public Optional<Receipt> makeFamilyCode(String receipt) {
    return family.make(receipt);
  }

  /** Ends the code for the family, if there is one. False when {@code receipt} is none. */
  public boolean endFamilyCode(String receipt) {
    return family.end(receipt);
  }

  /** What the holder of a code for the family sees; empty as for {@link #follow}. */
  public Optional<FamilyView> familyView(String code) {
    return family.view(code);
  }

  /** Adds words of the requester; refused once the case has ended. */
  public Outcome addMessage(String receipt, FreeText text) {
    return requesters.addMessage(receipt, text);
  }

  /** Ends the case at the requester's wish; refused once it has ended. */
  public Outcome withdraw(String receipt) {
    return requesters.withdraw(receipt);
  }

  /** Takes a consent back, which holds at once; also when the case has ended. */
  public Outcome withdrawConsent(String receipt, ConsentKind kind) {
    return wiped(consents.withdraw(receipt, kind));
  }

  /** Everything that is kept of the requester's own case. Empty when the receipt is wrong. */
  public Optional<Copy> copy(String receipt) {
    return rights.copy(receipt);
  }

  /** Erases the requester's own case for good, also from the files of the database. */
  public Outcome erase(String receipt) {
    return wiped(rights.erase(receipt));
  }

  /**
   * Adds a photo or a paper of the requester while it comes; of a picture only what is seen is
   * kept. The same file once more is the one that is there.
   *
   * @param file read to its end, unless the case takes none
   * @throws FileRefused when the file is not taken
   * @throws IOException when it ended before its time; nothing of it is kept
   */
  public Adding addAttachment(String receipt, Optional<FileName> name, InputStream file)
      throws IOException {
    return arrival.add(receipt, name, file);
  }

  /** An attachment for its own requester. Empty when there is none, or the receipt is wrong. */
  public Optional<AttachmentContent> fetchAttachment(String receipt, UUID attachment) {
    return attachments.fetch(receipt, attachment);
  }

  /**
   * Takes an attachment away for good; refused while the case is held. One that is gone stays so.
   */
  public Outcome removeAttachment(String receipt, UUID attachment) {
    return wiped(attachments.remove(receipt, attachment));
  }

  /**
   * An attachment for those who work on the case; that it was opened is written down, and the
   * requester sees it. Empty when the member may not see the case, or there is no such attachment.
   */
  public Optional<AttachmentContent> openAttachment(
      StaffMember member, UUID caseId, UUID attachment) {
    return attachments.open(member, caseId, attachment);
  }

  /** What was deleted goes from the files of the database, too. */
  private Outcome wiped(Outcome outcome) {
    if (outcome instanceof Outcome.Done) {
      parts.sweep();
      leftovers.wipe();
    }
    return outcome;
  }

  /**
   * The open cases of somebody who has lost the receipt; empty for others than the city office.
   *
   * @throws IllegalArgumentException when the clues are not narrow
   */
  public Optional<Hits> find(StaffMember member, Clues clues) {
    return office.find(member, clues);
  }

  /**
   * Gives a new receipt to a caller who was checked; the city office alone may.
   *
   * @param facts what the caller knew, at least {@link CheckedFact#NEEDED}
   */
  public Recovery replaceReceipt(
      StaffMember member, UUID caseId, ReceiptGround ground, Set<CheckedFact> facts) {
    return office.replaceReceipt(member, caseId, ground, facts);
  }

  /**
   * Keeps a case from being erased, or lets it go; the city office alone may.
   *
   * @param ground or null to let it go
   */
  public Outcome hold(StaffMember member, UUID caseId, HoldGround ground) {
    return office.hold(member, caseId, ground);
  }

  /** The cases that a member of staff may see. */
  public CasePage queue(StaffMember member, CaseFilter filter) {
    return staff.queue(member, filter);
  }

  /** One case, whole; that it was read is written down. Empty when the member may not see it. */
  public Optional<CaseFile> file(StaffMember member, UUID caseId) {
    return staff.file(member, caseId);
  }

  /**
   * One case with all that the member sees only on request; that it was shown is written down.
   * Empty when the member may not see the case, or nothing of it is held back.
   */
  public Optional<CaseFile> reveal(StaffMember member, UUID caseId) {
    return staff.reveal(member, caseId);
  }

  /** Takes the case: the requester sees that somebody has it. */
  public Outcome acknowledge(StaffMember member, UUID caseId) {
    return staff.acknowledge(member, caseId);
  }

  /** Writes a note, for staff or for the requester too. */
  public Outcome note(StaffMember member, UUID caseId, FreeText text, boolean visibleToRequester) {
    return staff.note(member, caseId, text, visibleToRequester);
  }

  /** Writes to the requester. */
  public Outcome message(StaffMember member, UUID caseId, FreeText text) {
    return staff.message(member, caseId, text);
  }

  /** Records what was done; staff alone see it. */
  public Outcome act(StaffMember member, UUID caseId, ActionKind kind, FreeText text) {
    return staff.act(member, caseId, kind, text);
  }

  /**
   * Moves the case to another state.
   *
   * @param expected the version that the member has read, or empty to move it whatever happened
   */
  public Outcome move(StaffMember member, UUID caseId, CaseState state, OptionalLong expected) {
    return staff.move(member, caseId, state, expected);
  }
}
