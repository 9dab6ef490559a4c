package org.yizhan.site.content;

/**
 * A first-order division of a country (GeoNames admin1), which tells places of the same name apart.
 *
 * @param code within its country
 * @param nameZh null where no Chinese name is known
 */
public record Region(String country, String code, String name, String nameZh) {}
