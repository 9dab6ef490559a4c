package org.yizhan.site.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertHistoryTest {
  @ParameterizedTest
  @CsvSource({
    "gr-heat-wildfire-sample,         2026-07-09T20:59:59Z, TO_COME",
    "gr-heat-wildfire-sample,         2026-07-09T21:00:00Z, IN_FORCE",
    "gr-heat-wildfire-sample,         2026-07-25T20:58:59Z, IN_FORCE",
    "gr-heat-wildfire-sample,         2026-07-25T20:59:00Z, EXPIRED",
    "es-fake-consulate-calls-sample,  2026-11-16T09:29:59Z, IN_FORCE",
    "es-fake-consulate-calls-sample,  2026-11-16T09:30:00Z, REPLACED",
    "es-fake-consulate-calls-sample,  2040-01-01T00:00:00Z, REPLACED",
    "fr-transport-strike-sample,      2026-11-18T15:59:59Z, IN_FORCE",
    "fr-transport-strike-sample,      2026-11-18T16:00:00Z, CANCELLED",
    "fr-transport-strike-sample,      2026-12-31T00:00:00Z, CANCELLED",
    "fr-transport-strike-over-sample, 2026-11-18T16:00:00Z, CANCELLATION"
  })
  void what_has_become_of_a_warning(String id, Instant now, AlertHistory.State state)
      throws IOException {
    assertEquals(state, history().stateAt(alerts().get(id), now));
  }

  @Test
  void a_warning_ends_when_the_first_of_its_ends_comes() throws IOException {
    assertEquals(
        Instant.parse("2026-11-18T16:00:00Z"),
        history().end(alerts().get("fr-transport-strike-sample")));
    assertEquals(
        Instant.parse("2026-07-25T20:59:00Z"),
        history().end(alerts().get("gr-heat-wildfire-sample")));
    assertThrows(
        IllegalArgumentException.class,
        () -> history().end(alerts().get("fr-transport-strike-over-sample")));
  }

  @Test
  void what_ends_another_knows_all_that_came_before() throws IOException {
    assertEquals(
        List.of("es-fake-consulate-calls-sample"),
        history().earlier(alerts().get("es-fake-consulate-calls-update-sample")).stream()
            .map(Alert::id)
            .toList());
    assertEquals(List.of(), history().earlier(alerts().get("gr-heat-wildfire-sample")));
  }

  @Test
  void the_end_of_a_warning_is_news_about_it() throws IOException {
    Alert strike = alerts().get("fr-transport-strike-sample");

    assertEquals(
        Instant.parse("2026-11-10T08:00:00Z"),
        history().updated(strike, Instant.parse("2026-11-18T15:59:59Z")));
    assertEquals(
        Instant.parse("2026-11-18T16:00:00Z"),
        history().updated(strike, Instant.parse("2026-11-18T16:00:00Z")));
  }

  @Test
  void that_a_warning_has_expired_is_news_about_it() throws IOException {
    Alert heat = alerts().get("gr-heat-wildfire-sample");
    Instant end = Instant.parse("2026-07-25T20:59:00Z");

    assertEquals(heat.sent().toInstant(), history().updated(heat, end.minusMillis(1)));
    assertEquals(end, history().updated(heat, end));
    assertEquals(end, history().updated(heat, Instant.parse("2030-01-01T00:00:00Z")));
  }

  private static AlertHistory history() throws IOException {
    return new AlertHistory(alerts());
  }

  private static java.util.Map<String, Alert> alerts() throws IOException {
    return RealContent.read().content().alerts();
  }
}
