package org.yizhan.intake.request;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yizhan.intake.privacy.Personal;

/**
 * The client's promise that two submissions are one: made once for each draft from at least 128
 * random bits. With it a receipt can be had again, so it prints as {@code [personal]}.
 *
 * @param value 16 to 64 characters of {@code A-Za-z0-9_-}
 */
public record IdempotencyKey(String value) {

  /** The form of one, as the description of the API says it. */
  public static final String PATTERN = "^[A-Za-z0-9_-]{16,64}$";

  private static final Pattern FORM = Pattern.compile(PATTERN);

  public IdempotencyKey {
    Objects.requireNonNull(value, "value");
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not an idempotency key");
    }
  }

  /** The key in a header or a form field; empty when it does not have the form of one. */
  public static Optional<IdempotencyKey> read(String value) {
    return value != null && FORM.matcher(value).matches()
        ? Optional.of(new IdempotencyKey(value))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return Personal.MASK;
  }
}
