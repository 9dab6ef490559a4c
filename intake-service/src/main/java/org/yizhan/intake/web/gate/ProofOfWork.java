package org.yizhan.intake.web.gate;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.altcha.altcha.Altcha;
import org.yizhan.intake.privacy.ServerSecret;
import org.yizhan.intake.request.Limits;
import org.yizhan.intake.request.StrictJson;
import org.yizhan.intake.request.UnreadableException;

/**
 * A small piece of work that a browser does within a few seconds, and that costs who sends
 * thousands (Altcha: find the number whose SHA-256 with a salt is known). Challenges are signed
 * with a key made of the server's secret, so that every instance takes them and none is stored; one
 * that was solved counts once on each instance.
 */
@ApplicationScoped
public class ProofOfWork {

  /** Half a second on a desk, a few seconds on an old telephone, on average. */
  private static final long HARDNESS = 50_000;

  private static final Duration VALID = Duration.ofMinutes(10);
  private static final Altcha.Algorithm ALGORITHM = Altcha.Algorithm.SHA256;
  private static final String EXPIRES = "expires";
  private static final int MOST_KEPT = 100_000;

  private final String key;
  private final InstantSource clock;
  private final Map<String, Instant> used = new LinkedHashMap<>();

  ProofOfWork(ServerSecret secret, InstantSource clock) {
    this.key = secret.markOf("proof", "altcha");
    this.clock = clock;
  }

  /**
   * What is to be solved.
   *
   * @param challenge the hash that is looked for
   * @param maxnumber the number is not larger
   * @param signature by which it is known again
   */
  public record Challenge(
      String algorithm, String challenge, long maxnumber, String salt, String signature) {}

  /** A new one, for ten minutes. */
  public Challenge challenge() {
    Instant expires = clock.instant().plus(VALID);
    try {
      Altcha.Challenge made =
          Altcha.createChallenge(
              new Altcha.ChallengeOptions()
                  .setAlgorithm(ALGORITHM)
                  .setMaxNumber(HARDNESS)
                  .setSecureRandomNumber(true)
                  .setExpires(expires.getEpochSecond())
                  .setHmacKey(key));
      return new Challenge(
          made.algorithm, made.challenge, made.maxnumber, made.salt, made.signature);
    } catch (Exception e) {
      throw new IllegalStateException("every Java has " + ALGORITHM.getName(), e);
    }
  }

  /**
   * Takes a proof: base 64 of the challenge with its number. True when it is right, still valid and
   * comes for the first time.
   */
  boolean take(String proof) {
    if (proof.isEmpty() || proof.length() > Limits.PROOF) {
      return false;
    }
    try {
      Altcha.Payload payload = payload(StrictJson.read(Base64.getDecoder().decode(proof)));
      Instant expires =
          Instant.ofEpochSecond(Long.parseLong(Altcha.extractParams(payload.salt).get(EXPIRES)));
      return Altcha.verifySolution(payload, key, false)
          && expires.isAfter(clock.instant())
          && first(payload.signature, expires);
    } catch (UnreadableException e) {
      return false;
    } catch (Exception e) {
      // Whatever the library stumbles over is no proof.
      return false;
    }
  }

  private static Altcha.Payload payload(JsonNode json) {
    Altcha.Payload payload = new Altcha.Payload();
    payload.algorithm = json.path("algorithm").asText();
    payload.challenge = json.path("challenge").asText();
    payload.number = json.path("number").asLong(-1);
    payload.salt = json.path("salt").asText();
    payload.signature = json.path("signature").asText();
    return payload;
  }

  private synchronized boolean first(String signature, Instant expires) {
    Instant now = clock.instant();
    var oldest = used.values().iterator();
    while (oldest.hasNext() && (!oldest.next().isAfter(now) || used.size() > MOST_KEPT)) {
      oldest.remove();
    }
    return used.putIfAbsent(signature, expires) == null;
  }
}
