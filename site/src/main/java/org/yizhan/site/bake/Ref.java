package org.yizhan.site.bake;

/** Something that a page names and links to: its id, the last segment of its address, its name. */
public record Ref(String id, String slug, String name) {}
