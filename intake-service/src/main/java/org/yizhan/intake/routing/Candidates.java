package org.yizhan.intake.routing;

import java.util.List;
import java.util.stream.IntStream;

/** Some of a list of seats, packed so that the nearest is found in one run over memory. */
final class Candidates {
  private static final int AXES = 3;

  private final int[] indexes;
  private final double[] directions;

  Candidates(List<Seat> seats, IntStream indexes) {
    this.indexes = indexes.toArray();
    directions = new double[AXES * this.indexes.length];
    for (int i = 0; i < this.indexes.length; i++) {
      Direction direction = seats.get(this.indexes[i]).direction();
      directions[AXES * i] = direction.x();
      directions[AXES * i + 1] = direction.y();
      directions[AXES * i + 2] = direction.z();
    }
  }

  int size() {
    return indexes.length;
  }

  /** The index of the seat that stands at {@code position} here. */
  int index(int position) {
    return indexes[position];
  }

  double cosine(int position, Direction here) {
    return directions[AXES * position] * here.x()
        + directions[AXES * position + 1] * here.y()
        + directions[AXES * position + 2] * here.z();
  }

  /** The index of the nearest seat, the first of equals; -1 where there is none. */
  int nearest(Direction here) {
    int nearest = -1;
    double cosine = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < indexes.length; i++) {
      double there = cosine(i, here);
      if (there > cosine) {
        nearest = i;
        cosine = there;
      }
    }
    return nearest < 0 ? -1 : indexes[nearest];
  }
}
