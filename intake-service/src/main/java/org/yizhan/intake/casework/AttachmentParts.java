package org.yizhan.intake.casework;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.yizhan.intake.storage.Migration;
import org.yizhan.intake.storage.Spool;

/**
 * The sealed content of attachments, in rows of at most {@link #PART_BYTES}. A file is stored, read
 * and deleted in many short transactions, so that nobody waits for it.
 */
@ApplicationScoped
class AttachmentParts {

  /** Bytes of a part. */
  static final int PART_BYTES = 64 * 1024;

  private static final Logger LOG = Logger.getLogger(AttachmentParts.class);

  /** Parts that are written or deleted in one transaction. */
  private static final int AT_ONCE = 8;

  /** What is still arriving after this time was left behind by an instance that has ended. */
  private static final Duration LONGEST_ARRIVAL = Duration.ofMinutes(15);

  private final EntityManager database;
  private final InstantSource clock;
  private final boolean oneProcess;

  AttachmentParts(
      EntityManager database,
      InstantSource clock,
      @ConfigProperty(name = "quarkus.datasource.db-kind") String databaseKind) {
    this.database = database;
    this.clock = clock;
    this.oneProcess = databaseKind.equals("sqlite");
  }

  /** Nothing is arriving yet where no other process can be at it. */
  void atStart(@Observes @Priority(Migration.PRIORITY + 2) StartupEvent event) {
    if (oneProcess) {
      QuarkusTransaction.requiringNew().run(() -> giveUp("since >= ?3", Instant.EPOCH));
    }
    sweep();
  }

  /** Stores what waits in the spool. */
  void store(UUID attachment, Spool.Waiting sealed) {
    long size = sealed.size();
    long step = (long) AT_ONCE * PART_BYTES;
    for (long from = 0; from < size; from += step) {
      long start = from;
      QuarkusTransaction.requiringNew().run(() -> insert(attachment, sealed, start, step));
    }
  }

  /** Whoever takes the attachment away waits for this, or was before it. */
  private void insert(UUID attachment, Spool.Waiting sealed, long start, long step) {
    AttachmentRow row = AttachmentRow.findById(attachment, LockModeType.PESSIMISTIC_WRITE);
    if (row == null || row.state != AttachmentRow.State.ARRIVING) {
      throw new PersistenceException("the attachment was taken away while it was stored");
    }
    for (long at = start; at < Math.min(start + step, sealed.size()); at += PART_BYTES) {
      database
          .createNativeQuery(
              "insert into attachment_parts (attachment_id, position, sealed)"
                  + " values (:attachment, :position, :sealed)")
          .setParameter("attachment", attachment.toString())
          .setParameter("position", (int) (at / PART_BYTES))
          .setParameter("sealed", sealed.read(at, PART_BYTES))
          .executeUpdate();
    }
  }

  /** The sealed content, read part by part; it ends where there is no more. */
  InputStream sealed(UUID attachment) {
    return new Parts(attachment);
  }

  /** Takes all attachments of a case away: from the commit on none of them can be read. */
  @Transactional(Transactional.TxType.MANDATORY)
  void forget(UUID caseId) {
    AttachmentRow.of(caseId).forEach(AttachmentRow::forget);
  }

  /**
   * Deletes what is left of attachments that are gone. It never fails: what it did not get done is
   * done the next time, and nobody can read it meanwhile.
   */
  void sweep() {
    try {
      QuarkusTransaction.requiringNew().call(this::gone).forEach(this::delete);
    } catch (RuntimeException e) {
      LOG.errorf("Parts of attachments could not be deleted and wait (%s)", e.getClass().getName());
    }
  }

  /** Takes away what did not arrive. */
  void abandon(UUID attachment) {
    try {
      QuarkusTransaction.requiringNew().run(() -> giveUp("id = ?3", attachment));
    } catch (RuntimeException e) {
      LOG.errorf("A part of an attachment waits to be deleted (%s)", e.getClass().getName());
    }
    sweep();
  }

  private static void giveUp(String which, Object value) {
    AttachmentRow.update(
        "state = ?1 where state = ?2 and " + which,
        AttachmentRow.State.GONE,
        AttachmentRow.State.ARRIVING,
        value);
  }

  private List<UUID> gone() {
    giveUp("since < ?3", clock.instant().minus(LONGEST_ARRIVAL));
    return AttachmentRow.<AttachmentRow>list("state", AttachmentRow.State.GONE).stream()
        .map(row -> row.id)
        .toList();
  }

  private void delete(UUID attachment) {
    while (QuarkusTransaction.requiringNew().call(() -> deleteSome(attachment)) > 0) {
      // Another transaction for the next few.
    }
    QuarkusTransaction.requiringNew().run(() -> AttachmentRow.delete("id", attachment));
  }

  private int deleteSome(UUID attachment) {
    Number last =
        (Number)
            database
                .createNativeQuery(
                    "select max(position) from attachment_parts where attachment_id = :attachment")
                .setParameter("attachment", attachment.toString())
                .getSingleResult();
    return last == null
        ? 0
        : database
            .createNativeQuery(
                "delete from attachment_parts"
                    + " where attachment_id = :attachment and position > :above")
            .setParameter("attachment", attachment.toString())
            .setParameter("above", last.intValue() - AT_ONCE)
            .executeUpdate();
  }

  private byte[] part(UUID attachment, int position) {
    List<?> found =
        database
            .createNativeQuery(
                "select sealed from attachment_parts"
                    + " where attachment_id = :attachment and position = :position",
                byte[].class)
            .setParameter("attachment", attachment.toString())
            .setParameter("position", position)
            .getResultList();
    return found.isEmpty() ? new byte[0] : (byte[]) found.get(0);
  }

  /** One part in memory at a time, each read in a transaction of its own. */
  private final class Parts extends InputStream {

    private final UUID attachment;
    private int position;
    private byte[] part = new byte[0];
    private int at;

    private Parts(UUID attachment) {
      this.attachment = attachment;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
      if (at == part.length && !nextPart()) {
        return -1;
      }
      int count = Math.min(most, part.length - at);
      System.arraycopy(part, at, into, from, count);
      at += count;
      return count;
    }

    private boolean nextPart() throws IOException {
      try {
        part = QuarkusTransaction.requiringNew().call(() -> part(attachment, position));
      } catch (PersistenceException e) {
        throw new IOException("a part of an attachment cannot be read", e);
      }
      position++;
      at = 0;
      return part.length > 0;
    }
  }
}
