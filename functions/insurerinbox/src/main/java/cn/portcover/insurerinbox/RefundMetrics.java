package cn.portcover.insurerinbox;

import cn.portcover.domain.payment.Payment;
import cn.portcover.domain.payment.PaymentItem;
import cn.portcover.operation.json.Json;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Money that moved twice, a line of JSON each in the embedded metric format of CloudWatch, where
 * the stack's alarms look at it: somebody has to see to it that it is returned.
 */
@Singleton
class RefundMetrics {
  private static final Logger METRICS = LoggerFactory.getLogger("requests");
  private static final Logger LOG = LoggerFactory.getLogger(RefundMetrics.class);
  private static final String NAME = "refundsDue";

  /** The bank told late that an item was paid which another payment had paid meanwhile. */
  void due(Payment payment, PaymentItem item, Instant now) {
    LOG.error(
        "payment {} moved the premium of application {}, which another payment had taken",
        payment.id(),
        item.applicationId());
    Map<String, Object> metric =
        Map.of(
            "Namespace",
            "Portcover",
            "Dimensions",
            List.of(List.of()),
            "Metrics",
            List.of(Map.of("Name", NAME, "Unit", "Count")));
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("at", now.toString());
    line.put(NAME, 1);
    line.put("_aws", Map.of("Timestamp", now.toEpochMilli(), "CloudWatchMetrics", List.of(metric)));
    METRICS.info("{}", Json.write(line));
  }
}
