package org.yizhan.site.content;

/**
 * The two Markdown bodies of a document and how they stand to each other.
 *
 * @param drifted the Chinese text has changed since the English was translated from it
 */
public record Twins(Text markdown, boolean drifted) {}
