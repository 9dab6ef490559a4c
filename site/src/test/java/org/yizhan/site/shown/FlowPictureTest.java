package org.yizhan.site.shown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhan.site.bake.RealSite;

/** G9: the processes are on show, as lists and as pictures of the same words. */
class FlowPictureTest {
  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void each_process_of_the_network_is_followed_by_its_picture(String language) {
    var lists = RealSite.page(language + "/about/process/").select("main > ol");

    assertEquals(2, lists.size());
    for (Element list : lists) {
      Element picture = list.nextElementSibling().selectFirst("figure.flow > img");
      assertEquals("lazy", picture.attr("loading"));
      assertFalse(picture.attr("alt").isBlank());
    }
  }

  @Test
  void the_space_of_a_picture_is_known_before_it_comes() throws IOException {
    Element image = RealSite.page("zh/about/process/").selectFirst("figure.flow > img");
    String svg = Files.readString(RealSite.FOLDER.resolve("zh/about/process/" + image.attr("src")));

    assertTrue(
        svg.contains(
            "width=\"%s\" height=\"%s\"".formatted(image.attr("width"), image.attr("height"))));
  }

  @Test
  void every_station_shows_its_own_process_and_leads_to_that_of_all() {
    for (String id : RealSite.CONTENT.stations().keySet()) {
      var page = RealSite.page("zh/stations/" + id + "/");
      assertFalse(page.select("main a[href$=about/process/]").isEmpty(), id);
      assertEquals(page.select("main ol").size(), page.select("figure.flow img").size(), id);
    }
  }

  @Test
  void guidance_shows_its_first_steps() {
    for (String id : RealSite.CONTENT.guidance().keySet()) {
      assertEquals(
          1, RealSite.page("en/guidance/" + id + "/").select("figure.flow img").size(), id);
    }
  }
}
