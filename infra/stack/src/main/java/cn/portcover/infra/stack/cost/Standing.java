package cn.portcover.infra.stack.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** What is paid each month without a single call. */
record Standing(String what, BigDecimal dollars) {
  private static final double HOURS = 30.0 * 24;
  private static final double SECONDS = HOURS * 3600;
  static final int FUNCTIONS = 230;
  static final int ALARMS = 169;
  static final int METRICS_OF_ALARMS = 949;
  static final int DASHBOARDS = 20;
  static final int KEYS = 5;
  static final int ROUTES = 225;
  private static final int METRICS_OF_ROUTE = 7;
  private static final int METRICS_OF_OPERATION = 3;
  private static final double METRIC = 0.30;
  private static final int FREE_DASHBOARDS = 3;
  private static final int CALLS_OF_SCHEDULES = 5 * 43_200 + 6 * 8_640 + 2 * 720;

  static final List<Standing> ALL =
      List.of(
          of("%d KMS keys".formatted(KEYS), KEYS * 1.00),
          of("firewall: a list, six rules", 5.00 + 6 * 1.00),
          of("two secrets (the key of cursors, the database's owner)", 2 * 0.40),
          of(
              "Aurora Serverless v2: writer and reader at their least, half a unit each",
              2 * 0.5 * HOURS * 0.12),
          of("RDS Proxy: eight units at least", 8 * HOURS * 0.015),
          of("a NAT gateway", HOURS * 0.045),
          of("an endpoint of KMS in two zones", 2 * HOURS * 0.01),
          of(
              "alarms: %d metrics looked at (%d alarms)".formatted(METRICS_OF_ALARMS, ALARMS),
              METRICS_OF_ALARMS * 0.10),
          of(
              "%d dashboards, %d free".formatted(DASHBOARDS, FREE_DASHBOARDS),
              (DASHBOARDS - FREE_DASHBOARDS) * 3.00),
          of(
              "metrics of %d routes (%d each) and in the request log (%d each), if all are called every hour"
                  .formatted(ROUTES, METRICS_OF_ROUTE, METRICS_OF_OPERATION),
              ROUTES * (METRICS_OF_ROUTE + METRICS_OF_OPERATION) * METRIC),
          of(
              "SnapStart: snapshots of %d functions kept, one version each, 0.6 GB"
                  .formatted(FUNCTIONS),
              FUNCTIONS * 0.6 * SECONDS * Price.SNAPSTART_CACHE_GB_SECOND.dollars().doubleValue()),
          of(
              "schedules that find nothing to do",
              CALLS_OF_SCHEDULES
                  * (Works.IDLE_SCHEDULE.total().doubleValue()
                      + Price.SCHEDULE.dollars().doubleValue())));

  private static Standing of(String what, double dollars) {
    return new Standing(what, BigDecimal.valueOf(dollars).setScale(2, RoundingMode.HALF_UP));
  }

  static BigDecimal together() {
    return ALL.stream().map(Standing::dollars).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
