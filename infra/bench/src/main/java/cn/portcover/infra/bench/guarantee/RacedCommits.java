package cn.portcover.infra.bench.guarantee;

import cn.portcover.operation.port.Store;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Counts the transactions that came too late, as somebody else was faster. */
@Singleton
@Requires(property = RacedCommits.SETTING)
final class RacedCommits implements BeanCreatedEventListener<Store> {
  static final String SETTING = "portcover.bench.count-raced";

  private final AtomicLong raced = new AtomicLong();

  /** How many there were since it was last asked. */
  long take() {
    return raced.getAndSet(0);
  }

  @Override
  public Store onCreated(BeanCreatedEvent<Store> event) {
    Store store = event.getBean();
    InvocationHandler handler = (proxy, method, arguments) -> call(store, method, arguments);
    return (Store)
        Proxy.newProxyInstance(Store.class.getClassLoader(), new Class<?>[] {Store.class}, handler);
  }

  private @Nullable Object call(Store store, Method method, Object @Nullable [] arguments)
      throws Throwable {
    try {
      return method.invoke(store, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Store.Raced) {
        raced.incrementAndGet();
      }
      throw e.getCause() == null ? e : e.getCause();
    }
  }
}
