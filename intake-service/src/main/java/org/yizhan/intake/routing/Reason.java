package org.yizhan.intake.routing;

import static java.util.Objects.requireNonNull;

import org.yizhan.intake.directory.Text;

/**
 * Why a route is as it is, one step of it.
 *
 * @param rule the guideline's rule ({@code G12}), or the stable id of one of the router's own
 *     ({@code nearest-serving})
 * @param text for the requester, without anything that the requester wrote
 */
public record Reason(String rule, Text text) {
  public Reason {
    requireNonNull(rule, "rule");
    requireNonNull(text, "text");
  }
}
