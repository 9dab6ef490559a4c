package org.yizhan.intake.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.yizhan.intake.staff.Mailboxes;
import org.yizhan.intake.staff.Role;

/** The addresses of invented staff, as a test sets them. */
@Alternative
@ApplicationScoped
public class TestMailboxes implements Mailboxes {

  private final Map<String, List<String>> addresses = new ConcurrentHashMap<>();

  @Override
  public List<String> of(Role role, String scope) {
    return addresses.getOrDefault(role + "/" + scope, List.of());
  }

  /** From now on these are the addresses there. */
  public void set(Role role, String scope, String... mail) {
    addresses.put(role + "/" + scope, List.of(mail));
  }

  /** From now on nobody can be written to. */
  public void clear() {
    addresses.clear();
  }
}
