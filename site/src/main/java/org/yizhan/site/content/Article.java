package org.yizhan.site.content;

import java.time.LocalDate;
import java.util.List;

/**
 * A report with its sources; what is said of real stations in public is here, not in the directory.
 */
public record Article(
    String id, Text title, Twins twins, Text summary, LocalDate date, List<Source> sources)
    implements Document {}
