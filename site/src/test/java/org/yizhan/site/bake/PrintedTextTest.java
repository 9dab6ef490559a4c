package org.yizhan.site.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yizhan.site.content.Language;
import org.yizhan.site.content.OpeningHours;
import org.yizhan.site.content.PartialDate;
import org.yizhan.site.output.Address;
import org.yizhan.site.shown.ContentLinks;
import org.yizhan.site.shown.DateText;
import org.yizhan.site.shown.HoursText;
import org.yizhan.site.shown.IndexLetter;
import org.yizhan.site.shown.Marks;
import org.yizhan.site.shown.PhoneText;
import org.yizhan.site.shown.Words;

/** Numbers, days, hours, letters, runs of text and addresses as they are printed. */
class PrintedTextTest {
  @ParameterizedTest
  @CsvSource({
    "+390696524200, +39 06 9652 4200",
    "+8657788966962, +86 577 8896 6962",
    "+861012308, +86 10 12308",
    "+861065612308, +86 10 65612308",
    "+390000000001, +39 000 000 0001",
    "+860000000001, +86 000 000 0001"
  })
  void a_number_is_grouped_as_people_say_it(String e164, String printed) {
    assertEquals(printed, PhoneText.of(e164));
  }

  @Test
  void a_date_is_as_precise_as_it_is_known() {
    assertEquals("2026 年 1 月 9 日", DateText.of(LocalDate.of(2026, 1, 9), Language.ZH).text());
    assertEquals("9 January 2026", DateText.of(LocalDate.of(2026, 1, 9), Language.EN).text());
    assertEquals("July 2020", DateText.of(PartialDate.parse("2020-07"), Language.EN).text());
    assertEquals("2007 年", DateText.of(PartialDate.parse("2007"), Language.ZH).text());
  }

  @Test
  void a_moment_says_whose_time_it_is() {
    OffsetDateTime moment = OffsetDateTime.parse("2026-11-01T08:00:00+01:00");
    assertEquals(
        "2026 年 11 月 1 日 08:00（意大利当地时间）", DateText.of(moment, "意大利当地时间", Language.ZH).text());
    assertEquals(
        "1 November 2026, 08:00 (UTC+01:00)", DateText.of(moment, "UTC+01:00", Language.EN).text());
    assertEquals("1 November 2026, 08:00", DateText.of(moment, null, Language.EN).text());
  }

  @Test
  void days_in_a_row_are_a_run_and_the_same_days_one_line() {
    List<DayOfWeek> week = List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);
    List<OpeningHours> hours =
        List.of(
            new OpeningHours(week, LocalTime.of(9, 0), LocalTime.of(12, 0)),
            new OpeningHours(week, LocalTime.of(14, 0), LocalTime.of(18, 0)));

    assertEquals(
        List.of(new HoursText("周一至周二、周四", "09:00–12:00、14:00–18:00")),
        HoursText.of(hours, Words.of(Language.ZH)));
  }

  @ParameterizedTest
  @CsvSource({"意大利, Y", "喀麦隆, K", "瑙鲁, N", "梵蒂冈, F", "斐济, F", "阿曼, A", "乍得, Z", "厄瓜多尔, E"})
  void a_chinese_name_stands_under_its_first_pinyin(String name, String letter) {
    assertEquals(letter, IndexLetter.of(name, Language.ZH));
  }

  @Test
  void an_english_name_stands_under_its_first_letter() {
    assertEquals("A", IndexLetter.of("Åland Islands", Language.EN));
  }

  @Test
  void a_run_of_the_other_language_is_marked_and_text_is_escaped() {
    Marks en = new Marks(Language.EN, List.of());
    assertEquals("A <span lang=\"zh-CN\">温州市，外办</span> &lt;b&gt;", en.text("A 温州市，外办 <b>"));
    Marks zh = new Marks(Language.ZH, List.of());
    assertEquals(
        "说：<span lang=\"en\">Please notify the consulate.</span>",
        zh.text("说：Please notify the consulate."));
    assertEquals("用 App 申请", zh.text("用 App 申请"));
  }

  @Test
  void the_hotline_in_a_text_can_be_dialled_once() {
    Marks marks = new Marks(Language.ZH, List.of("+861012308"));
    assertEquals(
        "<p>拨 <a href=\"tel:+861012308\">+86\u00a010\u00a012308</a></p>",
        marks.html("<p>拨 +86 10 12308</p>"));
    assertEquals("<a href=\"x\">+86 10 12308</a>", marks.html("<a href=\"x\">+86 10 12308</a>"));
  }

  @ParameterizedTest
  @CsvSource({
    "zh/help/, zh/stations/, ../stations/",
    "zh/help/, zh/help/, ./",
    "zh/, en/, ../en/",
    "zh/countries/it/, data/x.json, ../../../data/x.json",
    "404.html, zh/help/, zh/help/",
    "zh/about/fees/, zh/about/offices/#x, ../offices/#x"
  })
  void an_address_is_relative_to_the_page_it_stands_on(String page, String to, String reference) {
    assertEquals(reference, new Address(to).from(new Address(page)));
  }

  @ParameterizedTest
  @CsvSource({
    "../guidance/lost-passport.md, ../../guidance/lost-passport/",
    "../pages/help.md, ../../help/",
    "../pages/home.md, ../../",
    "../offices/wenzhou.md, ../offices/#wenzhou",
    "../articles/publicly-reported-stations.md, ../reports/publicly-reported-stations/",
    "../missions/it-emb.md, ../../countries/it/#it-emb",
    "rules.md#x, ../rules/#x",
    "site:/stations/, ../../stations/",
    "https://example.org/, https://example.org/"
  })
  void a_link_as_editors_write_it_leads_to_its_page(String written, String reference) {
    assertEquals(
        reference,
        new ContentLinks(RealSite.CONTENT)
            .resolve(written, "pages", Language.ZH, to -> to.from(new Address("zh/about/fees/"))));
  }
}
