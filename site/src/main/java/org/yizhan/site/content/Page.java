package org.yizhan.site.content;

import java.time.LocalDate;
import java.util.List;

/**
 * A page of the portal itself: the home page, the form's words, the about pages.
 *
 * @param version of the privacy notice; null on every other page
 * @param inForce the guideline's own term; null on every other page
 * @param reviewed null where nothing in it ages
 */
public record Page(
    String id,
    Text title,
    Twins twins,
    Text summary,
    int order,
    String version,
    Term inForce,
    List<Source> sources,
    LocalDate reviewed)
    implements Document {}
