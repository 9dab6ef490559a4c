package org.yizhan.site.directory;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneId;
import org.yizhan.site.content.Country;
import org.yizhan.site.content.DataCredit;
import org.yizhan.site.content.EmergencyNumbers;

/**
 * A country or territory in {@code directory.v1.json}, with its local numbers and their licence.
 */
final class CountryJson {
  private CountryJson() {}

  static void write(Country country, DataCredit credit, ObjectNode node) {
    node.put("code", country.code());
    Values.text(node, "name", country.name());
    node.put("status", Values.code(country.status()));
    node.put("callingCode", country.callingCode());
    if (country.capital() == null) {
      node.putNull("capital");
    } else {
      ObjectNode capital = node.putObject("capital");
      Values.text(capital, "name", country.capital().name());
      Values.location(capital, "location", country.capital().location());
    }
    Values.texts(node, "timeZones", country.timeZones().stream().map(ZoneId::getId).toList());
    node.put("missionOf", country.missionOf());
    if (country.emergency() == null) {
      node.putNull("emergency");
    } else {
      emergency(country.emergency(), credit, node.putObject("emergency"));
    }
    Values.text(node, "note", country.note());
  }

  private static void emergency(EmergencyNumbers numbers, DataCredit credit, ObjectNode node) {
    Values.texts(node, "police", numbers.police());
    Values.texts(node, "ambulance", numbers.ambulance());
    Values.texts(node, "fire", numbers.fire());
    node.put("check", Values.code(numbers.check()));
    Values.text(node, "note", numbers.note());
    Values.source(node, "source", credit.source()).put("licence", credit.licence());
  }
}
