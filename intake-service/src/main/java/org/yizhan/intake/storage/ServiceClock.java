package org.yizhan.intake.storage;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.InstantSource;

/** The one clock that everything in the service goes by. */
class ServiceClock {

  @Produces
  @DefaultBean
  @ApplicationScoped
  InstantSource clock() {
    return InstantSource.system();
  }
}
