package org.yizhan.site.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhan.site.content.ContentTree;

class MainTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private String typed = "";

  @TempDir Path folder;

  @Test
  void a_good_content_passes() {
    new ContentTree(folder);

    assertEquals(0, run("check", folder.toString()));
    assertEquals(folder + ": no errors, no warnings\n", out.toString(UTF_8));
  }

  @Test
  void a_warning_is_told_and_passes() {
    new ContentTree(folder).replace("zh/stations/it-prato.md", "liaisons: 2", "liaisons: 1");

    assertEquals(0, run("check", folder.toString()));
    assertTrue(out.toString(UTF_8).endsWith(": no errors, 1 warning\n"), out.toString(UTF_8));
  }

  @Test
  void an_error_is_told_with_its_file_and_fails() {
    new ContentTree(folder).replace("zh/stations/it-prato.md", "leader: 1", "leader: 2");

    assertEquals(1, run("check", folder.toString()));
    assertTrue(
        out.toString(UTF_8)
            .startsWith(folder.resolve("zh/stations/it-prato.md") + ":21: error[G4] "),
        out.toString(UTF_8));
  }

  @Test
  void a_number_that_is_not_published_becomes_a_fingerprint() {
    new ContentTree(folder);
    typed = "+390000000001\n\nSAMPLE-1\n";

    assertEquals(0, run("fingerprint", folder.toString()));
    assertTrue(
        out.toString(UTF_8).matches("\"[0-9a-f]{4}\",\n\"[0-9a-f]{16}\",\n"), out.toString(UTF_8));
  }

  @Test
  void what_has_no_fingerprint_is_told_by_its_line_alone() {
    new ContentTree(folder);
    typed = "SAMPLE-1\n0577 0000\n";

    assertEquals(1, run("fingerprint", folder.toString()));
    assertTrue(out.toString(UTF_8).contains("Line 2: a telephone number begins with +"));
    assertFalse(out.toString(UTF_8).contains("0577"));
  }

  @Test
  void a_content_with_errors_is_not_baked() {
    new ContentTree(folder.resolve("content"))
        .replace("zh/stations/it-prato.md", "leader: 1", "leader: 2");
    Path site = folder.resolve("site");

    assertEquals(1, run("build", folder.resolve("content").toString(), site.toString()));
    assertFalse(Files.exists(site));
    assertTrue(out.toString(UTF_8).endsWith("Nothing was baked; " + site + " is what it was.\n"));
  }

  @ParameterizedTest
  @CsvSource({"null, https://x.example/a/b/", "https://own.example/, https://own.example/"})
  void the_public_address_may_be_given_where_the_content_leaves_it_open(
      String inContent, String published) throws IOException {
    new ContentTree(folder.resolve("content"))
        .replace("site.yaml", "origin: null", "origin: " + inContent);
    Path site = folder.resolve("site");

    assertEquals(
        0,
        run(
            "build",
            folder.resolve("content").toString(),
            site.toString(),
            "--origin",
            "https://x.example/a/b/"));
    assertEquals(
        "Sitemap: " + published + "sitemap.xml",
        Files.readAllLines(site.resolve("robots.txt")).get(2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bake x                   | Write: java -jar yizhan-site.jar build CONTENT_DIR OUT_DIR",
        "check                    | Write: java -jar yizhan-site.jar check CONTENT_DIR.",
        "check nowhere            | There is no folder nowhere.",
        "build .                  | Write: java -jar yizhan-site.jar build CONTENT_DIR OUT_DIR.",
        "watch . out --compress   | watch does not know --compress.",
        "build . out --port 80    | build does not know --port.",
        "check . --templates .    | check does not know --templates.",
        "watch . out --templates  | --templates needs a value.",
        "check . --origin https://a.example/ | check does not know --origin.",
        "build . out --origin a.example | --origin is the public address, as https://city.example/",
        "watch . out --templates no | There is no folder no.",
        "edit . out --port 0      | A port is a number from 1 to 65535, not 0.",
        "edit . out --port http   | A port is a number from 1 to 65535, not http."
      })
  void a_wrong_call_is_told_in_one_sentence(String words, String sentence) {
    assertEquals(2, run(words.split(" ")));
    assertTrue(err.toString(UTF_8).startsWith(sentence), err.toString(UTF_8));
    assertEquals(1, err.toString(UTF_8).lines().count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"build", "watch", "edit"})
  void a_folder_that_a_bake_would_wrongly_erase_is_refused(String command) throws IOException {
    Path content = Files.createDirectory(folder.resolve("content"));
    Path templates = Files.createDirectory(folder.resolve("templates"));
    Path diary = Files.writeString(folder.resolve("diary.txt"), "dear");

    for (Path out : List.of(content, content.resolve("site"), templates, folder, diary)) {
      assertEquals(
          2,
          run(command, content.toString(), out.toString(), "--templates", templates.toString()),
          out.toString());
      assertTrue(err.toString(UTF_8).startsWith("A bake erases its OUT_DIR"), err.toString(UTF_8));
      assertEquals(1, err.toString(UTF_8).lines().count());
      err.reset();
    }
    assertEquals("dear", Files.readString(diary));
  }

  @Test
  void a_taken_port_is_told_in_one_sentence() throws IOException {
    Path content = Files.createDirectory(folder.resolve("content"));
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());

      assertEquals(1, run("edit", content.toString(), folder + "/site", "--port", port));
      assertEquals(
          "Port "
              + port
              + " is taken: end what uses it, or choose another (--port N; with Maven -Dport=N).\n",
          err.toString(UTF_8));
    }
  }

  @Test
  void without_a_word_the_commands_are_told() {
    assertEquals(2, run());
  }

  private int run(String... words) {
    InstantSource clock =
        InstantSource.fixed(ContentTree.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant());
    BufferedReader in = new BufferedReader(new StringReader(typed));
    return new Main(clock, in, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8))
        .run(List.copyOf(Arrays.asList(words)));
  }
}
