/**
 * One small text file per language in which the browser searches: every page with its headings and
 * its words, written from the content. Every word is a substring, which for Chinese is exact where
 * an index of words would guess.
 */
package org.yizhan.site.search;
