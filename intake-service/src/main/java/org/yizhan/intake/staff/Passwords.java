package org.yizhan.intake.staff;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Argon2id with the parameters of OWASP's list that take the least memory: 7 MiB, five passes, one
 * lane. Few are computed at a time, so that a crowd at the door cannot use up the memory.
 */
@ApplicationScoped
public class Passwords {

  /** Shortest password, in code points. */
  public static final int SHORTEST = 12;

  /** Longest password, in code points. */
  public static final int LONGEST = 128;

  private static final int FEWEST_DIFFERENT = 5;
  private static final int FEWEST_OWN = 6;
  private static final int SALT_BYTES = 16;
  private static final int MEMORY_KIB = 7 * 1024;
  private static final int PASSES = 5;
  private static final int HASH_BYTES = 32;

  private final Semaphore places = new Semaphore(2, true);
  private List<String> refused;
  private String decoy;

  /** Not while the service starts, nor once more for whatever stands in for this. */
  @PostConstruct
  void prepare() {
    refused = readRefused();
    decoy = hash(Token.fresh().reveal());
  }

  /** Why this cannot be a password, as the last part of a word's key; empty when it can. */
  public Optional<String> refusal(String password, String username) {
    String plain = normal(password);
    int length = length(plain);
    if (length < SHORTEST) {
      return Optional.of("short");
    }
    if (length > LONGEST) {
      return Optional.of("long");
    }
    String lower = plain.toLowerCase(Locale.ROOT);
    boolean namesItself = !username.isEmpty() && lower.contains(username);
    if (namesItself
        || length(withoutKnown(lower)) < FEWEST_OWN
        || plain.codePoints().distinct().count() < FEWEST_DIFFERENT) {
      return Optional.of("common");
    }
    return Optional.empty();
  }

  /** What is stored: algorithm, parameters, salt and hash in one text. */
  String hash(String password) {
    return inTurn(
        () ->
            Password.hash(normal(password)).addRandomSalt(SALT_BYTES).with(argon2id()).getResult());
  }

  /** It holds its memory for good, and so is made by the first who signs in. */
  private static Argon2Function argon2id() {
    return Argon2Function.getInstance(MEMORY_KIB, PASSES, 1, HASH_BYTES, Argon2.ID);
  }

  /** Compares; with no hash to compare with it works as long and says no. */
  boolean matches(String password, Optional<String> hash) {
    String against = hash.orElse(decoy);
    Argon2Function function = Argon2Function.getInstanceFromHash(against);
    boolean same = inTurn(() -> Password.check(normal(password), against).with(function));
    return same && hash.isPresent();
  }

  /** What remains when the words that are guessed first are taken out. */
  private String withoutKnown(String lower) {
    String rest = lower;
    for (String word : refused) {
      rest = rest.replace(word, "");
    }
    return rest;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private <T> T inTurn(Supplier<T> work) {
    places.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      places.release();
    }
  }

  /**
   * Two keyboards may write the same letters in different code points, a copy has blanks around.
   */
  private static String normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC).strip();
  }

  private static List<String> readRefused() {
    try (InputStream in = Passwords.class.getResourceAsStream("/staff/refused-passwords.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the list of refused passwords cannot be read", e);
    }
  }
}
