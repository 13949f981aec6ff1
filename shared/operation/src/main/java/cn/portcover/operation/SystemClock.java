package cn.portcover.operation;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Secondary;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** The time that operations are given; replaced where time is tried out. */
@Factory
class SystemClock {
  @Singleton
  @Secondary
  InstantSource clock() {
    return InstantSource.system();
  }
}
