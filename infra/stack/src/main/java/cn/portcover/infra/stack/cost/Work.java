package cn.portcover.infra.stack.cost;

import static cn.portcover.infra.stack.cost.Price.CLOUDFRONT_REQUEST;
import static cn.portcover.infra.stack.cost.Price.FIREWALL_REQUEST;
import static cn.portcover.infra.stack.cost.Price.HTTP_API_REQUEST;
import static cn.portcover.infra.stack.cost.Price.KMS_RSA_2048;
import static cn.portcover.infra.stack.cost.Price.KMS_SYMMETRIC;
import static cn.portcover.infra.stack.cost.Price.LAMBDA_GB_SECOND;
import static cn.portcover.infra.stack.cost.Price.LAMBDA_REQUEST;
import static cn.portcover.infra.stack.cost.Price.LOG_GB;
import static cn.portcover.infra.stack.cost.Price.READ_UNIT;
import static cn.portcover.infra.stack.cost.Price.S3_GET;
import static cn.portcover.infra.stack.cost.Price.S3_PUT;
import static cn.portcover.infra.stack.cost.Price.SNAPSTART_RESTORED_GB;
import static cn.portcover.infra.stack.cost.Price.WRITE_UNIT;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/**
 * What one call of an operation takes of each service.
 *
 * @param memoryMb of its function
 * @param millis billed, warm
 * @param routed whether it comes through CloudFront, firewall and HTTP API
 * @param reads read request units
 * @param writes write request units, those of the indexes included
 * @param signatures with an RSA key
 * @param dataKeys requests with the symmetric key; data keys are kept for five minutes, so a part
 */
record Work(
    String name,
    int memoryMb,
    int millis,
    boolean routed,
    double reads,
    double writes,
    double signatures,
    double dataKeys,
    int filePuts,
    int fileGets) {
  /** One call in a hundred begins with a restored snapshot, which takes so long. */
  static final double RESTORED = 0.01;

  static final int RESTORE_MILLIS = 400;

  /** Lines of function, request and access log. */
  static final int LOG_BYTES = 1_500;

  private static final double GB = 1024;
  private static final double BYTES_OF_GB = 1e9;

  /** Dollars by what they are paid for. */
  Map<Price, BigDecimal> costs() {
    double gigabytes = memoryMb / GB;
    double seconds = (millis + RESTORED * RESTORE_MILLIS) / 1000;
    Map<Price, BigDecimal> costs = new EnumMap<>(Price.class);
    costs.put(LAMBDA_REQUEST, LAMBDA_REQUEST.times(1));
    costs.put(LAMBDA_GB_SECOND, LAMBDA_GB_SECOND.times(gigabytes * seconds));
    costs.put(SNAPSTART_RESTORED_GB, SNAPSTART_RESTORED_GB.times(gigabytes * RESTORED));
    for (Price price : new Price[] {CLOUDFRONT_REQUEST, FIREWALL_REQUEST, HTTP_API_REQUEST}) {
      costs.put(price, price.times(routed ? 1 : 0));
    }
    costs.put(READ_UNIT, READ_UNIT.times(reads));
    costs.put(WRITE_UNIT, WRITE_UNIT.times(writes));
    costs.put(KMS_RSA_2048, KMS_RSA_2048.times(signatures));
    costs.put(KMS_SYMMETRIC, KMS_SYMMETRIC.times(dataKeys));
    costs.put(S3_PUT, S3_PUT.times(filePuts));
    costs.put(S3_GET, S3_GET.times(fileGets));
    costs.put(LOG_GB, LOG_GB.times(LOG_BYTES / BYTES_OF_GB));
    return costs;
  }

  BigDecimal total() {
    return costs().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
