package cn.portcover.outbox;

import cn.portcover.domain.message.OutgoingMessage;
import cn.portcover.operation.json.Json;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How delivery goes, a line of JSON each in the embedded metric format of CloudWatch, where the
 * stack's alarms look at it.
 */
@Singleton
class DeliveryMetrics {
  private static final Logger LOG = LoggerFactory.getLogger("requests");

  /** Age in seconds of the oldest of the messages that are to be tried now; 0 without any. */
  void due(Collection<OutgoingMessage> messages, Instant now) {
    long oldest =
        messages.stream()
            .mapToLong(message -> Duration.between(message.createdAt(), now).toSeconds())
            .max()
            .orElse(0);
    write("oldestUndeliveredSeconds", oldest, "Seconds", now);
  }

  /** A message was given up. */
  void dead(Instant now) {
    write("deadMessages", 1, "Count", now);
  }

  private static void write(String name, long value, String unit, Instant now) {
    Map<String, Object> metric =
        Map.of(
            "Namespace",
            "Portcover",
            // Of no dimension: there is one delivery, whoever does it.
            "Dimensions",
            List.of(List.of()),
            "Metrics",
            List.of(Map.of("Name", name, "Unit", unit)));
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("at", now.toString());
    line.put(name, value);
    line.put("_aws", Map.of("Timestamp", now.toEpochMilli(), "CloudWatchMetrics", List.of(metric)));
    LOG.info("{}", Json.write(line));
  }
}
