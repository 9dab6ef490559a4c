package org.yizhan.intake.web.console;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import org.yizhan.intake.web.Form;
import org.yizhan.intake.web.FormRefused;
import org.yizhan.intake.web.StaffRefused;

/** Forms of the console that come before there is a session. */
final class ConsoleForms {

  private ConsoleForms() {}

  static Form read(ContainerRequestContext request, InputStream body) {
    try {
      return Form.read(request.getHeaderString(HttpHeaders.CONTENT_TYPE), body);
    } catch (FormRefused e) {
      throw StaffRefused.because(e);
    }
  }
}
