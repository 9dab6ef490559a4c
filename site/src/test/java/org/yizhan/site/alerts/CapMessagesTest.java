package org.yizhan.site.alerts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.SAXException;
import org.yizhan.site.bake.Bakery;
import org.yizhan.site.bake.RealSite;
import org.yizhan.site.content.ContentTree;
import org.yizhan.site.content.Origin;

class CapMessagesTest {
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

  @TempDir Path folder;

  @Test
  void every_message_is_a_message_of_cap() throws IOException, SAXException {
    Schema schema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(getClass().getResource("message.xsd"));
    List<Path> messages = messages(RealSite.FOLDER);

    assertEquals(RealSite.CONTENT.alerts().size(), messages.size());
    for (Path message : messages) {
      schema.newValidator().validate(new StreamSource(message.toFile()));
    }
  }

  private static List<Path> messages(Path site) throws IOException {
    try (Stream<Path> files = Files.list(site.resolve("alerts"))) {
      return files.filter(file -> file.toString().endsWith(".cap.xml")).sorted().toList();
    }
  }

  @Test
  void a_warning_is_told_in_both_languages() throws IOException {
    Document message = message("it-station-pickpockets-sample");

    assertEquals(List.of("zh-CN", "en"), message.select("info > language").eachText());
    assertEquals(
        List.of(
            "【示例】意大利多地火车站护照被偷增多", "[Sample] More passports stolen at railway stations in Italy"),
        message.select("headline").eachText());
    assertEquals("Alert", message.select("msgType").text());
    assertEquals("Exercise", message.select("status").text());
    assertEquals(List.of("IT", "IT"), message.select("geocode > value").eachText());
    assertEquals(List.of("Moderate", "Moderate"), message.select("severity").eachText());
    assertEquals("2030-12-31T23:59:00+01:00", message.selectFirst("expires").text());
    String description = message.select("description").last().wholeText();
    assertTrue(description.startsWith("A sample, not a real event."), description);
    assertTrue(description.contains("\n\nPassports and wallets are stolen"), description);
    assertFalse(description.contains("What happened"), description);
    String instruction = message.select("instruction").last().wholeText();
    assertTrue(instruction.startsWith("1. Keep your passport on your body"), instruction);
    assertTrue(instruction.contains("\n5. To replace the passport, read Lost or"), instruction);
  }

  @ParameterizedTest
  @CsvSource({
    "es-fake-consulate-calls-update-sample, Update, es-fake-consulate-calls-sample,"
        + " 2026-10-12T18:00:00+02:00",
    "fr-transport-strike-over-sample, Cancel, fr-transport-strike-sample,"
        + " 2026-11-10T09:00:00+01:00"
  })
  void what_ends_a_warning_refers_to_it(String id, String type, String ended, String sent)
      throws IOException {
    Document message = message(id);

    assertEquals(type, message.select("msgType").text());
    assertEquals(
        "urn:uuid:%s,wenzhou-%s,%s"
            .formatted(RealSite.CONTENT.municipality().identity(), ended, sent),
        message.select("references").text());
  }

  @Test
  void a_cancellation_gives_the_all_clear() throws IOException {
    Document message = message("fr-transport-strike-over-sample");

    assertEquals("AllClear", message.selectFirst("responseType").text());
    assertEquals("Past", message.selectFirst("urgency").text());
    assertEquals("Strikes announced on railways and at airports in France", last(message, "event"));
    assertTrue(message.select("expires, instruction").isEmpty());
  }

  @Test
  void a_message_stays_as_it_was_sent_whatever_became_of_the_warning() throws IOException {
    ContentTree tree = new ContentTree(folder.resolve("content"));
    new Bakery().bake(tree.read().content(), folder.resolve("after"), NOW);
    tree.delete("zh/alerts/it-trains.md").delete("en/alerts/it-trains.md");
    new Bakery().bake(tree.read().content(), folder.resolve("before"), NOW);

    assertEquals(
        Files.readString(folder.resolve("before/alerts/it-trams.cap.xml")),
        Files.readString(folder.resolve("after/alerts/it-trams.cap.xml")));
  }

  @Test
  void an_update_refers_to_all_that_came_before_it() throws IOException {
    ContentTree tree = new ContentTree(folder.resolve("content"));
    tree.replace("zh/alerts/it-stations.md", "\nsent: 2026-11-01T08", "\nsent: 2026-09-03T07");
    tree.replace("zh/alerts/it-stations.md", "+01:00\nexp", "+00:00\nreplaces: it-trains\nexp");
    tree.replace("zh/alerts/it-stations.md", "\nseal: ", "\n#seal: ");
    new Bakery(null, Origin.of("https://city.example/yizhan/"))
        .bake(tree.read().content(), folder.resolve("site"), NOW);
    Document message = message(folder.resolve("site"), "it-stations");

    String sender = "urn:uuid:5a0c6c9e-1d5b-4b42-9a53-0d4a3f6f2b11,";
    assertEquals(
        sender
            + "wenzhou-it-trains,2026-09-02T08:00:00+01:00 "
            + sender
            + "wenzhou-it-trams,2026-09-01T08:00:00+01:00",
        message.select("references").text());
    assertEquals("2026-09-03T07:00:00-00:00", message.select("sent").text());
    assertEquals("Actual", message.select("status").text());
    assertTrue(message.select("note").isEmpty());
    assertEquals("https://city.example/yizhan/en/alerts/it-stations/", last(message, "web"));
  }

  private static String last(Document message, String element) {
    return message.select(element).last().text();
  }

  private static Document message(String id) throws IOException {
    return message(RealSite.FOLDER, id);
  }

  private static Document message(Path site, String id) throws IOException {
    String xml = Files.readString(site.resolve("alerts/" + id + ".cap.xml"));
    return Jsoup.parse(xml, Parser.xmlParser());
  }
}
