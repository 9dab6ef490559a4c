package org.yizhan.site.content.reading;

import org.yizhan.site.content.Document;
import org.yizhan.site.content.source.DocumentSource;

/**
 * Makes a record of a document. What is wrong is recorded on the way and leaves null in the record,
 * so that the rules still see the rest; such a record never leaves this package.
 */
@FunctionalInterface
interface DocumentReader<D extends Document> {
  D read(DocumentSource source);
}
