package org.yizhan.intake.casework;

import java.time.Instant;
import org.yizhan.intake.directory.Text;

/**
 * When everything personal in a case is to be erased.
 *
 * @param on null while the case is open, since the time runs from its end, and while it is held
 * @param text the same in words
 */
public record Deletion(Instant on, Text text) {}
