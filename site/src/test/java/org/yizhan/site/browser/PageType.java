package org.yizhan.site.browser;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What kinds of page a visitor can open, with one of each; the ones of paper only are apart. */
enum PageType {
  HOME(""),
  STATIONS("stations/"),
  STATION("stations/it-prato/", "112"),
  COUNTRIES("countries/"),
  COUNTRY("countries/it/", "112"),
  HELP("help/"),
  TRACK("track/"),
  GUIDANCE_LIST("guidance/"),
  GUIDANCE("guidance/detention/"),
  ALERTS("alerts/"),
  ALERT("alerts/it-station-pickpockets-sample/", "112"),
  VERIFY("verify/"),
  SEARCH("search/"),
  ABOUT("about/"),
  PROCESS("about/process/"),
  OFFICES("about/offices/"),
  OFFLINE("offline/"),
  PACK("countries/it/pack/", null),
  POSTER("stations/it-prato/poster/", null);

  private final String room;
  private final String police;

  /** Where no country is at hand, its number is left to be written in. */
  PageType(String room) {
    this(room, "________");
  }

  PageType(String room, String police) {
    this.room = room;
    this.police = police;
  }

  /** Those that are made to be read on a screen. */
  static Stream<PageType> onScreen() {
    return Arrays.stream(values()).filter(type -> type.police != null);
  }

  /** The page of this kind, counted from the site's root. */
  String in(String language) {
    return language + "/" + room;
  }

  /** The same in one of both languages, so that each is the language of every other kind. */
  String inEither() {
    return in(List.of(values()).indexOf(this) % 2 == 0 ? "zh" : "en");
  }

  /** What the page says on paper of whom to call. */
  String police() {
    return police;
  }
}
