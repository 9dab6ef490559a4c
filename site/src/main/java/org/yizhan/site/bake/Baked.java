package org.yizhan.site.bake;

import java.util.List;
import org.yizhan.site.output.Compression;

/**
 * What a bake has made.
 *
 * @param pages how many HTML pages
 * @param codings in which the files lie beside themselves; empty for none
 * @param millis how long it took, in milliseconds
 */
public record Baked(int pages, List<Compression> codings, long millis) {}
