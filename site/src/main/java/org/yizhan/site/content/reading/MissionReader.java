package org.yizhan.site.content.reading;

import java.util.Map;
import org.yizhan.site.content.Coordinates;
import org.yizhan.site.content.Mission;
import org.yizhan.site.content.Source;
import org.yizhan.site.content.source.DocumentSource;
import org.yizhan.site.content.source.Fields;
import org.yizhan.site.content.source.Format;

/**
 * {@code missions/}: embassies and consulates.
 *
 * @param sources those that contacts name by their keys
 */
record MissionReader(Map<String, Source> sources) implements DocumentReader<Mission> {
  /** Whether a point is the building's own or only its city's. */
  private enum Precision {
    BUILDING,
    CITY
  }

  private record Point(Coordinates coordinates, Precision precision) {}

  @Override
  public Mission read(DocumentSource source) {
    Fields facts = source.facts();
    Fields location = facts.map("location");
    Point point = location == null ? null : location.closedAfter(MissionReader::point);
    Fields origin = facts.requiredMap("source");
    return new Mission(
        source.id(),
        source.text("title"),
        source.twins(),
        facts.required("type", Format.of(Mission.Type.class)),
        facts.required("country", Format.COUNTRY),
        source.text("city"),
        point == null ? null : point.coordinates,
        point != null && point.precision == Precision.BUILDING,
        facts.optional("address", Format.TEXT),
        facts.optional("website", Format.WEB_ADDRESS),
        facts.requiredMaps("contacts", map -> Parts.missionContact(map, sources)),
        origin == null ? null : origin.closedAfter(Parts::source));
  }

  private static Point point(Fields map) {
    return new Point(Parts.coordinates(map), map.required("precision", Format.of(Precision.class)));
  }
}
