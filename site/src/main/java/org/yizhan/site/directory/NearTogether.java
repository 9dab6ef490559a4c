package org.yizhan.site.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.yizhan.site.content.Coordinates;

/**
 * An order in which what is near each other comes into the same piece: the list is cut across its
 * wider side, always at a whole number of pieces, until one piece is left.
 */
final class NearTogether {
  private NearTogether() {}

  static <T> List<T> inPiecesOf(int size, List<T> items, Function<T, Coordinates> at) {
    if (items.size() <= size) {
      return items;
    }
    List<T> sorted = new ArrayList<>(items);
    Comparator<T> byLat = Comparator.comparingDouble(item -> at.apply(item).lat());
    Comparator<T> byLon = Comparator.comparingDouble(item -> at.apply(item).lon());
    sorted.sort(byLat);
    double height = at.apply(sorted.get(sorted.size() - 1)).lat() - at.apply(sorted.get(0)).lat();
    double middle = Math.cos(Math.toRadians(at.apply(sorted.get(sorted.size() / 2)).lat()));
    List<T> westToEast = new ArrayList<>(items);
    westToEast.sort(byLon);
    double width =
        (at.apply(westToEast.get(sorted.size() - 1)).lon() - at.apply(westToEast.get(0)).lon())
            * middle;
    List<T> along = width > height ? westToEast : sorted;
    int pieces = (along.size() + size - 1) / size;
    int cut = pieces / 2 * size;
    List<T> ordered = new ArrayList<>(inPiecesOf(size, along.subList(0, cut), at));
    ordered.addAll(inPiecesOf(size, along.subList(cut, along.size()), at));
    return ordered;
  }
}
