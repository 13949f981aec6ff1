package cn.portcover.infra.bench.load;

import java.util.concurrent.atomic.AtomicLong;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/**
 * Counts what is sent to DynamoDB by any client of this process, and how many items it looks
 * through for that; the SDK finds it by a file on the class path, so that what is measured need not
 * know. Retries count: they are sent too.
 */
public final class CountedRequests implements ExecutionInterceptor {
  private static final AtomicLong SENT = new AtomicLong();
  private static final AtomicLong LOOKED_THROUGH = new AtomicLong();

  /** The SDK makes one for each client. */
  public CountedRequests() {}

  /**
   * So much.
   *
   * @param sent requests
   * @param lookedThrough items that queries evaluated, those that a filter then left out included;
   *     they are what is paid for and what takes its time
   */
  record Count(long sent, long lookedThrough) {
    Count since(Count before) {
      return new Count(sent - before.sent, lookedThrough - before.lookedThrough);
    }
  }

  @Override
  public void beforeTransmission(
      Context.BeforeTransmission context, ExecutionAttributes attributes) {
    if (context.request() instanceof DynamoDbRequest) {
      SENT.incrementAndGet();
    }
  }

  @Override
  public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
    if (context.response() instanceof QueryResponse answer && answer.scannedCount() != null) {
      LOOKED_THROUGH.addAndGet(answer.scannedCount());
    }
  }

  /** What was counted since this process began. */
  static Count soFar() {
    return new Count(SENT.get(), LOOKED_THROUGH.get());
  }
}
