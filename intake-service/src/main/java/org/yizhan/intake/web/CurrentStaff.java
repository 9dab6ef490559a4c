package org.yizhan.intake.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.yizhan.intake.staff.Session;
import org.yizhan.intake.staff.StaffMember;

/** The member of staff who makes the current request; set by the gate of {@link StaffOnly}. */
@RequestScoped
public class CurrentStaff {

  private Session session;
  private Form form = Form.empty();

  /**
   * Who it is.
   *
   * @throws IllegalStateException on a resource that is not {@link StaffOnly}
   */
  public StaffMember member() {
    return session().member();
  }

  /**
   * The session that the request came in.
   *
   * @throws IllegalStateException on a resource that is not {@link StaffOnly}
   */
  public Session session() {
    if (session == null) {
      throw new IllegalStateException("asked for the member of staff outside of @StaffOnly");
    }
    return session;
  }

  /** The session, or nothing where nobody is signed in or had to be. */
  public Optional<Session> sessionIfAny() {
    return Optional.ofNullable(session);
  }

  /** The form that a console page has posted; empty for every other request. */
  public Form form() {
    return form;
  }

  void enter(Session session, Form form) {
    this.session = session;
    this.form = form;
  }
}
