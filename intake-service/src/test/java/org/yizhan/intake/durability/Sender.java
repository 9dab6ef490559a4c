package org.yizhan.intake.durability;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.yizhan.intake.testing.Requests;
import org.yizhan.intake.testing.RunningService;

/** Sends requests for help to a running service, each under a key. */
final class Sender {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final HttpClient client = HttpClient.newHttpClient();
  private final String body;

  /** Consents to the notice that the service's own site names. */
  Sender(RunningService service) {
    ObjectNode request = Requests.complete();
    String notice = given().get(service.at("/data/directory.v1.json")).path("notice");
    request.withObjectProperty("consent").put("notice", notice);
    body = request.toString();
  }

  HttpResponse<String> send(RunningService service, String key)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(service.at("/api/requests")))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .header("Accept-Language", "en")
            .header("Idempotency-Key", key)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
