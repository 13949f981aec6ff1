package cn.portcover.claim;

import cn.portcover.domain.claim.BankDetails;
import cn.portcover.domain.claim.CaseFacts;
import cn.portcover.domain.claim.ClaimBuyer;
import cn.portcover.domain.claim.ClaimForm;
import cn.portcover.domain.claim.Financing;
import cn.portcover.domain.reference.LossCause;
import cn.portcover.operation.json.Length;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the company fills in of a claim; whatever is absent is not filled in (any more). */
record ClaimInput(
    @Nullable ClaimBuyer buyer,
    @Nullable BankDetails issuingBank,
    @Nullable BankDetails confirmingBank,
    @Nullable CaseFacts caseFacts,
    @Nullable Financing financing,
    @Nullable LossCause lossCause,
    @Nullable LocalDate lossOn,
    @Nullable @Length(LONG_TEXT) String lossDescription,
    @Nullable @Length(LONG_TEXT) String caseStatement,
    @Nullable @Length(LONG_TEXT) String mitigation) {
  static final int LONG_TEXT = 4_000;

  ClaimForm form() {
    return new ClaimForm(
        buyer,
        Objects.requireNonNullElse(issuingBank, BankDetails.NONE),
        Objects.requireNonNullElse(confirmingBank, BankDetails.NONE),
        Objects.requireNonNullElse(caseFacts, CaseFacts.UNANSWERED),
        Objects.requireNonNullElse(financing, Financing.NONE),
        lossCause,
        lossOn,
        lossDescription,
        caseStatement,
        mitigation);
  }
}
