package cn.portcover.claimsinfo;

import cn.portcover.domain.Language;
import cn.portcover.domain.Money;
import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.claimsinfo.CaseNumber;
import cn.portcover.domain.claimsinfo.CaseStatus;
import cn.portcover.domain.claimsinfo.ClaimedProduct;
import cn.portcover.domain.claimsinfo.ClaimsInformation;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list (理赔信息).
 *
 * @param product 险种
 * @param changedAt when the insurer told of it last
 */
record ClaimsInformationSummary(
    RecordId id,
    ClaimsInformationView.InsurerView insurer,
    ClaimedProduct product,
    String productLabel,
    PolicyNumber policyNumber,
    CaseNumber caseNumber,
    @Nullable LocalDate accidentOn,
    String cause,
    Money claimed,
    @Nullable Money paid,
    CaseStatus status,
    String statusLabel,
    @Nullable LocalDate closedOn,
    Instant changedAt,
    long version) {
  static ClaimsInformationSummary of(ClaimsInformation of, Language language) {
    var told = of.details();
    return new ClaimsInformationSummary(
        of.id(),
        new ClaimsInformationView.InsurerView(of.insurer(), of.insurerName()),
        told.product(),
        told.product().label(language),
        told.policyNumber(),
        told.caseNumber(),
        told.accidentOn(),
        told.cause(),
        told.claimed(),
        told.paid(),
        of.status(),
        of.status().label(language),
        told.closedOn(),
        of.changedAt(),
        of.version());
  }
}
