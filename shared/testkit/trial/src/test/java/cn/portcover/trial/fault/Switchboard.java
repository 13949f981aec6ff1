package cn.portcover.trial.fault;

import cn.portcover.operation.port.Store;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;

/** Puts the switch before the store of every system that these tests start. */
@Singleton
final class Switchboard implements BeanCreatedEventListener<Store> {
  private final Power power;

  Switchboard(Power power) {
    this.power = power;
  }

  @Override
  public Store onCreated(BeanCreatedEvent<Store> event) {
    return new CuttableStore(event.getBean(), power);
  }
}
