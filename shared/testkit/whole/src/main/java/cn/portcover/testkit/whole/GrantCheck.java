package cn.portcover.testkit.whole;

import cn.portcover.operation.Operation;
import cn.portcover.operation.catalogue.Permission;
import cn.portcover.operation.catalogue.Row;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;

/**
 * Plays IAM: each call of a service that an operation makes must be among the permissions that its
 * function's role will have. The SDK finds this class by its list of interceptors and asks it
 * before every call; what is called outside an operation, to set up, is not its business.
 *
 * <p>A refused call is an error, not an exception: no operation can take it for a service that is
 * down.
 */
public final class GrantCheck implements ExecutionInterceptor {
  private static final ScopedValue<Running> RUNNING = ScopedValue.newInstance();

  /**
   * What runs.
   *
   * @param rows the operation that is called; of an event that several follow, all of them
   * @param places where the system has its table, bucket and keys
   */
  private record Running(
      List<Row> rows, SdkCalls.Places places, Function<Row, List<Permission>> permissions) {}

  /** Runs an event's operations under their permissions. */
  static <T> T under(
      List<Row> rows,
      SdkCalls.Places places,
      Function<Row, List<Permission>> permissions,
      Supplier<T> event) {
    return ScopedValue.where(RUNNING, new Running(rows, places, permissions)).call(event::get);
  }

  @Override
  public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
    if (!RUNNING.isBound()) {
      return;
    }
    Running running = RUNNING.get();
    String service = attributes.getAttribute(SdkExecutionAttribute.SERVICE_NAME);
    String operation = attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME);
    Row row = caller(running.rows());
    List<Permission> granted = running.permissions().apply(row);
    for (SdkCalls.Needed need :
        SdkCalls.needed(service, operation, context.request(), running.places())) {
      if (granted.stream().noneMatch(p -> p.allows(need.action(), need.resource(), need.name()))) {
        throw new NotGranted(row.name(), need, granted);
      }
    }
  }

  /** Passes an operation that declares its use of PostgreSQL, and whoever is none. */
  static void requireDatabase() {
    if (RUNNING.isBound()) {
      Row row = caller(RUNNING.get().rows());
      if (!row.uses().contains(Operation.Uses.REFERENCE)) {
        throw new NotGranted(row.name(), "PostgreSQL", row.uses());
      }
    }
  }

  /** Of several that follow one event, the one whose class is at work. */
  private static Row caller(List<Row> rows) {
    if (rows.size() == 1) {
      return rows.getFirst();
    }
    return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
        .walk(
            frames ->
                frames
                    .flatMap(
                        frame ->
                            rows.stream()
                                .filter(
                                    row ->
                                        row.bean()
                                            .getBeanType()
                                            .isAssignableFrom(frame.getDeclaringClass())))
                    .findFirst())
        .orElseThrow(() -> new IllegalStateException("no operation is at work"));
  }

  /** A call that the function's role would not allow. */
  public static final class NotGranted extends Error {
    private static final long serialVersionUID = 1;

    NotGranted(String operation, Object need, Object granted) {
      super(
          operation
              + " is not granted "
              + need
              + " (its @Operation must declare what it reads, changes and uses); granted: "
              + granted);
    }
  }
}
