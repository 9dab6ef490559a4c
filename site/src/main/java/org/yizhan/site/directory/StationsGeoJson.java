package org.yizhan.site.directory;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import org.yizhan.site.content.Station;

/** {@code data/stations.geojson}: RFC 7946, a point for each station. */
final class StationsGeoJson {
  private StationsGeoJson() {}

  static ObjectNode of(Collection<Station> stations) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("type", "FeatureCollection");
    var features = root.putArray("features");
    for (Station station : stations) {
      ObjectNode feature = features.addObject();
      feature.put("type", "Feature");
      feature.put("id", station.id());
      feature
          .putObject("geometry")
          .put("type", "Point")
          .putArray("coordinates")
          .add(station.location().lon())
          .add(station.location().lat());
      ObjectNode properties = feature.putObject("properties");
      Values.text(properties, "name", station.title());
      properties.put("kind", Values.code(station.kind()));
      properties.put("country", station.country());
      Values.text(properties, "city", station.city());
      Values.text(properties, "address", station.address());
      properties.put("status", Values.code(station.status()));
      properties.put("sample", station.sample());
    }
    return root;
  }
}
