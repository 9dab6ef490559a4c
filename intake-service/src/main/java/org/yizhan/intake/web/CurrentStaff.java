package org.yizhan.intake.web;

import jakarta.enterprise.context.RequestScoped;
import org.yizhan.intake.staff.StaffMember;

/** The member of staff who makes the current request; set by the gate of {@link StaffOnly}. */
@RequestScoped
public class CurrentStaff {

  private StaffMember member;

  /**
   * Who it is.
   *
   * @throws IllegalStateException on a resource that is not {@link StaffOnly}
   */
  public StaffMember member() {
    if (member == null) {
      throw new IllegalStateException("asked for the member of staff outside of @StaffOnly");
    }
    return member;
  }

  void enter(StaffMember member) {
    this.member = member;
  }
}
