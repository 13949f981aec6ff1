package cn.portcover.trial.guarantee;

import cn.portcover.trial.Fields;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Bodies of payments for guarantee applications. */
final class GuaranteePayments {
  private GuaranteePayments() {}

  static Map<String, Object> item(String kind, String application) {
    return Fields.of("kind", kind, "applicationId", application);
  }

  static Map<String, Object> body(String agreement, String... applications) {
    return of(
        agreement,
        Arrays.stream(applications).map(application -> item("GUARANTEE", application)).toList());
  }

  static Map<String, Object> of(String agreement, List<Map<String, Object>> items) {
    return Fields.of("paymentAgreementId", agreement, "items", items);
  }
}
