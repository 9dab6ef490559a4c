package org.yizhan.intake.storage;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yizhan.intake.testing.Requests;
import org.yizhan.intake.web.FixtureSite;

/** What is told to those who come while too many wait to be stored already. */
@QuarkusTest
@TestProfile(FixtureSite.class)
class NoRoomTest {

  private static final String KEY = "no-room-0123456789abcdef";

  @Inject CommitGroup commits;

  private final ExecutorService writers = Executors.newCachedThreadPool();
  private final CountDownLatch gathering = new CountDownLatch(1);
  private List<CompletableFuture<Void>> waiting;

  /** The first holds the writer, so that nobody leaves; of the others some find no room either. */
  @BeforeEach
  void letAsManyWaitAsMay() throws InterruptedException {
    CountDownLatch held = new CountDownLatch(1);
    waiting = new ArrayList<>();
    waiting.add(write("held", held));
    assertTrue(held.await(20, TimeUnit.SECONDS));
    for (int number = 0; number < CommitGroup.MOST_WAITING; number++) {
      waiting.add(write("waiting " + number, held));
    }
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (commits.waiting() < CommitGroup.MOST_WAITING && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    assertEquals(CommitGroup.MOST_WAITING, commits.waiting());
  }

  @AfterEach
  void letThemGo() {
    gathering.countDown();
    waiting.forEach(write -> write.orTimeout(20, TimeUnit.SECONDS).exceptionally(e -> null).join());
    writers.shutdown();
  }

  private CompletableFuture<Void> write(String subject, CountDownLatch held) {
    return CompletableFuture.runAsync(() -> commits.write(subject, group -> hold(held)), writers);
  }

  @Test
  void aProgramIsToldWhenToComeAgainAndThenStores() {
    given()
        .contentType("application/json")
        .header("Accept-Language", "zh")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(Requests.complete().toString())
        .post("/api/requests")
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", "2")
        .body("type", equalTo("urn:yizhan:problem:no-room"))
        .body("title", equalTo("此刻发送的人很多"));
  }

  @Test
  void aPersonReadsItInTheLanguageOfTheForm() {
    for (Map.Entry<String, String> reader :
        Map.of("zh", "暂时不能使用", "en", "Not available at the moment").entrySet()) {
      send(reader.getKey(), reader.getKey().equals("zh") ? "en" : "zh")
          .statusCode(503)
          .contentType("text/html")
          .header("Retry-After", "2")
          .body(containsString("<html lang=\"" + reader.getKey()))
          .body(containsString(reader.getValue()))
          .body(containsString("tel:+861012308"));
    }
    letThemGo();
    send("en", "en").statusCode(201);
  }

  private static ValidatableResponse send(String form, String browser) {
    return given()
        .contentType("application/x-www-form-urlencoded; charset=utf-8")
        .header("Accept-Language", browser)
        .formParams(
            Map.ofEntries(
                Map.entry("language", form),
                Map.entry("category", "detention"),
                Map.entry("country", "IT"),
                Map.entry("personName", Requests.PERSON),
                Map.entry("contactName", Requests.CONTACT),
                Map.entry("contactPhone", Requests.PHONE),
                Map.entry("narrative", Requests.NARRATIVE),
                Map.entry("consentNotice", "2026-11"),
                Map.entry("consentSensitive", "true"),
                Map.entry("idempotencyKey", KEY)))
        .post("/requests")
        .then();
  }

  private int hold(CountDownLatch held) {
    held.countDown();
    try {
      assertTrue(gathering.await(60, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return 0;
  }
}
