package cn.portcover.infra.stack;

import cn.portcover.operation.EmbeddedMetric;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.cloudwatch.IMetric;
import software.amazon.awscdk.services.cloudwatch.Metric;

/** The measures of functions and their routes, over five minutes where nothing else is said. */
final class Metrics {
  private static final Duration FIVE_MINUTES = Duration.minutes(5);

  private Metrics() {}

  static Metric errors(OperationFunction function) {
    return ofFunction("Errors", function, "Sum");
  }

  static Metric throttles(OperationFunction function) {
    return ofFunction("Throttles", function, "Sum");
  }

  static Metric calls(OperationFunction function) {
    return ofFunction("Invocations", function, "Sum");
  }

  /** The 99th percentile of the function's duration, in milliseconds. */
  static Metric slowest(OperationFunction function) {
    return ofFunction("Duration", function, "p99");
  }

  /** Answers that say that we are at fault: API Gateway counts those of the function too. */
  static List<IMetric> faults(OperationFunction function, String apiId) {
    return Routes.methods(function.row()).stream()
        .<IMetric>map(
            method ->
                Metric.Builder.create()
                    .namespace("AWS/ApiGateway")
                    .metricName("5xx")
                    .dimensionsMap(
                        Map.of(
                            "ApiId",
                            apiId,
                            "Stage",
                            "$default",
                            "Method",
                            method,
                            "Resource",
                            Routes.path(function.row())))
                    .statistic("Sum")
                    .period(FIVE_MINUTES)
                    .label(function.row().name())
                    .build())
        .toList();
  }

  static Metric ofFunction(String name, OperationFunction function, String statistic) {
    return Metric.Builder.create()
        .namespace("AWS/Lambda")
        .metricName(name)
        .dimensionsMap(Map.of("FunctionName", function.function().getFunctionName()))
        .statistic(statistic)
        .period(FIVE_MINUTES)
        .label(function.row().name())
        .build();
  }

  /** What operations tell in their log lines, in the embedded metric format. */
  static Metric told(EmbeddedMetric told, String statistic) {
    return Metric.Builder.create()
        .namespace("Portcover")
        .metricName(told.metric())
        .statistic(statistic)
        .period(FIVE_MINUTES)
        .build();
  }
}
