package org.yizhan.site.content;

/**
 * Where a published fact comes from.
 *
 * @param url null where the source has no address
 * @param date of the source itself; null where it has none
 */
public record Source(String title, String url, PartialDate date) {}
