package org.yizhan.intake.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** The page that a reader gets where the service has failed, or has nothing. */
public interface ErrorPage {

  /** True for the addresses that these pages are for. */
  boolean covers(String path);

  /** The page, in the reader's language. */
  Response show(int status, String path, HttpHeaders headers);
}
