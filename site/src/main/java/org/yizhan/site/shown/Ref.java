package org.yizhan.site.shown;

/** Something that a page names and links to: its id, the last segment of its address, its name. */
public record Ref(String id, String slug, String name) {}
