package org.yizhan.site.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.site.output.Address;
import org.yizhan.site.output.LinkCheck;

class LinkCheckTest {
  @TempDir Path site;

  @Test
  void links_to_pages_files_and_parts_are_followed() throws IOException {
    page("index.html", "<a href=\"a/\">x</a> <a href=\"a/#%E5%A4%B4\">x</a> <img src=\"i.png\">");
    page("a/index.html", "<h2 id=\"头\">x</h2> <a href=\"../\">x</a> <a href=\"./\">x</a>");
    Files.writeString(site.resolve("i.png"), "");

    assertEquals(List.of(), findings("", "a/"));
  }

  @Test
  void other_schemes_and_other_sites_are_left_alone() throws IOException {
    page("index.html", "<a href=\"tel:112\">x</a> <a href=\"https://example.org/x\">x</a>");

    assertEquals(List.of(), findings(""));
  }

  @Test
  void a_link_to_nothing_is_found() throws IOException {
    page("index.html", "<a href=\"nowhere/\">x</a> <a href=\"x.pdf\">x</a>");

    assertEquals(
        List.of("index.html: nowhere/ leads to nothing", "index.html: x.pdf leads to nothing"),
        findings(""));
  }

  @Test
  void a_link_to_a_part_that_is_not_there_is_found() throws IOException {
    page("index.html", "<a href=\"#x\">x</a>");

    assertEquals(List.of("index.html: #x leads to no such part of the page"), findings(""));
  }

  @Test
  void a_link_that_works_only_at_the_root_of_a_server_is_found() throws IOException {
    page("index.html", "<a href=\"/a/\">x</a> <a href=\"a\">x</a>");
    page("a/index.html", "");

    assertEquals(
        List.of("index.html: /a/ leaves the site's folder", "index.html: a lacks its last slash"),
        findings("", "a/"));
  }

  @Test
  void the_page_shown_at_any_address_has_links_that_hold_at_each() throws IOException {
    page("index.html", "");
    page(
        "404.html",
        "<a href=\"#m\" id=\"m\">x</a> <a href=\"/portal/\">x</a> <a href=\"./\">x</a>"
            + " <a href=\"/\">x</a> <a href=\"/portal/no/\">x</a>");

    assertEquals(
        List.of(
            "404.html: ./ leads elsewhere from every other address",
            "404.html: / leaves the site's folder",
            "404.html: /portal/no/ leads to nothing"),
        findings("", "404.html"));
  }

  @Test
  void a_form_is_followed_and_only_the_service_takes_what_is_no_page() throws IOException {
    page("zh/help/index.html", "<form action=\"../../requests\" method=\"post\"></form>");
    page("zh/track/index.html", "<form action=\"../../track\" method=\"post\"></form>");
    page("zh/index.html", "<form action=\"help/\"></form> <form action=\"../requested\"></form>");

    assertEquals(
        List.of("zh/index.html: ../requested leads to nothing"),
        findings("zh/help/", "zh/track/", "zh/"));
  }

  @Test
  void what_only_a_script_follows_is_followed() throws IOException {
    page(
        "zh/index.html",
        "<div data-finder=\"../data/f/\" data-places=\"../data/\" data-stations=\"stations/\""
            + " data-countries=\"countries/\" data-root=\"../\"></div>"
            + "<form data-words=\"../data/form.json\" data-receipt=\"../assets/r.js\"></form>"
            + "<div data-root=\"../../\" data-pages=\"../data/it.json stations/ pack/\"></div>"
            + "<section data-known=\"../data/k.json\" data-pages=\"./\"></section>");
    page("zh/stations/index.html", "<a href=\"../\" data-fill=\"country=it&amp;place=Rom\">x</a>");
    Files.createDirectories(site.resolve("data"));

    assertEquals(
        List.of(
            "zh/index.html: ../../ leads to nothing",
            "zh/index.html: ../assets/r.js leads to nothing",
            "zh/index.html: ../data/f/ leads to nothing",
            "zh/index.html: ../data/form.json leads to nothing",
            "zh/index.html: ../data/it.json leads to nothing",
            "zh/index.html: ../data/k.json leads to nothing",
            "zh/index.html: countries/ leads to nothing",
            "zh/index.html: pack/ leads to nothing"),
        findings("zh/", "zh/stations/"));
  }

  @Test
  void a_page_without_a_source_and_a_source_without_a_page_are_found() throws IOException {
    page("index.html", "");

    assertEquals(
        List.of("b/index.html: the page is missing", "index.html: no source makes this page"),
        findings("b/"));
  }

  @Test
  void two_ids_of_one_name_and_a_template_that_failed_are_found() throws IOException {
    page("index.html", "<p id=\"a\"></p><p id=\"a\"></p> FreeMarker template error");

    assertEquals(
        List.of(
            "index.html: shows a template's error: FreeMarker template error",
            "index.html: the id a stands twice"),
        findings(""));
  }

  private void page(String file, String body) throws IOException {
    Path path = site.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, "<!doctype html><body>" + body + "</body>");
  }

  private List<String> findings(String... expected) throws IOException {
    return new LinkCheck(site, "/portal/")
        .findings(Arrays.stream(expected).map(Address::new).toList());
  }
}
