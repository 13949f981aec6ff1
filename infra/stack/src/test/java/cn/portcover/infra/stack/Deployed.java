package cn.portcover.infra.stack;

import java.util.List;

/** How much of what is paid for whether it is used or not is deployed. */
public record Deployed(
    int functions, int alarms, int metricsOfAlarms, int dashboards, int keys, int routes) {
  public static Deployed now() {
    Synthesized all = Synthesized.all();
    List<Synthesized.Resource> alarms = all.resources("AWS::CloudWatch::Alarm");
    return new Deployed(
        all.functions().size(),
        alarms.size(),
        alarms.stream().mapToInt(Deployed::metrics).sum(),
        all.resources("AWS::CloudWatch::Dashboard").size(),
        all.resources("AWS::KMS::Key").size(),
        all.resources("AWS::ApiGatewayV2::Route").size());
  }

  /** Those that an expression looks at, or the one. */
  private static int metrics(Synthesized.Resource alarm) {
    return alarm.at("Metrics") instanceof List<?> metrics
        ? (int) metrics.stream().filter(m -> Trees.at(m, "MetricStat") != null).count()
        : 1;
  }
}
