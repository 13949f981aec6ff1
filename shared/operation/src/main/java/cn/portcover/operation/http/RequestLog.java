package cn.portcover.operation.http;

import cn.portcover.domain.Refusal;
import cn.portcover.domain.Sha256;
import cn.portcover.operation.Caller;
import cn.portcover.operation.catalogue.Row;
import cn.portcover.operation.json.Json;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One line of JSON per request, in the embedded metric format of CloudWatch: what, what kind of
 * caller, how it ended, how long. Never personal data, tokens or bodies; the company only as a
 * digest.
 */
@Singleton
class RequestLog {
  private static final Logger LOG = LoggerFactory.getLogger("requests");

  void write(
      @Nullable Row row,
      @Nullable Caller caller,
      Answer answer,
      @Nullable Refusal refusal,
      String requestId,
      Instant at,
      long nanos) {
    if (!LOG.isInfoEnabled()) {
      return;
    }
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("at", at.toString());
    line.put("operation", row == null ? "none" : row.name());
    line.put("caller", caller == null ? "unproved" : caller.actor().kind().name());
    if (caller != null) {
      line.put(
          "companyHash",
          Sha256.of(caller.actor().id().getBytes(StandardCharsets.UTF_8)).value().substring(0, 16));
    }
    line.put("status", answer.status());
    line.put("refusal", refusal == null ? "none" : refusal.code());
    line.put("requestId", requestId);
    line.put("durationMs", nanos / 1_000_000);
    line.put("_aws", metrics(at));
    LOG.info("{}", Json.write(line));
  }

  private static Map<String, Object> metrics(Instant at) {
    return Map.of(
        "Timestamp",
        at.toEpochMilli(),
        "CloudWatchMetrics",
        List.of(
            Map.of(
                "Namespace", "Portcover",
                "Dimensions", List.of(List.of("operation"), List.of("operation", "refusal")),
                "Metrics", List.of(Map.of("Name", "durationMs", "Unit", "Milliseconds")))));
  }
}
