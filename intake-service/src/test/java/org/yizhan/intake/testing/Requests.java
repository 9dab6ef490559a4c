package org.yizhan.intake.testing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Requests of plainly invented people. */
public final class Requests {

  public static final String PERSON = "张三(示例)";
  public static final String CONTACT = "Test Person";
  public static final String PHONE = "+39 000 000 0001";
  public static final String NARRATIVE = "护照在示例警察局被扣。𠮷";

  private Requests() {}

  /** A complete request from Prato with everything that can be told. */
  public static ObjectNode complete() {
    ObjectNode request = minimal();
    request.put("danger", false).put("relation", "parent").put("place", "Prato");
    request.putObject("location").put("lat", 43.88).put("lon", 11.09);
    request.put("homeCounty", "wencheng").putNull("homeTown");
    request.withObjectProperty("person").putNull("idNumber").put("birthYear", 1990);
    ObjectNode contact = request.withObjectProperty("contact");
    contact.putNull("email").put("wechat", "sample-test");
    contact.put("onlyMe", true).put("safely", "Evenings only");
    request.put("incidentDate", "2026-11-20").putNull("proof");
    return request;
  }

  /** Only what is needed. */
  public static ObjectNode minimal() {
    ObjectNode request = JsonNodeFactory.instance.objectNode();
    request.put("language", "zh").put("category", "detention").put("country", "IT");
    request.putObject("person").put("name", PERSON);
    request.putObject("contact").put("name", CONTACT).put("phone", PHONE);
    request.put("narrative", NARRATIVE);
    request
        .putObject("consent")
        .put("notice", "2026-11")
        .put("sensitive", true)
        .put("abroad", true);
    return request;
  }
}
