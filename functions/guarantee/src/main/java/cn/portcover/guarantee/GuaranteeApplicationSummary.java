package cn.portcover.guarantee;

import cn.portcover.domain.Language;
import cn.portcover.domain.Money;
import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.guarantee.GuaranteeApplication;
import cn.portcover.domain.guarantee.GuaranteeApplicationStatus;
import cn.portcover.domain.guarantee.UseType;
import cn.portcover.domain.reference.ReferenceTable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list (关税保证保险投保单查询).
 *
 * @param number 投保单号
 * @param guaranteedAmount 保证金额
 * @param premium 保费 that the insurer asks for; absent until it has approved
 * @param payBy the last day on which it may be paid
 * @param document where the 电子投保单 is
 * @param submittedAt 投保时间, of the last submission
 */
record GuaranteeApplicationSummary(
    RecordId id,
    String number,
    GuaranteeInsurerView insurer,
    RecordId limitId,
    UseType useType,
    String useTypeLabel,
    Money guaranteedAmount,
    @Nullable Money premium,
    @Nullable LocalDate payBy,
    GuaranteeApplicationStatus status,
    String statusLabel,
    @Nullable PolicyNumber policyNumber,
    String document,
    Instant submittedAt,
    Instant createdAt,
    long version) {
  static GuaranteeApplicationSummary of(
      GuaranteeApplication application, TableNames names, Language language) {
    UseType use = application.form().useType();
    return new GuaranteeApplicationSummary(
        application.id(),
        application.id().value(),
        GuaranteeInsurerView.of(application.limit()),
        application.limit().limitId(),
        use,
        names.in(language).of(ReferenceTable.USE_TYPES, use.value()),
        application.form().guaranteedAmount(),
        application.premiumDue(),
        application.payBy(),
        application.status(),
        application.status().label(language),
        application.policyNumber(),
        GuaranteeApplicationView.electronicForm(application),
        application.submission().at(),
        application.createdAt(),
        application.version());
  }
}
