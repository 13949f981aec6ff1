package cn.portcover.domain.claim;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.reference.LossCause;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the company fills in of a claim, besides its shipments. A draft may leave out anything; what
 * is there is well-formed. Whether it is enough is for {@link ClaimRules} to say.
 *
 * @param lossCause 致损原因
 * @param lossOn when the company knew of the loss, which deadlines are counted from; the manual has
 *     no such field, so it is never required
 * @param lossDescription 索赔原因描述
 * @param caseStatement 案情说明
 * @param mitigation 减损措施
 */
public record ClaimForm(
    @Nullable ClaimBuyer buyer,
    BankDetails issuingBank,
    BankDetails confirmingBank,
    CaseFacts caseFacts,
    Financing financing,
    @Nullable LossCause lossCause,
    @Nullable LocalDate lossOn,
    @Nullable String lossDescription,
    @Nullable String caseStatement,
    @Nullable String mitigation) {

  public static final ClaimForm EMPTY =
      new ClaimForm(
          null,
          BankDetails.NONE,
          BankDetails.NONE,
          CaseFacts.UNANSWERED,
          Financing.NONE,
          null,
          null,
          null,
          null,
          null);

  /** What cannot be even in a draft. */
  public List<FieldError> problems(LocalDate today) {
    List<FieldError> problems = new ArrayList<>();
    if (financing.amount() != null && financing.amount().amount().signum() <= 0) {
      problems.add(FieldError.at("/financing/amount/amount", "money-not-positive"));
    }
    if (lossOn != null && lossOn.isAfter(today)) {
      problems.add(FieldError.at("/lossOn", "date-in-future", lossOn));
    }
    return List.copyOf(problems);
  }

  /** Every field that is filled in, by its pointer and as text, in the form's order. */
  public Map<String, String> filled() {
    Map<String, String> filled = new LinkedHashMap<>();
    put(filled, "/buyer/code", buyer == null ? null : buyer.code());
    put(filled, "/buyer/englishName", buyer == null ? null : buyer.englishName());
    bank(filled, "/issuingBank", issuingBank);
    bank(filled, "/confirmingBank", confirmingBank);
    put(filled, "/caseFacts/collectionEntrusted", caseFacts.collectionEntrusted());
    put(filled, "/caseFacts/tradeFinanceObtained", caseFacts.tradeFinanceObtained());
    put(filled, "/caseFacts/claimRightAssigned", caseFacts.claimRightAssigned());
    put(filled, "/caseFacts/indemnityAssigned", caseFacts.indemnityAssigned());
    put(filled, "/caseFacts/paymentDemandedFromBank", caseFacts.paymentDemandedFromBank());
    put(filled, "/caseFacts/receivablesAssigned", caseFacts.receivablesAssigned());
    put(filled, "/financing/swift", financing.swift());
    put(filled, "/financing/bankName", financing.bankName());
    put(filled, "/financing/amount", financing.amount());
    put(filled, "/lossCause", lossCause);
    put(filled, "/lossOn", lossOn);
    put(filled, "/lossDescription", lossDescription);
    put(filled, "/caseStatement", caseStatement);
    put(filled, "/mitigation", mitigation);
    return filled;
  }

  /** What differs from an earlier form, field by field, in the form's order. */
  public List<ClaimDifference> differencesTo(ClaimForm earlier) {
    Map<String, String> before = earlier.filled();
    Map<String, String> after = filled();
    Map<String, String> all = new LinkedHashMap<>(before);
    all.putAll(after);
    return all.keySet().stream()
        .map(field -> new ClaimDifference(field, before.get(field), after.get(field)))
        .filter(ClaimDifference::isOne)
        .toList();
  }

  private static void bank(Map<String, String> filled, String pointer, BankDetails bank) {
    put(filled, pointer + "/swift", bank.swift());
    put(filled, pointer + "/englishName", bank.englishName());
    put(filled, pointer + "/country", bank.country());
    put(filled, pointer + "/englishAddress", bank.englishAddress());
  }

  private static void put(Map<String, String> filled, String pointer, @Nullable Object value) {
    if (value != null) {
      filled.put(pointer, value.toString());
    }
  }
}
