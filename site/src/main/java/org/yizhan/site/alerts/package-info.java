/**
 * Warnings for machines: Atom feeds (RFC 4287) and CAP 1.2 messages, written from the same records
 * as the pages.
 */
package org.yizhan.site.alerts;
