/**
 * From the files to the records: one small reader for each kind of document and each data file, and
 * {@link org.yizhan.site.content.reading.ContentReader}, which runs them all and then the rules.
 */
package org.yizhan.site.content.reading;
