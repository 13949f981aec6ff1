package cn.portcover.operation;

import cn.portcover.operation.json.Json;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A number that an operation tells of its work: a line of JSON among those of the requests, in the
 * embedded metric format of CloudWatch, where the stack's alarms look at it. It has no dimension:
 * there is one such number, whoever tells it.
 */
public enum EmbeddedMetric {
  /** Age in seconds of the oldest of the messages that are to be tried now; 0 without any. */
  OLDEST_UNDELIVERED("oldestUndeliveredSeconds", "Seconds"),
  /** A message was given up. */
  DEAD_MESSAGES("deadMessages", "Count"),
  /** For how many seconds a bank that is asked now has left a payment unanswered. */
  UNANSWERED_PAYMENT("unansweredPaymentSeconds", "Seconds"),
  /** Money moved for an application that another payment had paid. */
  REFUNDS_DUE("refundsDue", "Count"),
  /** The mail service did not take a letter; it is tried again. */
  LETTERS_NOT_TAKEN("lettersNotTaken", "Count");

  private static final Logger LOG = LoggerFactory.getLogger("requests");
  private final String metric;
  private final String unit;

  EmbeddedMetric(String metric, String unit) {
    this.metric = metric;
    this.unit = unit;
  }

  /** Its name in CloudWatch. */
  public String metric() {
    return metric;
  }

  public void write(long value, Instant now) {
    Map<String, Object> described =
        Map.of(
            "Namespace",
            "Portcover",
            "Dimensions",
            List.of(List.of()),
            "Metrics",
            List.of(Map.of("Name", metric, "Unit", unit)));
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("at", now.toString());
    line.put(metric, value);
    line.put(
        "_aws", Map.of("Timestamp", now.toEpochMilli(), "CloudWatchMetrics", List.of(described)));
    LOG.info("{}", Json.write(line));
  }
}
