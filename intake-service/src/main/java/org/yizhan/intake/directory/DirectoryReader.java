package org.yizhan.intake.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads {@code directory.v1.json}. Keys that are not known are left alone, so that a newer site may
 * publish more; what routing needs must be there and make sense.
 */
public final class DirectoryReader {
  /** Where the directory says nothing about it. */
  static final int CONTACT_STALE_AFTER_DAYS = 180;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();
  private static final Map<String, DayOfWeek> DAYS =
      Arrays.stream(DayOfWeek.values())
          .collect(
              Collectors.toUnmodifiableMap(
                  day -> day.name().substring(0, 3).toLowerCase(Locale.ROOT), day -> day));

  private DirectoryReader() {}

  /**
   * The directory in {@code file}.
   *
   * @throws DirectoryRefused naming the file, the place in it and what is wrong there
   */
  public static Directory read(Path file) {
    try {
      return read(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      throw refused(file, "there is no such file");
    } catch (JsonProcessingException e) {
      throw refused(
          file,
          "it is not JSON: line %d: %s"
              .formatted(
                  e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
                  e.getOriginalMessage().lines().findFirst().orElse("")));
    } catch (IOException e) {
      throw refused(file, "it cannot be read (" + e.getClass().getSimpleName() + ")");
    } catch (JsonPart.Refused e) {
      throw refused(file, e.getMessage());
    }
  }

  private static DirectoryRefused refused(Path file, String why) {
    return new DirectoryRefused("The directory " + file + " is refused: " + why);
  }

  private static Directory read(byte[] json) throws IOException {
    JsonPart root = new JsonPart("", JSON.readTree(json)).object();
    if (root.at("version").wholeNumber() != 1) {
      throw root.at("version").refuse("is not 1, the only version that this service reads");
    }
    return root.made(
        all ->
            new Directory(
                new Directory.Parts(
                    new Directory.Release(
                        all.at("release").string(),
                        all.at("generated").parsed("an instant", Instant::parse)),
                    all.at("stations").each(DirectoryReader::station),
                    all.at("offices").each(DirectoryReader::office),
                    all.at("missions").each(DirectoryReader::mission),
                    all.at("countries").each(DirectoryReader::country),
                    all.at("categories").each(DirectoryReader::category),
                    hotline(all.at("hotline").object().at("numbers")),
                    all.at("notice").string(),
                    staleAfterDays(all.at("policy")))));
  }

  private static Station station(JsonPart json) {
    return json.object()
        .made(
            it ->
                new Station(
                    it.at("id").string(),
                    oneOf(Station.Kind.class, it.at("kind")),
                    text(it.at("name")),
                    it.at("country").string(),
                    text(it.at("city")),
                    location(it.at("location")),
                    it.at("timeZone").parsed("an IANA time zone", ZoneId::of),
                    it.at("hours").eachIfThere(DirectoryReader::hours),
                    it.at("contacts").each(DirectoryReader::contact),
                    service(it.at("serves").object()),
                    it.at("office").string(),
                    it.at("term").ifThere(DirectoryReader::term),
                    oneOf(Station.Status.class, it.at("status")),
                    it.at("successor").ifThere(JsonPart::string),
                    it.at("sample").isThere() && it.at("sample").bool()));
  }

  private static Service service(JsonPart json) {
    return new Service(
        json.at("countries").eachIfThere(JsonPart::string),
        json.at("places").eachIfThere(JsonPart::string),
        json.at("counties").eachIfThere(JsonPart::string),
        json.at("towns").eachIfThere(JsonPart::string));
  }

  private static Term term(JsonPart json) {
    return json.object().made(it -> new Term(date(it.at("from")), date(it.at("to"))));
  }

  private static OpeningHours hours(JsonPart json) {
    return json.object()
        .made(
            it ->
                new OpeningHours(
                    it.at("days").each(DirectoryReader::day),
                    it.at("opens").parsed("a time such as 09:00", LocalTime::parse),
                    it.at("closes").parsed("a time such as 18:00", LocalTime::parse)));
  }

  private static DayOfWeek day(JsonPart json) {
    DayOfWeek day = DAYS.get(json.string());
    if (day == null) {
      throw json.refuse("is none of mon, tue, wed, thu, fri, sat, sun");
    }
    return day;
  }

  private static Office office(JsonPart json) {
    return new Office(
        json.object().at("id").string(),
        oneOf(Office.Level.class, json.at("level")),
        json.at("division").string(),
        text(json.at("name")),
        json.at("contacts").each(DirectoryReader::contact));
  }

  private static Mission mission(JsonPart json) {
    return new Mission(
        json.object().at("id").string(),
        json.at("type").string(),
        json.at("country").string(),
        text(json.at("city")),
        text(json.at("name")),
        json.at("location").ifThere(DirectoryReader::location),
        json.at("contacts").each(DirectoryReader::contact));
  }

  private static Country country(JsonPart json) {
    JsonPart emergency = json.object().at("emergency");
    return new Country(
        json.at("code").string(),
        text(json.at("name")),
        json.at("missionOf").ifThere(JsonPart::string),
        new Country.Emergency(
            emergency.at("police").eachIfThere(JsonPart::string),
            emergency.at("ambulance").eachIfThere(JsonPart::string),
            emergency.at("fire").eachIfThere(JsonPart::string)),
        json.at("timeZones").eachIfThere(DirectoryReader::timeZone));
  }

  /** The rules of all zones take long to read and much room; whoever needs some reads them. */
  private static String timeZone(JsonPart json) {
    if (!ZoneRulesProvider.getAvailableZoneIds().contains(json.string())) {
      throw json.refuse("is not an IANA time zone");
    }
    return json.string();
  }

  private static Category category(JsonPart json) {
    return new Category(
        json.object().at("id").string(),
        text(json.at("name")),
        json.at("inScope").bool(),
        oneOf(Category.Urgency.class, json.at("defaultUrgency")));
  }

  private static Contact contact(JsonPart json) {
    return new Contact(
        oneOf(Contact.Kind.class, json.object().at("kind")),
        json.at("value").string(),
        json.at("purpose").string(),
        json.at("verifiedOn").ifThere(DirectoryReader::date));
  }

  private static List<String> hotline(JsonPart numbers) {
    List<String> all = numbers.each(JsonPart::string);
    if (all.isEmpty()) {
      throw numbers.refuse("has no number");
    }
    return all;
  }

  private static int staleAfterDays(JsonPart policy) {
    JsonPart days = policy.at("contactStaleAfterDays");
    if (!days.isThere()) {
      return CONTACT_STALE_AFTER_DAYS;
    }
    if (days.wholeNumber() < 1) {
      throw days.refuse("is less than one day");
    }
    return days.wholeNumber();
  }

  private static Coordinates location(JsonPart json) {
    Coordinates location =
        new Coordinates(json.object().at("lat").number(), json.at("lon").number());
    if (!location.arePlace()) {
      throw json.refuse("is no place on the earth");
    }
    return location;
  }

  private static Text text(JsonPart json) {
    return new Text(json.object().at("zh").string(), json.at("en").string());
  }

  private static LocalDate date(JsonPart json) {
    return json.parsed("a date such as 2026-11-23", LocalDate::parse);
  }

  private static <E extends Enum<E>> E oneOf(Class<E> type, JsonPart json) {
    String value = json.string();
    for (E one : type.getEnumConstants()) {
      if (one.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(value)) {
        return one;
      }
    }
    throw json.refuse(
        "is none of "
            + Arrays.stream(type.getEnumConstants())
                .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", ")));
  }
}
