package org.yizhan.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewTest {
  private static final int ANY_PORT = 0;

  @TempDir Path folder;

  private Preview preview;

  @BeforeEach
  void serve() throws IOException {
    preview = new Preview(folder.resolve("site"), ANY_PORT);
  }

  @AfterEach
  void end() {
    preview.close();
  }

  @Test
  void before_the_first_bake_it_says_so() throws Exception {
    assertEquals(503, get("").statusCode());
  }

  @Test
  void a_folder_is_its_index_and_a_missing_page_the_sites_own() throws Exception {
    bake();

    assertEquals("home", get("zh/").body());
    assertEquals("text/html; charset=utf-8", get("zh/").headers().firstValue("Content-Type").get());
    assertEquals("/zh/", get("zh").headers().firstValue("Location").get());
    assertEquals(404, get("nothing/").statusCode());
    assertEquals("not here", get("nothing/").body());
  }

  @Test
  void nothing_outside_the_site_is_served() throws Exception {
    bake();
    Files.writeString(folder.resolve("secret.txt"), "secret");

    assertEquals("not here", get("%2e%2e/secret.txt").body());
    assertEquals("not here", get("zh/..%2f..%2fsecret.txt").body());
  }

  @Test
  void it_takes_no_requests() throws Exception {
    bake();
    HttpRequest post =
        HttpRequest.newBuilder(URI.create(preview.address() + "requests"))
            .POST(HttpRequest.BodyPublishers.ofString("x"))
            .build();

    assertEquals(
        405,
        HttpClient.newHttpClient().send(post, HttpResponse.BodyHandlers.discarding()).statusCode());
  }

  @Test
  void a_taken_port_is_refused() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
      assertThrows(BindException.class, () -> new Preview(folder, taken.getLocalPort()));
    }
  }

  private void bake() throws IOException {
    Path zh = Files.createDirectories(folder.resolve("site/zh"));
    Files.writeString(zh.resolve("index.html"), "home");
    Files.writeString(folder.resolve("site/404.html"), "not here");
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(preview.address() + path)).build(),
            HttpResponse.BodyHandlers.ofString());
  }
}
