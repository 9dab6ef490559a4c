package org.yizhan.site.bake;

/**
 * What a bake has made.
 *
 * @param pages how many HTML pages
 * @param millis how long it took, in milliseconds
 */
public record Baked(int pages, long millis) {}
