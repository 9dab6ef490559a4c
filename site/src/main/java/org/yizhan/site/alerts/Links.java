package org.yizhan.site.alerts;

import org.yizhan.site.content.Origin;

/**
 * How one file of the site refers to others: absolute where the site knows its address, else
 * relative to the file.
 *
 * @param origin null where it is unknown
 * @param place of the file, counted from the site's root
 */
record Links(Origin origin, String place) {
  String to(String target) {
    return origin == null
        ? "../".repeat((int) place.chars().filter(c -> c == '/').count()) + target
        : origin.at(target);
  }
}
