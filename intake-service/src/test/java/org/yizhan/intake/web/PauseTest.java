package org.yizhan.intake.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PauseTest {

  @ParameterizedTest
  @CsvSource({"PT0S, 1, 1", "PT0.001S, 1, 1", "PT10S, 10, 1", "PT60S, 60, 1", "PT60.5S, 61, 2"})
  void whoever_waits_so_long_gets_in(Duration length, long seconds, long minutes) {
    Pause pause = new Pause(length);
    assertEquals(seconds, pause.seconds());
    assertEquals(minutes, pause.minutes());
  }
}
