package org.yizhan.site.content;

/**
 * A town, township or subdistrict (镇、乡、街道) of a county.
 *
 * @param code nine digits of the National Bureau of Statistics
 */
public record Town(String code, String county, Text name) {}
