package cn.portcover.infra.bench.warm;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/**
 * Notes the requests that an operation sends to the store, and keeps its transaction back: so that
 * exactly the same can be sent later, by somebody else.
 */
@Singleton
@Requires(property = Withheld.SETTING)
final class Withheld implements BeanCreatedEventListener<DynamoDbClient> {
  static final String SETTING = "portcover.bench.withhold";

  private final List<DynamoDbRequest> requests = new ArrayList<>();

  /** What was sent since it was last asked, the transaction at the end. */
  List<DynamoDbRequest> take() {
    List<DynamoDbRequest> taken = List.copyOf(requests);
    requests.clear();
    return taken;
  }

  @Override
  public DynamoDbClient onCreated(BeanCreatedEvent<DynamoDbClient> event) {
    DynamoDbClient client = event.getBean();
    InvocationHandler handler =
        (proxy, method, arguments) -> call(client, proxy, method, arguments);
    return (DynamoDbClient)
        Proxy.newProxyInstance(
            DynamoDbClient.class.getClassLoader(), new Class<?>[] {DynamoDbClient.class}, handler);
  }

  private @Nullable Object call(
      DynamoDbClient client, Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    if (arguments != null && arguments[0] instanceof Consumer<?>) {
      return InvocationHandler.invokeDefault(proxy, method, arguments);
    }
    if (arguments != null && arguments[0] instanceof DynamoDbRequest request) {
      requests.add(request);
      if (request instanceof TransactWriteItemsRequest) {
        throw SdkClientException.create("kept back");
      }
    }
    try {
      return method.invoke(client, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }
}
