package org.yizhan.site.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginTest {
  @Test
  void a_site_may_live_in_a_folder_of_its_server() {
    Origin origin = Origin.of("https://x.example/a/b/");

    assertEquals("/a/b/", origin.path());
    assertEquals("https://x.example/a/b/zh/help/", origin.at("zh/help/"));
  }

  @Test
  void a_server_alone_is_its_root() {
    assertEquals("https://x.example/zh/", Origin.of("https://x.example").at("zh/"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:8080/", "http://127.0.0.1/", "http://[::1]:1/a/"})
  void on_the_machine_itself_no_certificate_is_needed(String address) {
    assertEquals(address, Origin.of(address).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x.example",
        "//x.example/",
        "/a/b/",
        "http://x.example/",
        "http://localhost.example/",
        "ftp://x.example/",
        "mailto:a@x.example",
        "https:///a/",
        "https://x.example/a",
        "https://x.example/a/../",
        "https://x.example/a/?q",
        "https://x.example/#a",
        "https://me@x.example/",
        "https://x example/"
      })
  void anything_else_is_refused(String address) {
    assertThrows(IllegalArgumentException.class, () -> Origin.of(address));
  }
}
