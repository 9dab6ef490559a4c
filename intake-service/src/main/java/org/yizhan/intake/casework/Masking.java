package org.yizhan.intake.casework;

import static java.util.Map.entry;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.yizhan.intake.privacy.Sight;
import org.yizhan.intake.request.HelpRequest;
import org.yizhan.intake.staff.Role;

/**
 * What each role sees of each field of a request: the one table that console, JSON and every other
 * reading by staff go by. A field without a row is shown to nobody.
 */
final class Masking {

  private static final Map<Role, Sight> ALL =
      Map.of(Role.STATION, Sight.WHOLE, Role.COUNTY, Sight.WHOLE, Role.CITY, Sight.WHOLE);

  /** Volunteers need no number to help; an office may, to ask a mission or the police. */
  private static final Map<Role, Sight> OFFICES_ON_REQUEST =
      Map.of(Role.STATION, Sight.TAIL, Role.COUNTY, Sight.ON_REQUEST, Role.CITY, Sight.ON_REQUEST);

  /** By the field's JSON pointer (RFC 6901). */
  static final Map<String, Map<Role, Sight>> TABLE =
      Map.ofEntries(
          entry("/language", ALL),
          entry("/category", ALL),
          entry("/danger", ALL),
          entry("/relation", ALL),
          entry("/country", ALL),
          entry("/place", ALL),
          entry("/location/lat", ALL),
          entry("/location/lon", ALL),
          entry("/homeCounty", ALL),
          entry("/homeTown", ALL),
          entry("/person/name", ALL),
          entry("/person/idNumber", OFFICES_ON_REQUEST),
          entry("/person/birthYear", ALL),
          entry("/contact/name", ALL),
          entry("/contact/phone/written", ALL),
          entry("/contact/phone/e164", ALL),
          entry("/contact/email", ALL),
          entry("/contact/wechat", ALL),
          entry("/contact/onlyMe", ALL),
          entry("/contact/safely", ALL),
          entry("/incidentDate", ALL),
          entry("/narrative", ALL),
          entry("/consent/notice", ALL),
          entry("/consent/sensitive", ALL),
          entry("/consent/abroad", ALL));

  private Masking() {}

  /** The request as the role sees it without asking for more. */
  static HelpRequest of(HelpRequest request, Role role) {
    return masked(request, role, Sight.TAIL);
  }

  /** The request as the role sees it after asking for more. */
  static HelpRequest revealed(HelpRequest request, Role role) {
    return masked(request, role, Sight.WHOLE);
  }

  private static HelpRequest masked(HelpRequest request, Role role, Sight onRequest) {
    ObjectNode tree = CaseJson.tree(request);
    mask(tree, "", role, onRequest);
    return CaseJson.read(tree, HelpRequest.class);
  }

  /** True when there is something in the request that the role sees once it asks for it. */
  static boolean holdsBack(HelpRequest request, Role role) {
    ObjectNode tree = CaseJson.tree(request);
    return TABLE.entrySet().stream()
        .filter(row -> row.getValue().get(role) == Sight.ON_REQUEST)
        .map(row -> tree.at(JsonPointer.compile(row.getKey())))
        .anyMatch(value -> !value.isMissingNode() && !value.isNull());
  }

  private static void mask(ObjectNode object, String path, Role role, Sight onRequest) {
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      String pointer = path + "/" + member.getKey();
      Map<Role, Sight> row = TABLE.get(pointer);
      if (row == null && member.getValue() instanceof ObjectNode inner) {
        mask(inner, pointer, role, onRequest);
      } else if (!member.getValue().isNull()) {
        Sight sight = row == null ? Sight.NOTHING : row.getOrDefault(role, Sight.NOTHING);
        switch (sight == Sight.ON_REQUEST ? onRequest : sight) {
          case WHOLE -> {}
          case TAIL -> object.put(member.getKey(), Sight.tail(member.getValue().asText()));
          default -> object.putNull(member.getKey());
        }
      }
    }
  }
}
