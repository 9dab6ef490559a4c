/**
 * Who serves where, and how fresh that is: the snapshot of {@code data/directory.v1.json} that the
 * site publishes.
 *
 * <p>{@link org.yizhan.intake.directory.DirectoryReader} makes a {@link
 * org.yizhan.intake.directory.Directory} out of the text or refuses it; {@link
 * org.yizhan.intake.directory.DirectoryFile} keeps the last good one of a file that changes.
 */
package org.yizhan.intake.directory;
