/**
 * The files of {@code content/} as written: bytes, YAML with the line of every key, twins. Knows
 * the form of the content and nothing of its meaning.
 */
package org.yizhan.site.content.source;
