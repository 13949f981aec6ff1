package cn.portcover.cargo;

import cn.portcover.domain.Language;
import cn.portcover.domain.Money;
import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.cargo.CargoApplication;
import cn.portcover.domain.cargo.CargoApplicationStatus;
import cn.portcover.domain.cargo.OpenCoverNumber;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list (投保单查询).
 *
 * @param number 投保单号
 * @param goods 货物细类
 * @param premium 保费 that the insurer asks for; absent until it has issued
 * @param payBy the last day on which it may be paid
 */
record CargoApplicationSummary(
    RecordId id,
    String number,
    CargoInsurerView insurer,
    OpenCoverNumber openCoverNumber,
    String insuredName,
    @Nullable String goods,
    @Nullable LocalDate departureOn,
    @Nullable Money invoiceAmount,
    @Nullable Money premium,
    @Nullable LocalDate payBy,
    CargoApplicationStatus status,
    String statusLabel,
    @Nullable PolicyNumber policyNumber,
    @Nullable Instant submittedAt,
    Instant createdAt,
    long version) {
  static CargoApplicationSummary of(CargoApplication application, Language language) {
    var submission = application.submission();
    return new CargoApplicationSummary(
        application.id(),
        application.id().value(),
        CargoInsurerView.of(application.cover()),
        application.cover().openCoverNumber(),
        application.insured().name(),
        application.form().goods().detail(),
        application.form().transport().departureOn(),
        application.form().insurance().invoiceAmount(),
        application.premiumDue(),
        application.payBy(),
        application.status(),
        application.status().label(language),
        application.policyNumber(),
        submission == null ? null : submission.at(),
        application.createdAt(),
        application.version());
  }
}
