package org.yizhan.intake.directory;

import java.util.List;

/** Who can have a request: a station, or an office. Told apart by the type. */
public sealed interface Responsible permits Station, Office {
  String id();

  Text name();

  List<Contact> contacts();
}
