package cn.portcover.claimsinfo;

import cn.portcover.domain.Company;
import cn.portcover.domain.Language;
import cn.portcover.domain.Money;
import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.claimsinfo.CaseNumber;
import cn.portcover.domain.claimsinfo.CaseStatus;
import cn.portcover.domain.claimsinfo.ClaimedProduct;
import cn.portcover.domain.claimsinfo.ClaimsInformation;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.operation.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 理赔信息 in full (查看明细), as the insurer told of it last.
 *
 * @param product 险种
 * @param cause 出险原因, in the insurer's words
 * @param publishedAt when the insurer told of it first
 * @param changedAt when it told of it last
 */
record ClaimsInformationView(
    RecordId id,
    InsurerView insurer,
    Company company,
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
    @Nullable String note,
    Links links,
    Instant publishedAt,
    Instant changedAt,
    long version)
    implements Versioned {

  record InsurerView(CounterpartyId id, String name) {}

  /**
   * @param history 状态记录
   */
  record Links(String history) {}

  static ClaimsInformationView of(ClaimsInformation of, Language language) {
    var told = of.details();
    return new ClaimsInformationView(
        of.id(),
        new InsurerView(of.insurer(), of.insurerName()),
        of.company(),
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
        told.note(),
        new Links("/v1/" + of.subject() + "/history"),
        of.createdAt(),
        of.changedAt(),
        of.version());
  }
}
