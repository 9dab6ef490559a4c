package org.yizhan.intake.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Who did or read what, on which case, and when: appended in the transaction of the act itself,
 * never changed, chained by hashes that nobody without the server's secret can make. It holds
 * nothing personal about requesters; staff stand in it by the id of their account.
 */
@ApplicationScoped
public class AuditTrail {

  /** Marks entries in which somebody read a case. */
  public static final String CASE_READ = "case-read";

  /** Marks entries in which somebody opened an attachment, which is their subject. */
  public static final String ATTACHMENT_OPENED = "attachment-opened";

  /** The actor of what requesters do; who they are is not known here. */
  public static final String REQUESTER = "requester";

  /** The actor of what somebody tried who is not known here. */
  public static final String STRANGER = "stranger";

  /** The actor of what the service does by itself. */
  public static final String SERVICE = "service";

  private static final int VERIFIED_AT_ONCE = 1_000;

  private final EntityManager database;
  private final ServerSecret secret;
  private final InstantSource clock;

  AuditTrail(EntityManager database, ServerSecret secret, InstantSource clock) {
    this.database = database;
    this.secret = secret;
    this.clock = clock;
  }

  /** The actor for an account of staff. */
  public static String staff(UUID account) {
    return "staff:" + account;
  }

  /**
   * Appends an entry; it stands when the transaction around it does. Append last in a transaction:
   * from here to the commit nobody else can.
   *
   * @param scope the station or office that the actor works for, or null
   * @param action a stable name such as {@code case-read}
   * @param caseId or null
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void append(String actor, String scope, String action, UUID caseId) {
    append(actor, scope, action, caseId, null);
  }

  /**
   * Appends an entry about something else than a case, in the same way.
   *
   * @param subject the id of an account, a post as {@code role:scope}, or null where it is unknown
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void appendAbout(String actor, String scope, String action, String subject) {
    append(actor, scope, action, null, subject);
  }

  /** Appends an entry about a case and something in it, in the same way. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void append(String actor, String scope, String action, UUID caseId, String subject) {
    append(database::persist, actor, scope, action, caseId, subject);
  }

  /**
   * Appends an entry in a transaction of many.
   *
   * @param rows where the entry is laid; it goes to the database before the commit
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void append(Consumer<Object> rows, String actor, String action, UUID caseId) {
    append(rows, actor, null, action, caseId, null);
  }

  private void append(
      Consumer<Object> rows,
      String actor,
      String scope,
      String action,
      UUID caseId,
      String subject) {
    AuditHead head = database.find(AuditHead.class, AuditHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
    AuditEntry entry = new AuditEntry();
    entry.position = head.position + 1;
    entry.at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    entry.actor = actor;
    entry.scope = scope;
    entry.action = action;
    entry.caseId = caseId;
    entry.subject = subject;
    entry.hash = AuditChain.hash(secret, entry, head.hash);
    rows.accept(entry);
    head.position = entry.position;
    head.hash = entry.hash;
  }

  /** What was done to a case under this name, oldest first. */
  public List<AuditEntry> entries(UUID caseId, String action) {
    return AuditEntry.list("caseId = ?1 and action = ?2 order by position", caseId, action);
  }

  /**
   * A page of the trail; that it was read is written down.
   *
   * @param reader the actor who reads
   * @param scope the office that the reader works for
   */
  @Transactional
  public AuditPage read(String reader, String scope, AuditFilter filter) {
    Map<String, Object> wanted = new LinkedHashMap<>();
    StringBuilder condition = new StringBuilder("1 = 1");
    narrow(condition, wanted, "caseId = :caseId", "caseId", filter.caseId());
    narrow(condition, wanted, "actor = :actor", "actor", filter.actor());
    narrow(condition, wanted, "at >= :from", "from", filter.from());
    narrow(condition, wanted, "at < :to", "to", filter.to());
    TypedQuery<AuditEntry> query =
        database
            .createQuery(
                "from AuditEntry where " + condition + " order by position desc", AuditEntry.class)
            .setFirstResult(filter.page() * filter.size())
            .setMaxResults(filter.size() + 1);
    wanted.forEach(query::setParameter);
    List<AuditEntry> found = query.getResultList();
    appendAbout(reader, scope, "audit-read", null);
    return new AuditPage(
        found.subList(0, Math.min(found.size(), filter.size())), found.size() > filter.size());
  }

  private static void narrow(
      StringBuilder condition,
      Map<String, Object> wanted,
      String clause,
      String name,
      Object value) {
    if (value != null) {
      condition.append(" and ").append(clause);
      wanted.put(name, value);
    }
  }

  /**
   * Goes through the whole trail.
   *
   * @return the position of the first entry that is not as it was written, or empty when all are;
   *     one past the last when entries are missing at the end
   */
  @Transactional
  public OptionalLong firstBroken() {
    AuditChain chain = new AuditChain(secret);
    while (true) {
      List<AuditEntry> entries =
          AuditEntry.find("position > ?1 order by position", chain.taken())
              .page(0, VERIFIED_AT_ONCE)
              .list();
      for (AuditEntry entry : entries) {
        if (!chain.take(entry)) {
          return OptionalLong.of(chain.taken());
        }
      }
      if (entries.isEmpty()) {
        break;
      }
      database.clear();
    }
    AuditHead head = database.find(AuditHead.class, AuditHead.ONLY);
    return chain.brokenAtTheEnd(head.position, head.hash);
  }
}
