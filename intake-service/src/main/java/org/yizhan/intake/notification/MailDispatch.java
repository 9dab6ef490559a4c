package org.yizhan.intake.notification;

import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Sends what lies in the outbox: at once after a commit, and again by {@link SendAttempts} what
 * could not be sent. Each mail is delivered at least once: a crash between sending and marking may
 * repeat one, with the same Message-ID.
 */
@ApplicationScoped
public class MailDispatch {

  private final MailQueue queue;
  private final Postman postman;
  private final ExecutorService mailer =
      Executors.newSingleThreadExecutor(work -> new Thread(work, "mail"));
  private final ReentrantLock sending = new ReentrantLock();
  private final AtomicBoolean nudged = new AtomicBoolean();

  MailDispatch(MailQueue queue, Postman postman) {
    this.queue = queue;
    this.postman = postman;
  }

  void afterCommit(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Filled filled) {
    if (nudged.compareAndSet(false, true)) {
      mailer.execute(this::sendDue);
    }
  }

  /** Sends everything that is due; one thread of this process at a time. */
  @Scheduled(every = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public void sendDue() {
    sending.lock();
    try {
      nudged.set(false);
      MailQueue.Batch batch = queue.claim();
      while (batch.rows() > 0) {
        batch.mails().forEach(this::deliver);
        batch = queue.claim();
      }
    } finally {
      sending.unlock();
    }
  }

  /** Finishes the mail at hand. */
  @PreDestroy
  void stop() {
    mailer.shutdown();
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
