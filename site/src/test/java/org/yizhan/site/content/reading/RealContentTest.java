package org.yizhan.site.content.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yizhan.site.content.Content;
import org.yizhan.site.content.Office;
import org.yizhan.site.content.Problem;
import org.yizhan.site.content.RealContent;
import org.yizhan.site.content.Station;

class RealContentTest {
  @Test
  void the_published_content_has_no_error() throws IOException {
    List<Problem> errors = RealContent.read().problems().stream().filter(Problem::isError).toList();

    assertEquals(List.of(), errors);
  }

  @Test
  void every_file_becomes_a_document() throws IOException {
    Content content = RealContent.read().content();
    long files;
    try (Stream<java.nio.file.Path> all = Files.walk(RealContent.FOLDER.resolve("zh"))) {
      files = all.filter(file -> file.toString().endsWith(".md")).count();
    }

    assertEquals(
        files,
        content.stations().size()
            + content.missions().size()
            + content.offices().size()
            + content.guidance().size()
            + content.alerts().size()
            + content.pages().size()
            + content.articles().size()
            + content.countryNotes().size());
  }

  @Test
  void every_county_has_its_office_and_a_domestic_station() throws IOException {
    Content content = RealContent.read().content();
    Set<String> counties =
        content.offices().values().stream()
            .filter(office -> office.level() == Office.Level.COUNTY)
            .map(Office::id)
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(
        counties,
        content.stations().values().stream()
            .filter(station -> station.kind() == Station.Kind.DOMESTIC)
            .map(Station::county)
            .collect(Collectors.toCollection(TreeSet::new)));
    assertEquals(12, counties.size());
  }

  @Test
  void two_readings_of_one_tree_are_equal() throws IOException {
    Content first = RealContent.read().content();

    assertEquals(first, RealContent.read().content());
    assertTrue(first.release().matches("[0-9a-f]{16}"), first.release());
  }
}
