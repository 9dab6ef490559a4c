package org.yizhan.site.content;

/** Where a data file comes from and the licence that its use has to name. */
public record DataCredit(Source source, String licence) {}
