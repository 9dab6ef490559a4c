package org.yizhan.intake.staff;

import java.util.List;

/** Where mail for a station or an office goes. */
public interface Mailboxes {

  /**
   * The e-mail addresses of the active accounts that hold {@code role} for {@code scope}, each
   * once, in a stable order.
   *
   * @param scope the id of a station or an office
   * @return empty when nobody there can be written to
   */
  List<String> of(Role role, String scope);
}
