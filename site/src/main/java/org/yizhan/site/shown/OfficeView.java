package org.yizhan.site.shown;

import java.util.List;

/** A foreign affairs office as it is shown in one language. */
public record OfficeView(
    String id,
    String name,
    String area,
    boolean city,
    boolean nameAttested,
    List<ContactView> contacts,
    List<StationView> stations) {}
