package org.yizhan.site.content;

import java.time.LocalDate;
import java.util.List;

/**
 * Words for a country or territory that needs some; its id is the code in lower case.
 *
 * @param summary null where there is none, like {@code reviewed}
 */
public record CountryNote(
    String id, Text title, Twins twins, Text summary, List<Source> sources, LocalDate reviewed)
    implements Document {}
