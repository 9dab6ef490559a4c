package org.yizhan.intake.web.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhan.intake.testing.Api;
import org.yizhan.intake.testing.Requests;

/** What sending the same request again comes to, on either database. */
abstract class SendingAgainContract {

  @Test
  void theSameKeyGivesTheSameAnswer() {
    String key = UUID.randomUUID().toString();
    String first = Api.submit(Requests.complete(), key).statusCode(201).extract().asString();
    String second = Api.submit(Requests.complete(), key).statusCode(201).extract().asString();
    assertEquals(first, second);
  }

  @Test
  void theSameKeyWithAnotherRequestIsRefused() {
    String key = UUID.randomUUID().toString();
    Api.submit(Requests.complete(), key).statusCode(201);
    Api.submit(Requests.complete().put("narrative", "another"), key)
        .statusCode(422)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:yizhan:problem:idempotency-key-reused"));
  }

  @Test
  void withoutAKeyEachSubmissionIsAnotherCase() {
    String first = Api.receiptOf(Requests.complete());
    assertEquals(false, first.equals(Api.receiptOf(Requests.complete())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"short", "has space in it 1234", "umlaut-ä-1234567890"})
  void aKeyOfAnotherFormIsRefused(String key) {
    Api.submit(Requests.complete(), key)
        .statusCode(400)
        .body("errors.code", contains("idempotency-key"));
  }

  @Test
  void submissionsThatRaceWithOneKeyAreOneCase() throws Exception {
    String key = UUID.randomUUID().toString();
    Callable<String> submission =
        () -> Api.submit(Requests.complete(), key).statusCode(201).extract().asString();
    ExecutorService clients = Executors.newFixedThreadPool(16);
    try {
      List<Future<String>> answers =
          clients.invokeAll(
              IntStream.range(0, 32).mapToObj(i -> submission).collect(Collectors.toList()));
      Set<String> different = new HashSet<>();
      for (Future<String> answer : answers) {
        different.add(answer.get());
      }
      assertEquals(1, different.size(), () -> String.join("\n", different));
    } finally {
      clients.shutdown();
    }
  }
}
