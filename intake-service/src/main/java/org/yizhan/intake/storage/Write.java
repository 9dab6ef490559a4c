package org.yizhan.intake.storage;

import jakarta.persistence.PersistenceException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;

/** Some work that waits to be done in a group, and then for its commit. */
final class Write<T> {

  private final String subject;
  private final Function<Group, T> work;
  private final Consumer<T> last;
  private final CompletableFuture<T> answer = new CompletableFuture<>();
  private T result;

  Write(String subject, Function<Group, T> work, Consumer<T> last) {
    this.subject = subject;
    this.work = work;
    this.last = last;
  }

  String subject() {
    return subject;
  }

  /** Does the work; what came of it is kept until the commit. */
  void attempt(Group group) {
    result = work.apply(group);
  }

  /** Does what has to be last. */
  void finish() {
    last.accept(result);
  }

  /** It is on disk. */
  void succeed() {
    answer.complete(result);
  }

  /** It is not stored. */
  void fail(Throwable why) {
    answer.completeExceptionally(why);
  }

  /**
   * Waits for the commit.
   *
   * @throws PersistenceException when it could not be stored
   */
  T answer() {
    try {
      return answer.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException unchecked) {
        throw unchecked;
      }
      throw new PersistenceException(e.getCause());
    }
  }
}
