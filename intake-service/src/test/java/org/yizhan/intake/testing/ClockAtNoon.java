package org.yizhan.intake.testing;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;

/** Puts the clock back before each test, so that none depends on what another did with it. */
public class ClockAtNoon implements QuarkusTestBeforeEachCallback {

  @Override
  public void beforeEach(QuarkusTestMethodContext context) {
    InstanceHandle<TestClock> clock = Arc.container().instance(TestClock.class);
    if (clock.isAvailable()) {
      clock.get().reset();
    }
  }
}
