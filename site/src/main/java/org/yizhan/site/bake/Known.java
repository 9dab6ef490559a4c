package org.yizhan.site.bake;

/** A field of the request form that a page can fill in already: country, place or county. */
public record Known(String name, String value) {}
