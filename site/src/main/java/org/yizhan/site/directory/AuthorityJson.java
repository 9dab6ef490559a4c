package org.yizhan.site.directory;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.yizhan.site.content.Contact;
import org.yizhan.site.content.Mission;
import org.yizhan.site.content.Municipality;
import org.yizhan.site.content.Office;

/** Offices, missions and the hotline in {@code directory.v1.json}. */
final class AuthorityJson {
  private AuthorityJson() {}

  static void office(Office office, ObjectNode node) {
    node.put("id", office.id());
    node.put("level", Values.code(office.level()));
    node.put("division", office.division());
    Values.text(node, "name", office.title());
    node.put("nameAttested", office.nameAttested());
    Values.text(node, "area", office.area());
    contacts(office.contacts(), node);
  }

  static void mission(Mission mission, ObjectNode node) {
    node.put("id", mission.id());
    node.put("type", Values.code(mission.type()));
    node.put("country", mission.country());
    Values.text(node, "city", mission.city());
    Values.text(node, "name", mission.title());
    Values.location(node, "location", mission.location());
    node.put("building", mission.building());
    node.put("address", mission.address());
    node.put("website", mission.website());
    contacts(mission.contacts(), node);
    Values.source(node, "source", mission.source());
  }

  static void hotline(Municipality.Hotline hotline, ObjectNode node) {
    Values.text(node, "name", hotline.name());
    Values.texts(node, "numbers", hotline.numbers());
    node.put("inChina", hotline.inChina());
    var sources = node.putArray("sources");
    hotline.sources().forEach(source -> Values.source(sources.addObject(), source));
  }

  private static void contacts(List<Contact> contacts, ObjectNode node) {
    var array = node.putArray("contacts");
    contacts.forEach(contact -> Values.contact(array.addObject(), contact, contact.verified()));
  }
}
