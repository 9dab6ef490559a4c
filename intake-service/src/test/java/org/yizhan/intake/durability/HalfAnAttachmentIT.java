package org.yizhan.intake.durability;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.intake.testing.Papers;
import org.yizhan.intake.testing.RunningService;

/** The packaged service killed while files come in, and while one is stored. */
@Timeout(300)
class HalfAnAttachmentIT {

  @TempDir Path data;

  @Test
  void whatWasOnItsWayLeavesNothingAndWhatWasAnsweredIsThere() throws Exception {
    String receipt;
    String whole;
    try (RunningService service = RunningService.start("quarkus-app", data, Map.of())) {
      receipt = receipt(new Sender(service).send(service, UUID.randomUUID().toString()).body());
      whole =
          given()
              .header("Authorization", "Receipt " + receipt)
              .contentType("image/png")
              .body(Papers.screenshot())
              .post(service.at("/api/requests/mine/attachments"))
              .then()
              .statusCode(201)
              .extract()
              .path("id");
      try (Socket coming = sendHalf(service, receipt)) {
        given().get(service.at("/q/health/live")).then().statusCode(200);
        assertTrue(coming.isConnected());
        assertEquals(0, spooled(), "a file in the spool has no name");
        service.kill();
      }
    }
    arrivingForEver();
    assertEquals(2, rows("attachments"));
    try (RunningService service = RunningService.start("quarkus-app", data, Map.of())) {
      byte[] kept =
          given()
              .header("Authorization", "Receipt " + receipt)
              .get(service.at("/api/requests/mine/attachments/" + whole))
              .then()
              .statusCode(200)
              .extract()
              .asByteArray();
      assertEquals((byte) 0x89, kept[0]);
      given()
          .header("Authorization", "Receipt " + receipt)
          .delete(service.at("/api/requests/mine/attachments/" + whole))
          .then()
          .statusCode(204);
      given()
          .header("Authorization", "Receipt " + receipt)
          .get(service.at("/api/requests/mine"))
          .then()
          .body("attachments", empty());
      assertArrayEquals(
          new long[] {0, 0}, new long[] {rows("attachments"), rows("attachment_parts")});
    }
    assertEquals(0, spooled());
  }

  private static Socket sendHalf(RunningService service, String receipt) throws IOException {
    URI address = URI.create(service.at("/"));
    Socket socket = new Socket(address.getHost(), address.getPort());
    String head =
        "POST /api/requests/mine/attachments HTTP/1.1\r\nHost: localhost\r\n"
            + "Authorization: Receipt %s\r\nContent-Type: application/pdf\r\n".formatted(receipt)
            + "Content-Length: 1000000\r\n\r\n%PDF-1.4 "
            + " ".repeat(500_000);
    socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  /** As a kill between two transactions of the storing leaves it. */
  private void arrivingForEver() throws SQLException, IOException {
    String id = UUID.randomUUID().toString();
    try (Connection database = database();
        Statement half = database.createStatement()) {
      half.executeUpdate(
          ("insert into attachments select '%s', case_id, 'ARRIVING', kind, file_size, sealed_key,"
                  + " null, 'half', since from attachments")
              .formatted(id));
      half.executeUpdate(
          "insert into attachment_parts select '%s', position, sealed from attachment_parts"
              .formatted(id));
    }
    Files.writeString(data.resolve("spool").resolve("left"), "");
  }

  private long rows(String table) throws SQLException {
    try (Connection database = database();
        Statement count = database.createStatement();
        ResultSet number = count.executeQuery("select count(*) from " + table)) {
      number.next();
      return number.getLong(1);
    }
  }

  private Connection database() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + data.resolve("db/yizhan.db"));
  }

  private long spooled() throws IOException {
    try (Stream<Path> files = Files.list(data.resolve("spool"))) {
      return files.count();
    }
  }

  private static String receipt(String answer) {
    return JsonPath.from(answer).getString("receipt");
  }
}
