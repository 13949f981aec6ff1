package cn.portcover.infra.stack;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.cloudwatch.Dashboard;
import software.amazon.awscdk.services.cloudwatch.GraphWidget;
import software.amazon.awscdk.services.cloudwatch.IMetric;
import software.amazon.awscdk.services.cloudwatch.IWidget;

/** What a context's functions do, at a glance. */
final class Dashboards {
  private Dashboards() {}

  static void make(Stack stack, List<OperationFunction> functions, String apiId) {
    List<OperationFunction> routed =
        functions.stream().filter(f -> f.row().path() != null).toList();
    Dashboard.Builder.create(stack, "Dashboard")
        .dashboardName(stack.getStackName())
        .widgets(
            List.of(
                List.of(
                    graph("calls", functions, f -> Stream.of(Metrics.calls(f))),
                    graph("slowest (ms, p99)", functions, f -> Stream.of(Metrics.slowest(f)))),
                List.of(
                    graph("faults (5xx)", routed, f -> Metrics.faults(f, apiId).stream()),
                    graph(
                        "errors and throttles",
                        functions,
                        f -> Stream.of(Metrics.errors(f), Metrics.throttles(f))))))
        .build();
  }

  private static IWidget graph(
      String title,
      List<OperationFunction> functions,
      Function<OperationFunction, Stream<IMetric>> metrics) {
    return GraphWidget.Builder.create()
        .title(title)
        .width(12)
        .left(functions.stream().flatMap(metrics).toList())
        .build();
  }
}
