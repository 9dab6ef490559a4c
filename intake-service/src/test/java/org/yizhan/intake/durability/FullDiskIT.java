package org.yizhan.intake.durability;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.intake.testing.Papers;
import org.yizhan.intake.testing.RunningService;

/**
 * The packaged service when the system refuses its writes: no file may grow, as on a full disk, or
 * the database may not be changed. Linux lets one do both to a running process.
 */
@Timeout(300)
@EnabledOnOs(OS.LINUX)
class FullDiskIT {

  @TempDir Path data;

  @Test
  void itSaysThatItCannotStoreAndStoresAgainWhenThereIsRoom() throws Exception {
    try (RunningService service = RunningService.start("quarkus-app", data, Map.of())) {
      Sender sender = new Sender(service);
      String before = receipt(sender.send(service, newKey()).body());

      limitFiles(service, "1");
      String key = newKey();
      HttpResponse<String> refused = sender.send(service, key);
      assertEquals(503, refused.statusCode());
      assertEquals(
          "application/problem+json",
          refused.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", ""));
      assertTrue(refused.body().contains("urn:yizhan:problem:cannot-store"), refused.body());
      assertTrue(refused.body().contains("was not stored"), refused.body());
      addPaper(service, before)
          .statusCode(503)
          .body("type", equalTo("urn:yizhan:problem:cannot-store"));
      given()
          .get(service.at("/q/health/ready"))
          .then()
          .statusCode(503)
          .body(containsString("\"storage\""));
      given().get(service.at("/zh/")).then().statusCode(200);

      limitFiles(service, "unlimited");
      given().get(service.at("/q/health/ready")).then().statusCode(200);
      addPaper(service, before).statusCode(201);
      follow(service, before).body("attachments", hasSize(1));
      String receipt = sender.send(service, key).body();
      assertEquals(201, sender.send(service, key).statusCode());
      assertEquals(
          receipt, sender.send(service, key).body(), "one case, however often it was sent");
    }
  }

  /**
   * A file that nobody may change, opened before or after; it needs root and a file system with it.
   */
  @Test
  void itSaysThatItCannotStoreInAFileThatIsReadOnlyAndStoresAgainInOneThatIsNot() throws Exception {
    assumeTrue(canMakeReadOnly(data.resolve("tried")));
    try (RunningService service = RunningService.start("quarkus-app", data, Map.of())) {
      Sender sender = new Sender(service);
      String before = newKey();
      String receipt = sender.send(service, before).body();
      String key = newKey();
      readOnly(true);
      try {
        HttpResponse<String> refused = sender.send(service, key);
        assertEquals(503, refused.statusCode(), refused.body());
        assertTrue(refused.body().contains("urn:yizhan:problem:cannot-store"), refused.body());
        assertEquals(503, sender.send(service, key).statusCode());
        given().get(service.at("/q/health/ready")).then().statusCode(503);
        given()
            .contentType("application/x-www-form-urlencoded; charset=utf-8")
            .header("Accept-Language", "zh")
            .formParams(Map.of("receipt", receipt(receipt), "text", "示例", "language", "zh"))
            .post(service.at("/track/messages"))
            .then()
            .statusCode(503)
            .contentType("text/html")
            .body(containsString("暂时不能使用"));
        follow(service, receipt(receipt)).statusCode(200).body("messages", empty());
      } finally {
        readOnly(false);
      }
      given().get(service.at("/q/health/ready")).then().statusCode(200);
      assertEquals(201, sender.send(service, key).statusCode());
      assertEquals(receipt, sender.send(service, before).body(), "what was stored is there");
      follow(service, receipt(receipt)).statusCode(200).body("messages", empty());
    }
  }

  private static ValidatableResponse addPaper(RunningService service, String receipt) {
    return given()
        .header("Authorization", "Receipt " + receipt)
        .contentType("application/pdf")
        .body(Papers.pdf())
        .post(service.at("/api/requests/mine/attachments"))
        .then();
  }

  private static ValidatableResponse follow(RunningService service, String receipt) {
    return given()
        .header("Authorization", "Receipt " + receipt)
        .get(service.at("/api/requests/mine"))
        .then();
  }

  private static String receipt(String answer) {
    return JsonPath.from(answer).getString("receipt");
  }

  private static boolean canMakeReadOnly(Path file) throws Exception {
    Files.createFile(file);
    boolean can = chattr("+i", List.of(file)) == 0;
    chattr("-i", List.of(file));
    return can;
  }

  /** The index beside them is shared memory and stays. */
  private void readOnly(boolean on) throws Exception {
    List<Path> files =
        Stream.of("yizhan.db", "yizhan.db-wal").map(data.resolve("db")::resolve).toList();
    assertEquals(0, chattr(on ? "+i" : "-i", files));
  }

  private static int chattr(String flag, List<Path> files) throws Exception {
    List<String> command = new ArrayList<>(List.of("chattr", flag));
    files.forEach(file -> command.add(file.toString()));
    Process change = new ProcessBuilder(command).redirectErrorStream(true).start();
    assertTrue(change.waitFor(10, TimeUnit.SECONDS));
    return change.exitValue();
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
