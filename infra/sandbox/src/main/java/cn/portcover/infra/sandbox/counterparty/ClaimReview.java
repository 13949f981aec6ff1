package cn.portcover.infra.sandbox.counterparty;

import cn.portcover.infra.sandbox.counterparty.Behaviour.Answer;
import cn.portcover.infra.sandbox.json.Tree;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How insurers review a claim: taken up and paid at 80 % of what was claimed; sent back once for
 * what is usually missing; or declined.
 */
final class ClaimReview {
  private static final BigDecimal RATIO = new BigDecimal("0.80");
  private static final String USUAL_REASON = "损失原因不属于保险单承保风险。";

  private ClaimReview() {}

  /** The receipts that a submitted claim gets, in order; without number and time. */
  static List<Map<String, Object>> receipts(Tree submitted, Behaviour behaviour) {
    Map<String, Object> claim = Map.of("claimNumber", submitted.at("claimNumber").textOrEmpty());
    List<Map<String, Object>> receipts = new ArrayList<>();
    receipts.add(with(claim, Map.of("status", "RECEIVED")));
    receipts.add(with(claim, Map.of("status", "UNDER_REVIEW")));
    boolean first = submitted.at("submissionNumber").number().orElse(1L) == 1;
    if (behaviour.answer() == Answer.RETURN && first) {
      receipts.add(with(claim, returned(behaviour.reason())));
    } else if (behaviour.answer() == Answer.REJECT) {
      receipts.add(with(claim, declined(behaviour.reason())));
    } else {
      receipts.add(with(claim, approved(submitted)));
      receipts.add(with(claim, Map.of("status", "PAID", "decision", decision(submitted))));
    }
    return receipts;
  }

  /** The answer to a request for withdrawal. */
  static Map<String, Object> answered(Tree requested, Behaviour behaviour) {
    boolean refused = behaviour.answer() == Answer.REJECT;
    return Map.of(
        "claimNumber",
        requested.at("claimNumber").textOrEmpty(),
        "status",
        refused ? "WITHDRAWAL_REFUSED" : "WITHDRAWAL_ACCEPTED");
  }

  static Map<String, Object> returned(@Nullable String reason) {
    List<Map<String, Object>> items = new ArrayList<>();
    items.add(
        Map.of(
            "pointer", "/caseStatement",
            "code", "CL-104",
            "text", reason == null ? "请在案情说明中补充与买方最近一次往来函电的时间和内容。" : reason));
    items.add(Map.of("code", "CL-211", "text", "请补充上传经买方确认的贸易合同。"));
    return Map.of("status", "RETURNED", "items", items);
  }

  private static Map<String, Object> declined(@Nullable String reason) {
    String text = reason == null ? USUAL_REASON : reason;
    return Map.of("status", "DECLINED", "items", List.of(Map.of("code", "CL-901", "text", text)));
  }

  private static Map<String, Object> approved(Tree submitted) {
    return Map.of("status", "APPROVED", "decision", decision(submitted));
  }

  private static Map<String, Object> decision(Tree submitted) {
    String currency = submitted.at("claimed", "currency").text().orElse("USD");
    BigDecimal loss = new BigDecimal(submitted.at("claimed", "amount").text().orElse("0.00"));
    BigDecimal paid = loss.multiply(RATIO).setScale(2, RoundingMode.HALF_UP);
    return Map.of(
        "acceptedLoss", Map.of("amount", loss.toPlainString(), "currency", currency),
        "indemnity", Map.of("amount", paid.toPlainString(), "currency", currency),
        "formula", "核定损失 × 80%");
  }

  private static Map<String, Object> with(Map<String, Object> one, Map<String, Object> other) {
    Map<String, Object> all = new LinkedHashMap<>(one);
    all.putAll(other);
    return all;
  }
}
