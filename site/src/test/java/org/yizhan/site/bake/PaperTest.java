package org.yizhan.site.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.yizhan.site.content.Contact;
import org.yizhan.site.content.Content;
import org.yizhan.site.content.Country;
import org.yizhan.site.content.Station;
import org.yizhan.site.shown.PhoneText;
import org.yizhan.site.shown.QrPicture;

/** The pocket packs and the posters (G10). */
class PaperTest {
  private static final Pattern RUN = Pattern.compile("[Mm](-?\\d+) (\\d+)(?:\\.5)?|h(\\d+)");
  private static final int PIXELS = 4;

  @Test
  void every_country_with_anything_to_carry_has_a_pack_and_its_page_leads_there() {
    for (Country country : RealSite.CONTENT.countries().values()) {
      Document page = RealSite.page("zh/countries/" + country.slug() + "/");
      boolean carries =
          country.emergency() != null
              || !page.select("#missions ~ ul").isEmpty()
              || !page.select("#stations ~ ul").isEmpty();
      assertEquals(
          carries,
          RealSite.pages().containsKey("zh/countries/" + country.slug() + "/pack/index.html"),
          country.code());
      assertEquals(carries, !page.select("a[href=pack/]").isEmpty(), country.code());
    }
  }

  @Test
  void a_pack_has_the_numbers_twice_on_the_sheet_and_on_the_card_to_carry() {
    Document pack = RealSite.page("en/countries/fr/pack/");

    Content content = RealSite.CONTENT;
    String police = content.countries().get("FR").emergency().police().get(0);
    String embassy =
        content.missions().values().stream()
            .filter(mission -> mission.id().equals("fr-emb"))
            .flatMap(mission -> mission.contacts().stream())
            .filter(contact -> contact.kind() == Contact.Kind.PHONE)
            .map(contact -> PhoneText.of(contact.value()))
            .findFirst()
            .orElseThrow();
    for (String part : new String[] {".sheet-columns", ".wallet"}) {
      assertTrue(pack.select(part).text().contains(police), part);
      assertTrue(pack.select(part).text().contains(embassy), part);
      assertTrue(pack.select(part).text().contains("+86 10 12308"), part);
    }
  }

  @Test
  void the_code_of_a_poster_is_the_card_of_its_station() throws NotFoundException {
    Station station = RealSite.CONTENT.stations().get("it-prato");

    String card = read(RealSite.page("zh/stations/it-prato/poster/").selectFirst(".qr svg"));

    assertTrue(card.startsWith("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:【示例】"), card);
    assertTrue(card.contains(station.title().zh()), card);
  }

  @Test
  void every_station_that_takes_requests_has_a_poster_with_its_numbers_and_no_other_has() {
    for (Station station : RealSite.CONTENT.stations().values()) {
      Document poster = RealSite.pages().get("en/stations/" + station.id() + "/poster/index.html");
      if (station.status() == Station.Status.ACTIVE) {
        assertNotNull(poster, station.id());
        assertTrue(poster.select("article").text().contains(station.address().en()), station.id());
      } else {
        assertNull(poster, station.id());
      }
    }
  }

  @Test
  void a_sample_is_not_carried() {
    Document pack = RealSite.page("zh/countries/it/pack/");

    assertEquals(0, pack.select(".qr").size());
    assertFalse(pack.text().contains("领事保护志愿服务站"), pack.text());
    assertTrue(pack.text().contains("示例服务站不印在卡上。"));
  }

  @Test
  void a_code_of_a_page_holds_its_whole_address() throws NotFoundException {
    String address = "https://portal.example.org/zh/countries/it/";

    assertEquals(address, read(QrPicture.of(address)));
  }

  @Test
  void every_pack_names_its_country_in_its_title() {
    Map<String, String> byTitle = new TreeMap<>();
    RealSite.pages().entrySet().stream()
        .filter(page -> page.getKey().endsWith("/pack/index.html"))
        .forEach(
            page -> assertNull(byTitle.put(page.getValue().title(), page.getKey()), page.getKey()));
    assertTrue(byTitle.size() > 400);
  }

  private static String read(Element svg) throws NotFoundException {
    int size = Integer.parseInt(svg.attr("viewBox").replaceFirst(".* ", ""));
    return read(new QrPicture(size, svg.select("path").last().attr("d")));
  }

  /** Paints the picture and reads it as a telephone's camera would. */
  private static String read(QrPicture picture) throws NotFoundException {
    int side = picture.size() * PIXELS;
    int[] pixels = new int[side * side];
    Arrays.fill(pixels, 0xffffff);
    Matcher run = RUN.matcher(picture.path());
    int x = 0;
    int y = 0;
    while (run.find()) {
      if (run.group(3) == null) {
        x += Integer.parseInt(run.group(1)) * PIXELS;
        y += Integer.parseInt(run.group(2)) * PIXELS;
      } else {
        int end = x + Integer.parseInt(run.group(3)) * PIXELS;
        for (int line = y; line < y + PIXELS; line++) {
          Arrays.fill(pixels, line * side + x, line * side + end, 0);
        }
        x = end;
      }
    }
    RGBLuminanceSource source = new RGBLuminanceSource(side, side, pixels);
    return new QRCodeMultiReader()
        .decodeMultiple(new BinaryBitmap(new HybridBinarizer(source)))[0].getText();
  }
}
