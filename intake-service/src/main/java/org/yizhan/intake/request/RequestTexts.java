package org.yizhan.intake.request;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The texts of a request and what each may hold, as data: the reader, the description of the API
 * and the form are held to it.
 */
public final class RequestTexts {

  /** By pointer, in the order of the contract. */
  public static final Map<String, TextRule> RULES = rules();

  /** What a request cannot be without, beside one way to reach the requester. */
  public static final Set<String> REQUIRED =
      Set.of(
          "/language",
          "/category",
          "/country",
          "/person",
          "/person/name",
          "/contact",
          "/contact/name",
          "/narrative",
          "/consent",
          "/consent/notice");

  private RequestTexts() {}

  private static Map<String, TextRule> rules() {
    Map<String, TextRule> rules = new LinkedHashMap<>();
    rules.put("/place", TextRule.PLACE);
    rules.put("/person/name", TextRule.NAME);
    rules.put("/person/idNumber", TextRule.ID_NUMBER);
    rules.put("/contact/name", TextRule.NAME);
    rules.put("/contact/phone", TextRule.PHONE);
    rules.put("/contact/email", TextRule.EMAIL);
    rules.put("/contact/wechat", TextRule.WECHAT);
    rules.put("/contact/safely", TextRule.SAFELY);
    rules.put("/narrative", TextRule.NARRATIVE);
    rules.put("/proof", TextRule.PROOF);
    return Collections.unmodifiableMap(rules);
  }
}
