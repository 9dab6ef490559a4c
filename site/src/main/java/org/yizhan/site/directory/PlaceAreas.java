package org.yizhan.site.directory;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.yizhan.site.content.Place;

/**
 * The places by where they are, so that a position finds the nearest ones and their country without
 * being told to anybody: {@code data/places.v1.near-areas.json} and pieces beside it, {@code
 * data/places.v1.near-N.json}.
 *
 * <p>The first is <code>{"version": 1, "credit": "…", "areas": [[south, west, north, east], …]}
 * </code> in thousandths of a degree: the smallest box around the places of piece 0, of piece 1,
 * and so on; none goes over the date line. No place of a piece is nearer than its box. A piece is
 * an array of <code>[name, nameZh or 0, country, latitude, longitude]</code>, the latter in
 * thousandths of a degree too.
 */
public final class PlaceAreas {
  /** So many places are about 4 kB when compressed. */
  static final int PIECE = 200;

  private static final ObjectMapper JSON = new ObjectMapper();

  private PlaceAreas() {}

  /** Writes the files below {@code out/data/}; the same places give the same bytes. */
  public static void write(List<Place> places, Path out) throws IOException {
    Path data = Files.createDirectories(out.resolve("data"));
    List<Place> ordered = NearTogether.inPiecesOf(PIECE, places, Place::location);
    ObjectNode overview = JSON.createObjectNode();
    overview.put("version", 1).put("credit", PlaceIndex.CREDIT);
    ArrayNode areas = overview.putArray("areas");
    for (int first = 0; first < ordered.size(); first += PIECE) {
      List<Place> piece = ordered.subList(first, Math.min(first + PIECE, ordered.size()));
      write(rows(piece), data.resolve("places.v1.near-" + areas.size() + ".json"));
      areas.add(box(piece));
    }
    write(overview, data.resolve("places.v1.near-areas.json"));
  }

  private static void write(Object json, Path file) throws IOException {
    Files.writeString(file, JSON.writeValueAsString(json) + "\n");
  }

  private static ArrayNode rows(List<Place> places) {
    ArrayNode rows = JSON.createArrayNode();
    for (Place place : places) {
      ArrayNode row = rows.addArray().add(place.name());
      row.add(
          place.nameZh() == null
              ? JsonNodeFactory.instance.numberNode(0)
              : JsonNodeFactory.instance.textNode(place.nameZh()));
      row.add(place.country());
      FinderCountry.point(row, place.location());
    }
    return rows;
  }

  private static ArrayNode box(List<Place> places) {
    return JSON.createArrayNode()
        .add(lats(places).min().orElseThrow())
        .add(lons(places).min().orElseThrow())
        .add(lats(places).max().orElseThrow())
        .add(lons(places).max().orElseThrow());
  }

  private static LongStream lats(List<Place> places) {
    return places.stream().mapToLong(place -> place.location().latThousandths());
  }

  private static LongStream lons(List<Place> places) {
    return places.stream().mapToLong(place -> place.location().lonThousandths());
  }
}
