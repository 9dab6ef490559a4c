package org.yizhan.site.content.reading;

import java.util.EnumSet;
import java.util.List;
import org.yizhan.site.content.Contact.Purpose;
import org.yizhan.site.content.OpeningHours;
import org.yizhan.site.content.Station;
import org.yizhan.site.content.Text;
import org.yizhan.site.content.source.DocumentSource;
import org.yizhan.site.content.source.Fields;
import org.yizhan.site.content.source.Format;

/** {@code stations/}: who is where, for whom, and by whose approval (G1–G8). */
final class StationReader implements DocumentReader<Station> {
  @Override
  public Station read(DocumentSource source) {
    Fields facts = source.facts();
    Station.Kind kind = facts.required("kind", Format.of(Station.Kind.class));
    Fields location = facts.requiredMap("location");
    Fields term = facts.map("term");
    return new Station(
        source.id(),
        source.text("title"),
        source.twins(),
        source.optionalText("summary"),
        kind,
        facts.optional("sample", Format.FLAG, false),
        host(source, kind),
        facts.optional("siteType", Format.of(Station.SiteType.class)),
        facts.required("country", Format.COUNTRY),
        facts.optional("county", Format.ID),
        source.text("city"),
        source.text("address"),
        location == null ? null : location.closedAfter(Parts::coordinates),
        facts.required("timeZone", Format.ZONE),
        hours(facts),
        facts.requiredMaps(
            "contacts", map -> Parts.contact(map, EnumSet.of(Purpose.DUTY, Purpose.OFFICE))),
        service(facts.requiredMap("serves")),
        facts.required("office", Format.ID),
        decision(facts.map("approval"), "by"),
        decision(facts.map("filing"), "with"),
        term == null ? null : term.closedAfter(map -> Parts.term(map, "from", "to")),
        staff(facts.requiredMap("staff")),
        facts.optional("status", Format.of(Station.Status.class), Station.Status.ACTIVE),
        facts.optional("successor", Format.ID));
  }

  /** G3: an overseas station rests on a host organisation. */
  private static Text host(DocumentSource source, Station.Kind kind) {
    return kind == Station.Kind.OVERSEAS
        ? source.text("hostOrganisation")
        : source.optionalText("hostOrganisation");
  }

  private static List<OpeningHours> hours(Fields facts) {
    return facts.requiredMaps(
        "hours",
        map -> {
          var days = map.requiredList("days", Format.DAY);
          var opens = map.required("opens", Format.TIME);
          var closes = map.required("closes", Format.END_TIME);
          return opens == null || closes == null
              ? null
              : map.build(
                  "days",
                  "time",
                  "Write at least one day, and two different times; for all day \"00:00\" and \"24:00\".",
                  () -> new OpeningHours(days, opens, closes));
        });
  }

  private static Station.Service service(Fields serves) {
    return serves == null
        ? null
        : serves.closedAfter(
            map ->
                new Station.Service(
                    map.list("countries", Format.COUNTRY),
                    map.list("places", Format.TEXT),
                    map.list("counties", Format.ID),
                    map.list("towns", Format.TOWN)));
  }

  private static Station.Decision decision(Fields fields, String office) {
    return fields == null
        ? null
        : fields.closedAfter(
            map ->
                new Station.Decision(
                    map.required(office, Format.ID), map.required("on", Format.DATE)));
  }

  private static Station.Staff staff(Fields fields) {
    return fields == null
        ? null
        : fields.closedAfter(
            map -> {
              Integer leader = map.required("leader", Format.INTEGER);
              Integer liaisons = map.required("liaisons", Format.INTEGER);
              Integer dutyContacts = map.required("dutyContacts", Format.INTEGER);
              return leader == null || liaisons == null || dutyContacts == null
                  ? null
                  : new Station.Staff(leader, liaisons, dutyContacts);
            });
  }
}
