package org.yizhan.intake.directory;

/**
 * A place of the index.
 *
 * @param name as stations name it
 * @param location of its middle
 */
public record Place(String name, Coordinates location) {}
