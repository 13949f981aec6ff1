package cn.portcover.infra.stack.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The page of costs. */
final class Costs {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private Costs() {}

  static String page() {
    return """
    # What it costs

    Written by `mvn -Pcost`; a test keeps it true to its formula (`infra/stack`, `cost`). AWS list prices in US dollars, **us-east-1, November \
    2026, first tier, without the free tier, from the public price pages as known by heart**: check them before counting on them. Nothing \
    was deployed for this; units of DynamoDB are those that DynamoDB Local counted while the trial's tests ran each operation, \
    durations are assumed.

    ## A million calls

    """
        + operations()
        + """

        *%s* is one call a million times, all included: CloudFront, firewall and HTTP API ($%s a million together, where a \
        caller waits), Lambda, DynamoDB, KMS, S3 and %d bytes of logs.

        ## The formula

        ```
        call = request + (ms + %s × %d ms) / 1000 × GB × GB-second + %s × GB × restored GB
             + routed × (CloudFront + firewall + HTTP API)
             + reads × read unit + writes × write unit
             + signatures × RSA + data keys × symmetric + PUTs + GETs + log bytes
        ```

        A read unit is 4 KB read consistently (8 KB of an index). A write unit is 1 KB; in a transaction each costs two, and each index that \
        projects the item costs its own. A confirmation keeps the application, its history entry, the spent signing request, the evidence, two audit entries, \
        the message owed with its name, and the answer for a repeated request: nine items in one transaction, after the key of the \
        request was held. An acknowledgement keeps five. Data keys are kept in memory for five minutes, so that few calls ask for one.

        ## What is paid in any case, a month

        """
            .formatted(
                "All",
                million(
                    Price.CLOUDFRONT_REQUEST
                        .dollars()
                        .add(Price.FIREWALL_REQUEST.dollars())
                        .add(Price.HTTP_API_REQUEST.dollars())),
                Work.LOG_BYTES,
                plain(Work.RESTORED),
                Work.RESTORE_MILLIS,
                plain(Work.RESTORED))
        + standing()
        + "\n## Prices\n\n| what | dollars |\n|---|--:|\n"
        + Arrays.stream(Price.values())
            .map(price -> "| " + price.what() + " | " + price.dollars().toPlainString() + " |\n")
            .collect(Collectors.joining());
  }

  private static String operations() {
    StringBuilder table =
        new StringBuilder(
            "| operation | MB | ms | read units | write units | RSA | data keys | S3 | Lambda $ |"
                + " DynamoDB $ | KMS $ | all $ |\n"
                + "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n");
    for (Work work : Works.ALL) {
      Map<Price, BigDecimal> costs = work.costs();
      List<String> cells =
          List.of(
              work.name(),
              String.valueOf(work.memoryMb()),
              String.valueOf(work.millis()),
              plain(work.reads()),
              plain(work.writes()),
              plain(work.signatures()),
              plain(work.dataKeys()),
              String.valueOf(work.filePuts() + work.fileGets()),
              sum(costs, Price.LAMBDA_REQUEST, Price.LAMBDA_GB_SECOND, Price.SNAPSTART_RESTORED_GB),
              sum(costs, Price.READ_UNIT, Price.WRITE_UNIT),
              sum(costs, Price.KMS_RSA_2048, Price.KMS_SYMMETRIC),
              million(work.total()));
      table.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
    return table.toString();
  }

  private static String sum(Map<Price, BigDecimal> costs, Price... prices) {
    return million(
        Arrays.stream(prices)
            .map(price -> costs.getOrDefault(price, BigDecimal.ZERO))
            .reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  private static String standing() {
    return Standing.ALL.stream()
            .map(s -> "| " + s.what() + " | " + s.dollars().toPlainString() + " |\n")
            .collect(Collectors.joining("", "| what | dollars |\n|---|--:|\n", ""))
        + "| **together** | **"
        + Standing.together().toPlainString()
        + "** |\n";
  }

  private static String million(BigDecimal each) {
    return each.multiply(MILLION).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  private static String plain(double value) {
    return value == Math.rint(value)
        ? String.valueOf((long) value)
        : String.format(Locale.ROOT, "%s", value);
  }
}
