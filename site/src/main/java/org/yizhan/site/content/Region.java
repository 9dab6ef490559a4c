package org.yizhan.site.content;

import java.util.List;

/**
 * A first-order division of a country (GeoNames admin1), which tells places of the same name apart.
 *
 * @param code within its country
 * @param nameZh null where no Chinese name is known
 * @param spellings other ways to write the name, only for finding places in it
 */
public record Region(
    String country, String code, String name, String nameZh, List<String> spellings) {
  public Region {
    spellings = List.copyOf(spellings);
  }
}
