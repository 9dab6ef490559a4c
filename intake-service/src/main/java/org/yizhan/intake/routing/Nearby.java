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
  private final List<T> things;
  private final double[] x;
  private final double[] y;
  private final double[] z;

  Nearby(List<T> all, Function<T, Direction> where) {
    things =
        all.stream().sorted(Comparator.comparingDouble(thing -> where.apply(thing).z())).toList();
    x = things.stream().mapToDouble(thing -> where.apply(thing).x()).toArray();
    y = things.stream().mapToDouble(thing -> where.apply(thing).y()).toArray();
    z = things.stream().mapToDouble(thing -> where.apply(thing).z()).toArray();
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
        i < z.length && z[i] <= place.z() + reach;
        i++) {
      double here = x[i] * place.x() + y[i] * place.y() + z[i] * place.z();
      if (here > cosine && fits.test(things.get(i))) {
        nearest = i;
        cosine = here;
      }
    }
    return nearest < 0 ? null : new Found<>(things.get(nearest), cosine);
  }

  private int firstAtOrAbove(double height) {
    int low = 0;
    int high = z.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (z[middle] < height) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
