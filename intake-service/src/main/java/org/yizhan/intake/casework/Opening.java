package org.yizhan.intake.casework;

import java.time.Instant;

/** A reading of a case: which station or office opened it, and when. */
public record Opening(Instant at, Post by) {}
