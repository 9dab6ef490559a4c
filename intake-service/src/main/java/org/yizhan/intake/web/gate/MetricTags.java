package org.yizhan.intake.web.gate;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/**
 * What a visitor chooses freely makes no series of its own: a method that nobody knows counts as
 * one of many. Addresses are bounded by {@code match-patterns} in the settings.
 */
@Singleton
public class MetricTags implements MeterFilter {

  private static final String METHOD = "method";
  private static final Set<String> KNOWN =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

  @Override
  public Meter.Id map(Meter.Id id) {
    String method = id.getTag(METHOD);
    return method == null || KNOWN.contains(method)
        ? id
        : id.withTags(List.of(Tag.of(METHOD, "OTHER")));
  }
}
