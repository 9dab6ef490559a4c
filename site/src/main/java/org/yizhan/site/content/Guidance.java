package org.yizhan.site.content;

import java.time.LocalDate;
import java.util.List;

/** What to do in one kind of trouble, for the {@code categories} that it covers. */
public record Guidance(
    String id,
    Text title,
    Twins twins,
    Text summary,
    List<String> categories,
    int order,
    List<Source> sources,
    LocalDate reviewed)
    implements Document {}
