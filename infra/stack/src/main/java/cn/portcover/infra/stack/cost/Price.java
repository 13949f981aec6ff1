package cn.portcover.infra.stack.cost;

import java.math.BigDecimal;

/**
 * AWS's list prices in US dollars, us-east-1, first tier, without the free tier; as known in
 * November 2026 from the public price pages, by heart: check them before counting on them.
 */
enum Price {
  LAMBDA_REQUEST("Lambda, a request", "0.0000002"),
  LAMBDA_GB_SECOND("Lambda, a GB-second on arm64", "0.0000133334"),
  SNAPSTART_CACHE_GB_SECOND(
      "SnapStart, keeping a GB of snapshot for a second (Java: none; Python and .NET 0.0000015046)",
      "0"),
  SNAPSTART_RESTORED_GB(
      "SnapStart, restoring a GB of snapshot (Java: none; Python and .NET 0.0001397998)", "0"),
  HTTP_API_REQUEST("HTTP API, a request of up to 512 KB", "0.000001"),
  READ_UNIT("DynamoDB, a read request unit on demand", "0.000000125"),
  WRITE_UNIT("DynamoDB, a write request unit on demand", "0.000000625"),
  S3_PUT("S3, a PUT", "0.000005"),
  S3_GET("S3, a GET or HEAD", "0.0000004"),
  KMS_SYMMETRIC("KMS, a request with a symmetric key", "0.000003"),
  KMS_RSA_2048("KMS, a signature with RSA 2048", "0.000003"),
  LOG_GB("CloudWatch Logs, a GB taken in", "0.50"),
  CLOUDFRONT_REQUEST("CloudFront, an HTTPS request", "0.000001"),
  FIREWALL_REQUEST("WAF, a request looked at", "0.0000006"),
  SCHEDULE("EventBridge Scheduler, a call", "0.000001");

  private final String what;
  private final BigDecimal dollars;

  Price(String what, String dollars) {
    this.what = what;
    this.dollars = new BigDecimal(dollars);
  }

  String what() {
    return what;
  }

  BigDecimal dollars() {
    return dollars;
  }

  BigDecimal times(double units) {
    return dollars.multiply(BigDecimal.valueOf(units));
  }
}
