package org.yizhan.intake.durability;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.intake.testing.RunningService;

/**
 * The packaged service when no file may grow any more: the system refuses its writes, as it does on
 * a full disk. Linux lets one change that for a running process.
 */
@Timeout(300)
@EnabledOnOs(OS.LINUX)
class FullDiskIT {

  @TempDir Path data;

  @Test
  void itSaysThatItCannotStoreAndStoresAgainWhenThereIsRoom() throws Exception {
    try (RunningService service = RunningService.start("quarkus-app", data, Map.of())) {
      Sender sender = new Sender(service);
      assertEquals(201, sender.send(service, newKey()).statusCode());

      limitFiles(service, "1");
      String key = newKey();
      HttpResponse<String> refused = sender.send(service, key);
      assertEquals(503, refused.statusCode());
      assertEquals(
          "application/problem+json",
          refused.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", ""));
      assertTrue(refused.body().contains("urn:yizhan:problem:cannot-store"), refused.body());
      assertTrue(refused.body().contains("was not stored"), refused.body());
      given()
          .get(service.at("/q/health/ready"))
          .then()
          .statusCode(503)
          .body(containsString("\"storage\""));
      given().get(service.at("/zh/")).then().statusCode(200);

      limitFiles(service, "unlimited");
      given().get(service.at("/q/health/ready")).then().statusCode(200);
      String receipt = sender.send(service, key).body();
      assertEquals(201, sender.send(service, key).statusCode());
      assertEquals(
          receipt, sender.send(service, key).body(), "one case, however often it was sent");
    }
  }

  private static String newKey() {
    return UUID.randomUUID().toString();
  }

  /** For this process alone, at once; a soft limit may be lifted again by its owner. */
  private static void limitFiles(RunningService service, String bytes) throws Exception {
    Process limit =
        new ProcessBuilder(
                "prlimit", "--pid", Long.toString(service.pid()), "--fsize=" + bytes + ":")
            .inheritIO()
            .start();
    assertTrue(limit.waitFor(10, TimeUnit.SECONDS));
    assertEquals(0, limit.exitValue());
  }
}
