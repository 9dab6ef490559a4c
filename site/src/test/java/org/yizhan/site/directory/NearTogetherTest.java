package org.yizhan.site.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.yizhan.site.content.Coordinates;

class NearTogetherTest {
  private static final int PIECE = 60;

  @Test
  void a_few_keep_their_order() {
    List<Coordinates> few = List.of(new Coordinates(40, 9), new Coordinates(38, 15));

    assertEquals(few, NearTogether.inPiecesOf(PIECE, few, Function.identity()));
  }

  @Test
  void pieces_of_many_are_small_areas_and_nobody_is_lost() {
    Random random = new Random(20261123);
    List<Coordinates> many = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      many.add(new Coordinates(20 + 30 * random.nextDouble(), 80 + 50 * random.nextDouble()));
    }

    List<Coordinates> ordered = NearTogether.inPiecesOf(PIECE, many, Function.identity());

    assertEquals(many.size(), ordered.size());
    assertEquals(new HashSet<>(many), new HashSet<>(ordered));
    double area = 0;
    int pieces = 0;
    for (int at = 0; at < ordered.size(); at += PIECE) {
      List<Coordinates> piece = ordered.subList(at, Math.min(at + PIECE, ordered.size()));
      area += height(piece) * width(piece);
      pieces++;
    }
    assertEquals(84, pieces);
    assertTrue(area <= 30 * 50, "the pieces overlap: " + area);
  }

  private static double height(List<Coordinates> piece) {
    var lat = piece.stream().mapToDouble(Coordinates::lat).summaryStatistics();
    return lat.getMax() - lat.getMin();
  }

  private static double width(List<Coordinates> piece) {
    var lon = piece.stream().mapToDouble(Coordinates::lon).summaryStatistics();
    return lon.getMax() - lon.getMin();
  }
}
