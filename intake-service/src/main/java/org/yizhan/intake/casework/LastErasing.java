package org.yizhan.intake.casework;

import java.time.Instant;

/**
 * When the service last erased what was due.
 *
 * @param at null before the first time
 * @param erased how many cases it erased then
 * @param total how many cases all runs have erased
 */
public record LastErasing(Instant at, long erased, long total) {}
