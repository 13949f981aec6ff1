package cn.portcover.infra.sandbox.journey;

import cn.portcover.domain.policy.Policy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the journey's company fills in about machine tools that it imports. */
final class GuaranteeForms {
  private GuaranteeForms() {}

  static Map<String, Object> limit(String amount) {
    return ordered(
        "insurerId",
        InsurerDesk.CARGO_INSURER,
        "applicant",
        ordered("contact", "张敏", "phone", "029-88316427", "legalRepresentative", "李伟"),
        "customsCode",
        "6101961234",
        "registeringCustoms",
        "0100",
        "requestedAmount",
        money(amount));
  }

  /**
   * @param contract by which the insurer is told how to answer, before the application has a number
   * @param vat 进口环节增值税, beside 4,723.00 of 进口关税
   */
  static Map<String, Object> application(String limit, String contract, String vat, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, Policy.ZONE);
    return ordered(
        "limitId",
        limit,
        "form",
        ordered(
            "customsCode",
            "6101961234",
            "customsDistrict",
            "0100",
            "useType",
            "CONSOLIDATED_TAX",
            "contractNumber",
            contract,
            "duties",
            List.of(duty("IMPORT_DUTY", "4723.00"), duty("IMPORT_VAT", vat)),
            "period",
            ordered("from", today.toString(), "to", today.plusDays(89).toString()),
            "contact",
            "张敏",
            "phone",
            "029-88316427",
            "invoice",
            ordered("type", "NOT_NEEDED")));
  }

  private static Map<String, Object> duty(String kind, String amount) {
    return ordered("kind", kind, "amount", money(amount));
  }

  static Map<String, Object> money(String amount) {
    return ordered("amount", amount, "currency", "CNY");
  }

  private static Map<String, Object> ordered(Object... pairs) {
    var map = new LinkedHashMap<String, Object>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(String.valueOf(pairs[i]), pairs[i + 1]);
    }
    return map;
  }
}
