package cn.portcover.guarantee;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.guarantee.GuaranteeForm;
import cn.portcover.domain.guarantee.GuaranteeToApplyFor;
import cn.portcover.operation.signing.CardSignature;
import org.jspecify.annotations.Nullable;

/**
 * What the form of 申请投保 gathers. Applying again takes the same, all of it: nothing is filled in
 * from the application before.
 *
 * @param limitId 额度, under which it is applied
 */
record GuaranteeBody(RecordId limitId, GuaranteeForm form, @Nullable CardSignature signature) {
  GuaranteeToApplyFor proposal() {
    return new GuaranteeToApplyFor(limitId, form);
  }
}
