package org.yizhan.intake.routing;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What stands near a place, out of all there is. Sorted by the distance from the equator's plane,
 * so that a search looks only at a narrow band around the earth.
 */
final class Nearby<T> {
  private static final int AXES = 3;

  private final List<T> things;
  private final double[] directions;

  Nearby(List<T> all, Function<T, Direction> where) {
    things =
        all.stream().sorted(Comparator.comparingDouble(thing -> where.apply(thing).z())).toList();
    directions = new double[AXES * things.size()];
    for (int i = 0; i < things.size(); i++) {
      Direction direction = where.apply(things.get(i));
      directions[AXES * i] = direction.x();
      directions[AXES * i + 1] = direction.y();
      directions[AXES * i + 2] = direction.z();
    }
  }

  /** What was found, and the cosine between it and the place. */
  record Found<T>(T thing, double cosine) {}

  /**
   * The nearest of those that {@code fits}.
   *
   * @param nearerThan the cosine that it has to exceed
   * @return null where there is none so near
   */
  Found<T> nearest(Direction place, double nearerThan, Predicate<T> fits) {
    double reach = Math.sqrt(Math.max(0, 2 - 2 * nearerThan));
    int nearest = -1;
    double cosine = nearerThan;
    for (int i = firstAtOrAbove(place.z() - reach);
        i < things.size() && height(i) <= place.z() + reach;
        i++) {
      double here =
          directions[AXES * i] * place.x()
              + directions[AXES * i + 1] * place.y()
              + directions[AXES * i + 2] * place.z();
      if (here > cosine && fits.test(things.get(i))) {
        nearest = i;
        cosine = here;
      }
    }
    return nearest < 0 ? null : new Found<>(things.get(nearest), cosine);
  }

  private double height(int i) {
    return directions[AXES * i + 2];
  }

  private int firstAtOrAbove(double height) {
    int low = 0;
    int high = things.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (height(middle) < height) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
