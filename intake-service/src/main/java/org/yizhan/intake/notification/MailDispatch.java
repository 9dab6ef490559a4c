package org.yizhan.intake.notification;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;

/**
 * Sends what lies in the outbox: soon after a commit, and again by {@link SendAttempts} what could
 * not be sent. Each mail is delivered at least once: a crash between sending and marking may repeat
 * one, with the same Message-ID.
 */
@ApplicationScoped
public class MailDispatch {

  private static final Logger LOG = Logger.getLogger(MailDispatch.class);

  /** What is laid within this time is taken up together, which spares the database commits. */
  private static final long GATHER_MILLIS = 250;

  private static final long STOP_SECONDS = 5;

  private final MailQueue queue;
  private final Postman postman;
  private final ScheduledThreadPoolExecutor mailer =
      new ScheduledThreadPoolExecutor(1, work -> new Thread(work, "mail"));
  private final ReentrantLock sending = new ReentrantLock();
  private final AtomicBoolean nudged = new AtomicBoolean();
  private volatile ScheduledFuture<?> soon;
  private volatile boolean stopping;

  MailDispatch(MailQueue queue, Postman postman) {
    this.queue = queue;
    this.postman = postman;
  }

  void afterCommit(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Filled filled) {
    nudge();
  }

  private void nudge() {
    if (!stopping && nudged.compareAndSet(false, true)) {
      soon = mailer.schedule(this::sendSoon, GATHER_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  /** What fails here is taken up by the next round of {@link #sendDue}. */
  private void sendSoon() {
    try {
      sendDue();
    } catch (RuntimeException e) {
      LOG.errorf("Mails wait: the outbox could not be read (%s)", e.getClass().getName());
    }
  }

  /**
   * Sends what is due, and what is left of it soon after: whoever sends a request waits for the
   * same database, and comes first. One thread of this process at a time.
   */
  @Scheduled(
      every = "20s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  public void sendDue() {
    sending.lock();
    try {
      nudged.set(false);
      MailQueue.Batch batch = queue.claim();
      batch.mails().forEach(this::deliver);
      if (batch.rows() > 0) {
        nudge();
      }
    } finally {
      sending.unlock();
    }
  }

  /** Finishes the mails at hand; what was not sent lies in the outbox for the next start. */
  void atEnd(@Observes ShutdownEvent event) throws InterruptedException {
    stopping = true;
    ScheduledFuture<?> waiting = soon;
    if (waiting != null) {
      waiting.cancel(false);
    }
    mailer.shutdown();
    if (!mailer.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
      mailer.shutdownNow();
    }
  }

  private void deliver(MailQueue.Claimed claimed) {
    String outcome;
    try {
      outcome = postman.deliver(claimed.errand(), claimed.addresses());
    } catch (MessagingException | IOException e) {
      queue.failed(
          claimed.errand().id(), "failed " + claimed.told() + " " + e.getClass().getSimpleName());
      return;
    }
    queue.delivered(claimed.errand().id(), outcome + " " + claimed.told());
  }
}
