package org.yizhan.site.content;

import java.time.LocalDate;

/**
 * Where a published fact comes from.
 *
 * @param url null where the source has no address
 * @param date of the source itself, as precise as it is known
 */
public record Source(String title, String url, LocalDate date) {}
