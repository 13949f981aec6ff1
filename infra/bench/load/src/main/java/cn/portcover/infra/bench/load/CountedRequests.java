package cn.portcover.infra.bench.load;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * Counts what is sent to DynamoDB by any client of this process, and how many items it looks
 * through for that; the SDK finds it by a file on the class path, so that what is measured need not
 * know. Retries count: they are sent too.
 */
public final class CountedRequests implements ExecutionInterceptor {
  private static final AtomicLong SENT = new AtomicLong();
  private static final AtomicLong LOOKED_THROUGH = new AtomicLong();

  /** Where what is written is counted too; absent where nobody asked for it. */
  private static final Spread.@Nullable Counting WRITTEN =
      System.getProperty(Spread.FILE) == null
          ? null
          : Spread.Counting.until(Path.of(System.getProperty(Spread.FILE)));

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
  public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
    Spread.Counting written = WRITTEN;
    if (written == null) {
      return;
    }
    switch (context.request()) {
      case TransactWriteItemsRequest many ->
          many.transactItems().forEach(each -> written.count(each.put().item()));
      case PutItemRequest one -> written.count(one.item());
      case UpdateItemRequest one -> written.count(one.key());
      default -> {}
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
