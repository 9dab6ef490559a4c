package org.yizhan.intake.storage;

import jakarta.persistence.PersistenceException;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Some work that waits to be done in a group, and then for its commit. */
final class Write<T> {

  private final String subject;
  private final Function<Group, T> work;
  private final BiConsumer<Group, T> last;
  private final CompletableFuture<T> answer = new CompletableFuture<>();
  private T result;

  Write(String subject, Function<Group, T> work, BiConsumer<Group, T> last) {
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
  void finish(Group group) {
    last.accept(group, result);
  }

  /** It is on disk. */
  void succeed() {
    answer.complete(result);
  }

  /** It is not stored. */
  void fail(Throwable why) {
    answer.completeExceptionally(
        why instanceof RuntimeException ? why : new PersistenceException(why));
  }

  /**
   * What came of it once it is on disk; else the failure: a {@link PersistenceException} when it
   * could not be stored, or what the work threw.
   */
  CompletableFuture<T> answer() {
    return answer;
  }
}
