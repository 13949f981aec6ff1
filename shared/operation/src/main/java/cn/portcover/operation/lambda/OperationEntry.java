package cn.portcover.operation.lambda;

import cn.portcover.domain.Refusal;
import cn.portcover.domain.record.Owner;
import cn.portcover.operation.Scheduled;
import cn.portcover.operation.Streamed;
import cn.portcover.operation.catalogue.Catalogue;
import cn.portcover.operation.catalogue.Row;
import cn.portcover.operation.http.ApiEvents;
import cn.portcover.operation.http.Request;
import cn.portcover.operation.http.Runner;
import cn.portcover.operation.json.Json;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Takes an event as bytes, finds out what it is (HTTP API 2.0, DynamoDB stream, schedule) and hands
 * it on. Enters by stream: the runtime's own binding of events to classes costs more at a cold
 * start than everything here.
 */
public final class OperationEntry implements RequestStreamHandler {
  /**
   * How long a schedule is run again while it finds something to do; the last round begins before
   * then and needs time of its own until Lambda ends it.
   */
  public static final Duration ROUNDS = Duration.ofSeconds(150);

  private final ApplicationContext beans;

  /** Held here, as whoever calls on them before a checkpoint holds them weakly. */
  private final List<Priming> priming = new ArrayList<>();

  /**
   * In Lambda: the operation named by the environment variable OPERATION. All that it needs is made
   * now, while the processor is not yet shared and before a snapshot is taken; a function that
   * lacks something does not start.
   */
  public OperationEntry() {
    this(new OperationBeans().start());
    String type = System.getenv(Priming.INITIALIZATION_TYPE);
    beans.getBean(Runner.class);
    for (Row row : beans.getBean(Catalogue.class).rows()) {
      beans.getBean(row.bean());
      var own = new Priming(beans, row);
      own.as(type);
      priming.add(own);
    }
  }

  public OperationEntry(ApplicationContext beans) {
    this.beans = beans;
    beans.getBean(Catalogue.class);
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    Map<String, Object> event = Json.readOwn(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    out.write(Json.write(handle(event)).getBytes(StandardCharsets.UTF_8));
  }

  /** One event in, one answer out, both as trees. */
  public Map<String, Object> handle(Map<String, Object> event) {
    if (ApiEvents.isHttp(event)) {
      return http(event);
    }
    return event.get("Records") instanceof List<?> records ? stream(records) : schedule(event);
  }

  private Map<String, Object> http(Map<String, Object> event) {
    Runner runner = beans.getBean(Runner.class);
    Request request;
    try {
      request = ApiEvents.request(event);
    } catch (Refusal refusal) {
      return ApiEvents.response(runner.refuse(ApiEvents.head(event), refusal));
    }
    return ApiEvents.response(runner.run(request));
  }

  /**
   * Written records, told to the operations that follow them; failures name the first record not
   * done, to be sent again.
   */
  private Map<String, Object> stream(List<?> records) {
    InstantSource clock = beans.getBean(InstantSource.class);
    for (Object each : records) {
      Map<?, ?> change = ApiEvents.inner((Map<?, ?>) each, "dynamodb");
      try {
        Streamed.Written written = written(ApiEvents.inner(change, "Keys"));
        for (Row row : beans.getBean(Catalogue.class).rows()) {
          if (row.follows(written.kind())) {
            ((Streamed) beans.getBean(row.bean())).onWritten(written, clock.instant());
          }
        }
      } catch (RuntimeException e) {
        org.slf4j.LoggerFactory.getLogger(OperationEntry.class)
            .error("a stream record was not handled", e);
        return Map.of(
            "batchItemFailures",
            List.of(Map.of("itemIdentifier", String.valueOf(change.get("SequenceNumber")))));
      }
    }
    return Map.of("batchItemFailures", List.of());
  }

  private static Streamed.Written written(Map<?, ?> keys) {
    String place = text(keys, "sk");
    int hash = place.indexOf('#');
    return new Streamed.Written(
        new Owner(text(keys, "pk")),
        hash < 0 ? place : place.substring(0, hash),
        hash < 0 ? "" : place.substring(hash + 1));
  }

  private static String text(Map<?, ?> keys, String name) {
    return String.valueOf(ApiEvents.inner(keys, name).get("S"));
  }

  /** A process that serves many operations is told which one the schedule is of. */
  private Map<String, Object> schedule(Map<String, Object> event) {
    Rounds rounds = new Rounds(beans.getBean(InstantSource.class), ROUNDS);
    int changed = 0;
    Object named = event.get("operation");
    for (Row row : beans.getBean(Catalogue.class).rows()) {
      if (row.isScheduled() && (named == null || row.name().equals(named))) {
        changed += rounds.run((Scheduled) beans.getBean(row.bean()));
      }
    }
    return Map.of("changed", changed);
  }
}
