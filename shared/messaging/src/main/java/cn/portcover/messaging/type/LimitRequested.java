package cn.portcover.messaging.type;

import cn.portcover.domain.Company;
import cn.portcover.domain.Money;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.guarantee.Limit;
import cn.portcover.domain.guarantee.LimitForm;
import cn.portcover.domain.guarantee.LimitRequest;
import cn.portcover.domain.trade.CustomsCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * {@code limit.requested}: a company applies for a limit, for the first time or again (额度申请).
 *
 * @param request which request on this limit it is, increases included: 1, 2, 3 …
 * @param requestedAmount 申请额度, CNY
 * @param authorisationId the credit authorisation under which the insurer may ask
 * @param by name of the person
 */
public record LimitRequested(
    RecordId limitId,
    int request,
    Company company,
    LimitForm.Applicant applicant,
    CustomsCode customsCode,
    LimitForm.Customs registeringCustoms,
    Money requestedAmount,
    @Nullable String remark,
    RecordId authorisationId,
    @Nullable String by,
    Instant requestedAt) {
  public static LimitRequested of(Limit limit) {
    LimitForm form = limit.form();
    LimitRequest request = limit.request();
    return new LimitRequested(
        limit.id(),
        request.number(),
        limit.company(),
        form.applicant(),
        form.customsCode(),
        form.registeringCustoms(),
        form.requestedAmount(),
        form.remark(),
        request.authorisationId(),
        request.by().name(),
        request.at());
  }
}
