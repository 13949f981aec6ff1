package cn.portcover.infra.stack;

import cn.portcover.operation.Grant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.cloudwatch.Alarm;
import software.amazon.awscdk.services.cloudwatch.ComparisonOperator;
import software.amazon.awscdk.services.cloudwatch.IMetric;
import software.amazon.awscdk.services.cloudwatch.MathExpression;
import software.amazon.awscdk.services.cloudwatch.Metric;
import software.amazon.awscdk.services.cloudwatch.MetricOptions;
import software.amazon.awscdk.services.cloudwatch.TreatMissingData;
import software.amazon.awscdk.services.cloudwatch.actions.SnsAction;
import software.amazon.awscdk.services.dynamodb.Table;
import software.amazon.awscdk.services.sns.ITopic;
import software.amazon.awscdk.services.sqs.Queue;
import software.constructs.Construct;

/** Alarms, each with the page of the runbook that says what to do. */
final class Alarms {
  /** One alarm can look at so many metrics. */
  private static final int MOST_METRICS = 10;

  private static final Duration FIVE_MINUTES = Duration.minutes(5);
  private final Construct scope;
  private final ITopic topic;

  Alarms(Construct scope, ITopic topic) {
    this.scope = scope;
    this.topic = topic;
  }

  /** Faults, errors, throttles and slowness of some functions. */
  void ofFunctions(List<OperationFunction> functions, String apiId) {
    List<OperationFunction> routed =
        functions.stream().filter(f -> f.row().path() != null).toList();
    over(routed, "Faults", "SUM", f -> Metrics.faults(f, apiId).stream(), 0, 1, "faults");
    over(functions, "Errors", "SUM", f -> Stream.of(Metrics.errors(f)), 0, 1, "errors");
    over(functions, "Throttles", "SUM", f -> Stream.of(Metrics.throttles(f)), 0, 2, "throttles");
    over(routed, "Slow", "MAX", f -> Stream.of(Metrics.slowest(f)), Sizes.SLOW_MILLIS, 3, "slow");
    over(
        functions.stream().filter(f -> f.row().grant() == Grant.PLATFORM).toList(),
        "Long",
        "MAX",
        f -> Stream.of(Metrics.slowest(f)),
        Sizes.PLATFORM_SECONDS * 800,
        3,
        "slow");
    if (functions.stream().anyMatch(f -> f.row().name().equals("RetryDeliveries"))) {
      delivery();
    }
  }

  private void over(
      List<OperationFunction> functions,
      String what,
      String how,
      Function<OperationFunction, Stream<IMetric>> metrics,
      int most,
      int periods,
      String page) {
    List<IMetric> all = functions.stream().flatMap(metrics).toList();
    for (int from = 0; from < all.size(); from += MOST_METRICS) {
      Map<String, IMetric> some = new LinkedHashMap<>();
      all.subList(from, Math.min(all.size(), from + MOST_METRICS))
          .forEach(metric -> some.put("m" + some.size(), metric));
      List<String> filled = new ArrayList<>();
      some.keySet().forEach(name -> filled.add("FILL(" + name + ",0)"));
      var sum =
          MathExpression.Builder.create()
              .expression(how + "([" + String.join(",", filled) + "])")
              .usingMetrics(some)
              .period(FIVE_MINUTES)
              .build();
      alarm(what + (from == 0 ? "" : from / MOST_METRICS + 1), sum, most, periods, page);
    }
  }

  /** What delivery and payments tell of themselves. */
  private void delivery() {
    alarm(
        "UndeliveredMessages",
        Metrics.told("oldestUndeliveredSeconds", "Maximum"),
        3600,
        3,
        "undelivered-messages");
    alarm("DeadMessages", Metrics.told("deadMessages", "Sum"), 0, 1, "dead-messages");
    // Of payments: money that moved although another payment had taken its place.
    alarm("RefundsDue", Metrics.told("refundsDue", "Sum"), 0, 1, "refunds-due");
  }

  void ofTable(Table table) {
    Map<String, IMetric> refused = new LinkedHashMap<>();
    for (String what : List.of("ReadThrottleEvents", "WriteThrottleEvents")) {
      refused.put(
          what.toLowerCase(Locale.ROOT),
          table.metric(
              what, MetricOptions.builder().statistic("Sum").period(FIVE_MINUTES).build()));
    }
    var sum =
        MathExpression.Builder.create()
            .expression("FILL(readthrottleevents,0)+FILL(writethrottleevents,0)")
            .usingMetrics(refused)
            .period(FIVE_MINUTES)
            .build();
    alarm("TableThrottled", sum, 0, 2, "table-throttled");
  }

  void deadLetters(OperationFunction function, Queue queue, String page) {
    var waiting =
        queue.metricApproximateNumberOfMessagesVisible(
            MetricOptions.builder().period(FIVE_MINUTES).statistic("Maximum").build());
    alarm(function.row().name() + "DeadLetters", waiting, 0, 1, page);
  }

  void streamBehind(OperationFunction function) {
    Metric age = Metrics.ofFunction("IteratorAge", function, "Maximum");
    alarm(function.row().name() + "Behind", age, 60_000, 2, "stream-behind");
  }

  /** Goes off when the metric is above the most for so many periods. */
  Alarm alarm(String id, IMetric metric, int most, int periods, String page) {
    Alarm alarm =
        Alarm.Builder.create(scope, id + "Alarm")
            .alarmDescription(
                id.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT)
                    + ". What to do: infra/stack/runbook/"
                    + page
                    + ".md")
            .metric(metric)
            .threshold(most)
            .comparisonOperator(ComparisonOperator.GREATER_THAN_THRESHOLD)
            .evaluationPeriods(periods)
            .treatMissingData(TreatMissingData.NOT_BREACHING)
            .build();
    alarm.addAlarmAction(new SnsAction(topic));
    return alarm;
  }
}
