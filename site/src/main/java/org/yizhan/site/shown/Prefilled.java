package org.yizhan.site.shown;

/** A field of the request form that a page can fill in already: country, place or county. */
public record Prefilled(String name, String value) {}
