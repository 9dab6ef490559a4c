package org.yizhan.intake.directory;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A Chinese embassy or consulate (驻外使领馆), which has the statutory duty (G20).
 *
 * @param type {@code embassy}, {@code consulate-general}, … as published
 * @param location null where not even the city is known
 */
public record Mission(
    String id,
    String type,
    String country,
    Text city,
    Text name,
    Coordinates location,
    List<Contact> contacts) {

  public Mission {
    requireNonNull(id, "id");
    requireNonNull(type, "type");
    requireNonNull(country, "country");
    requireNonNull(city, "city");
    requireNonNull(name, "name");
    contacts = List.copyOf(contacts);
    if (location != null && !location.arePlace()) {
      throw new IllegalArgumentException(id + " stands nowhere");
    }
  }

  public boolean isEmbassy() {
    return type.equals("embassy");
  }
}
