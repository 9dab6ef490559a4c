package org.yizhan.site.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yizhan.site.content.reading.ContentReader;
import org.yizhan.site.content.reading.Reading;

/**
 * A small whole content in a folder, without any problem on {@link #TODAY}, to be damaged. Its
 * stations are real by their form: one overseas, one domestic.
 */
public final class ContentTree {
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  /** Noon in UTC on that day. */
  public static final Instant NOW = TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC);

  /** The text of a warning in its two parts. */
  public static final String WARNING_ZH = "## 发生了什么\n\n有人偷东西。\n\n## 怎么办\n\n看好行李。";

  public static final String WARNING_EN =
      "## What happened\n\nThings are stolen.\n\n## What to do\n\nMind your luggage.";

  private final Path root;

  public ContentTree(Path root) {
    this.root = root;
    dataFiles();
    offices();
    stations();
    rest();
  }

  public Path root() {
    return root;
  }

  public Reading read() {
    try {
      return ContentReader.read(root, NOW);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The problems, one line each. */
  public List<String> problems() {
    return read().problems().stream().map(Problem::toString).toList();
  }

  public ContentTree write(String path, String text) {
    return write(path, text.getBytes(UTF_8));
  }

  public ContentTree write(String path, byte[] bytes) {
    try {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public ContentTree delete(String path) {
    try {
      Files.delete(root.resolve(path));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String text(String path) {
    try {
      return Files.readString(root.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces {@code old}, which has to be there. */
  public ContentTree replace(String path, String old, String replacement) {
    String text = text(path);
    if (!text.contains(old)) {
      throw new IllegalArgumentException(path + " does not contain " + old);
    }
    return write(path, text.replace(old, replacement));
  }

  /** Seals a warning as an editor does: with what the check prints. */
  public ContentTree seal(String alert) {
    Matcher seal =
        Pattern.compile(alert + "\\.md:.* add seal: (\"[0-9a-f]{12}\")")
            .matcher(String.join("\n", problems()));
    if (!seal.find()) {
      throw new IllegalStateException("no seal is asked for: " + problems());
    }
    return replace(
        "zh/alerts/" + alert + ".md", "\nsent: ", "\nseal: " + seal.group(1) + "\nsent: ");
  }

  /** Writes both twins; {@code of} is computed from {@code texts}, the lines of the text keys. */
  public ContentTree twins(
      String document, String zhTexts, String facts, String zhBody, String enTexts, String enBody) {
    write("zh/" + document + ".md", "---\n" + zhTexts + facts + "---\n\n" + zhBody + "\n");
    return write(
        "en/" + document + ".md",
        "---\n" + enTexts + "of: \"" + of(zhTexts, zhBody) + "\"\n---\n\n" + enBody + "\n");
  }

  /** Counted here a second time, from the lines {@code key: value}. */
  private static String of(String texts, String body) {
    StringBuilder canonical = new StringBuilder();
    texts
        .lines()
        .sorted()
        .forEach(line -> canonical.append(line.replaceFirst(": ", "\n")).append('\n'));
    canonical.append('\n').append(body.strip()).append('\n');
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(canonical.toString().getBytes(UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private void dataFiles() {
    write(
        "site.yaml",
        """
        id: wenzhou
        identity: "5a0c6c9e-1d5b-4b42-9a53-0d4a3f6f2b11"
        name: {zh: 温州领事保护志愿服务, en: Wenzhou Consular-Protection Volunteers}
        municipality: {zh: 温州, en: Wenzhou}
        cityOffice: wenzhou
        origin: null
        freshness: {contactDays: 180, missionDays: 365}
        hotline:
          name: {zh: 领事保护热线, en: Consular hotline}
          numbers: ["+861012308"]
          inChina: "12308"
          opened: 2014-09-02
          facts:
            - {zh: 不会要求转账。, en: Never asks for money.}
          sources:
            - {title: 示例来源, url: "https://example.org/", date: 2026}
        securityContact: {address: "mailto:security@example.org", expires: 2027-06-30}
        footer: {}
        """);
    write("fingerprints.yaml", "salt: 示例\nprefixes: []\n");
    write(
        "countries.yaml",
        """
        - code: "CN"
          zh: 中国
          en: China
          callingCode: "+86"
          capital: {zh: 北京, en: Beijing, lat: 39.9, lon: 116.4}
          timeZones: [Asia/Shanghai]
          status: country
        - code: "HK"
          zh: 中国香港
          en: Hong Kong, China
          timeZones: [Asia/Hong_Kong]
          status: region
        - code: "IT"
          zh: 意大利
          en: Italy
          spellings: [Italia, 義大利, yidali]
          timeZones: [Europe/Rome]
          status: country
        """);
    write(
        "emergency-numbers.yaml",
        """
        source: {title: Example, url: "https://example.org/", date: 2026-09-25, licence: CC BY-SA 4.0}
        numbers:
          - country: "IT"
            police: ["112"]
            ambulance: ["118"]
            fire: ["115"]
            check: agrees
        """);
    write(
        "categories.yaml",
        """
        groups:
          - {id: documents, zh: 证件, en: Papers}
        categories:
          - id: lost-passport
            zh: 护照遗失
            en: Lost passport
            group: documents
            inScope: true
            urgency: normal
            sensitivity: normal
        """);
    write("towns.yaml", "- {code: \"330328100\", county: wencheng, zh: 玉壶镇, en: Yuhu Town}\n");
    write("mission-sources.yaml", "mfa: {title: 名录, url: \"https://example.org/\"}\n");
    write(
        "places.csv",
        """
        geonameid,country_iso2,name,name_zh,admin1,feature_code,population,lat,lon,timezone,spellings
        3169921,IT,Prato,普拉托,16,PPLA2,195089,43.88425,11.09092,Europe/Rome,pulatuo
        3169070,IT,Rome,罗马,07,PPLC,2318895,41.89193,12.51133,Europe/Rome,Roma|luoma
        1791388,CN,Wenzhou,温州,02,PPLA2,3039439,27.99942,120.66682,Asia/Shanghai,
        1819729,HK,Hong Kong,香港,00,PPLA,7491609,22.27832,114.17469,,
        """);
    write("regions.csv", "country_iso2,code,en,zh,spellings\nIT,16,Tuscany,托斯卡纳,\nIT,07,Lazio,,\n");
  }

  private void offices() {
    twins(
        "offices/wenzhou",
        "title: 温州市外办\narea: 浙江省温州市\n",
        "level: city\ndivision: \"330300\"\nnameStatus: attested\ncontacts: []\n",
        "",
        "title: Wenzhou Office\narea: Wenzhou\n",
        "");
    twins(
        "offices/wencheng",
        "title: 文成县外办\narea: 温州市文成县\n",
        "level: county\ndivision: \"330328\"\nnameStatus: assumed\ncontacts: []\n",
        "",
        "title: Wencheng Office\narea: Wencheng County\n",
        "");
    twins(
        "offices/taishun",
        "title: 泰顺县外办\narea: 温州市泰顺县\n",
        "level: county\ndivision: \"330329\"\nnameStatus: assumed\ncontacts: []\n",
        "",
        "title: Taishun Office\narea: Taishun County\n",
        "");
  }

  private void stations() {
    twins(
        "stations/it-prato",
        """
        title: 普拉托同乡会领事保护志愿服务站
        hostOrganisation: 普拉托同乡会
        city: 普拉托
        address: 示例路 1 号
        """,
        """
        kind: overseas
        country: IT
        location: {lat: 43.88, lon: 11.09}
        timeZone: Europe/Rome
        hours:
          - {days: [mon, tue], opens: "09:00", closes: "18:00"}
        contacts:
          - {kind: phone, purpose: duty, value: "+390574123456", verified: 2026-10-01, source: 同乡会}
        serves:
          countries: [IT]
          places: [Prato]
          counties: [wencheng]
        office: wencheng
        approval: {by: wenzhou, on: 2025-01-10}
        term: {from: 2025-02-01, to: 2028-01-31}
        staff: {leader: 1, liaisons: 2, dutyContacts: 1}
        """,
        "本站服务普拉托。",
        """
        title: Prato Association Consular-Protection Volunteer Station
        hostOrganisation: Prato Association
        city: Prato
        address: 1 Example Street
        """,
        "This station serves Prato.");
    twins(
        "stations/cn-wencheng-yuhu",
        """
        title: 文成县玉壶镇领事保护志愿服务站
        city: 文成
        address: 示例路 2 号
        """,
        """
        kind: domestic
        siteType: township
        sample: true
        country: CN
        county: wencheng
        location: {lat: 27.79, lon: 120.09}
        timeZone: Asia/Shanghai
        hours: []
        contacts:
          - {kind: phone, purpose: duty, value: "+860000000001"}
        serves:
          counties: [wencheng]
          towns: ["330328100"]
        office: wencheng
        staff: {leader: 1, liaisons: 3, dutyContacts: 2}
        """,
        "本站服务玉壶。",
        """
        title: Yuhu Town Consular-Protection Volunteer Station
        city: Wencheng
        address: 2 Example Street
        """,
        "This station serves Yuhu.");
  }

  private void rest() {
    twins(
        "missions/it-emb",
        "title: 驻意大利大使馆\ncity: 罗马\n",
        """
        type: embassy
        country: IT
        location: {lat: 41.92, lon: 12.49, precision: building}
        contacts:
          - {kind: phone, purpose: switchboard, value: "+390696524200", verified: 2026-09-25, source: mfa}
        source: {title: 名录, date: 2026-09}
        """,
        "",
        "title: Embassy of China in Italy\ncity: Rome\n",
        "");
    twins(
        "guidance/lost-passport",
        "title: 护照丢了\nsummary: 先报案。\n",
        """
        alsoCalled: [护照被偷, huzhao]
        sources: [{title: 指南, date: 2007}]
        reviewed: 2026-11-01
        """,
        """
        ## 头十分钟

        1. 报案。

        ## 第一天

        找[服务站](site:/stations/)。

        ## 之后

        无。

        ## 谁能做什么

        ### 服务站

        - 能：陪同。
        - 不能：补发。

        ### 使领馆

        - 能：补发。
        - 不能：代办签证。

        ### 当地警方

        - 能：受理。
        - 不能：补发。""",
        "title: Lost passport\nsummary: Report it.\n",
        """
        ## First ten minutes

        1. Report it.

        ## First day

        See [help](../pages/help.md).

        ## Later

        None.

        ## Who can do what

        ### Station

        - Can: go along.
        - Cannot: reissue it.

        ### Embassy or consulate

        - Can: reissue it.
        - Cannot: get visas.

        ### Local police

        - Can: take the report.
        - Cannot: reissue it.""");
    twins(
        "alerts/it-stations",
        "title: 车站扒窃\nsummary: 看好护照。\narea: 意大利的车站\n",
        """
        countries: [IT]
        places: [罗马]
        severity: minor
        urgency: expected
        certainty: likely
        categories: [lost-passport]
        sent: 2026-11-01T08:00:00+01:00
        expires: 2026-12-31T23:59:00+01:00
        source: {title: 警方通报}
        seal: "2f16ef0f6f64"
        """,
        WARNING_ZH,
        "title: Pickpockets\nsummary: Mind your passport.\narea: Stations in Italy\n",
        WARNING_EN);
    endedAlert(
        "it-trains",
        "sent: 2026-09-02T08:00:00+01:00\nreplaces: it-trams\nseal: \"6fd71e274292\"\n");
    endedAlert("it-trams", "sent: 2026-09-01T08:00:00+01:00\nseal: \"ad739d8f1d54\"\n");
    twins(
        "articles/reports",
        "title: 报道\nsummary: 公开的报道。\n",
        "date: 2026-11-01\nsources: [{title: 报纸}]\n",
        "见[指南](../guidance/lost-passport.md#第一天)。",
        "title: Reports\nsummary: Public reports.\n",
        "See [guidance](../guidance/lost-passport.md#first-day).");
    twins(
        "countries/hk",
        "title: 在中国香港求助\n",
        "reviewed: 2026-11-01\n",
        "拨 999。",
        "title: Help in Hong Kong, China\n",
        "Call 999.");
    for (String page :
        List.of(
            "home",
            "help",
            "track",
            "verify",
            "offline",
            "not-found",
            "about",
            "guideline",
            "organisation",
            "process",
            "rules",
            "fees",
            "privacy",
            "accessibility")) {
      String facts =
          switch (page) {
            case "privacy" -> "version: \"2026-11\"\n";
            case "guideline" -> "inForceFrom: 2022-05-30\ninForceTo: 2024-05-29\n";
            default -> "order: 1\n";
          };
      twins(
          "pages/" + page,
          "title: 页面\nsummary: 摘要。\n",
          facts,
          "## 说明\n\n正文。",
          "title: Page\nsummary: Summary.\n",
          "## Words\n\nText.");
    }
  }

  private void endedAlert(String id, String facts) {
    twins(
        "alerts/" + id,
        "title: 车上扒窃\nsummary: 看好护照。\narea: 意大利\n",
        """
        countries: [IT]
        severity: minor
        urgency: expected
        certainty: likely
        expires: 2026-09-30T23:59:00+01:00
        source: {title: 警方通报}
        """
            + facts,
        WARNING_ZH,
        "title: Pickpockets on board\nsummary: Mind your passport.\narea: Italy\n",
        WARNING_EN);
  }
}
