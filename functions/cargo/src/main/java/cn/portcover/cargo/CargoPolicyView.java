package cn.portcover.cargo;

import cn.portcover.domain.Company;
import cn.portcover.domain.Language;
import cn.portcover.domain.Money;
import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.cargo.CargoApplicationStatus;
import cn.portcover.domain.cargo.CargoGoods;
import cn.portcover.domain.cargo.CargoInsurance;
import cn.portcover.domain.cargo.CargoPolicy;
import cn.portcover.domain.cargo.CargoTransport;
import cn.portcover.domain.cargo.Insured;
import cn.portcover.domain.cargo.OpenCoverNumber;
import cn.portcover.domain.cargo.SpecialClause;
import cn.portcover.domain.document.DocumentKind;
import cn.portcover.domain.payment.PremiumInvoice;
import cn.portcover.operation.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cargo policy in full (查看明细): what was applied with, and what the insurer says with it.
 *
 * @param id by which the policy is asked for; its number does as well while no other insurer's
 *     bears it
 * @param statusLabel 正式生效: there are no others
 * @param conditions 承保条件, in the insurer's words
 * @param claimsAgent 理赔代理人
 */
record CargoPolicyView(
    String id,
    PolicyNumber policyNumber,
    RecordId applicationId,
    CargoInsurerView insurer,
    RecordId openCoverId,
    OpenCoverNumber openCoverNumber,
    Company applicant,
    Insured insured,
    String statusLabel,
    LocalDate effectiveFrom,
    Money insuredAmount,
    Money premium,
    List<String> conditions,
    @Nullable String claimsAgent,
    CargoGoods goods,
    PremiumInvoice invoice,
    CargoTransport transport,
    CargoInsurance insurance,
    List<SpecialClause> specialClauses,
    CargoLabels labels,
    Links links,
    Instant createdAt,
    long version)
    implements Versioned {

  /**
   * @param document 电子保单
   * @param copies 复制: POST there makes a new draft
   */
  record Links(String application, String openCover, String document, String copies) {}

  static CargoPolicyView of(CargoPolicy policy, Language language) {
    var form = policy.form();
    return new CargoPolicyView(
        policy.id(),
        policy.policyNumber(),
        policy.applicationId(),
        CargoInsurerView.of(policy.cover()),
        policy.cover().openCoverId(),
        policy.cover().openCoverNumber(),
        policy.company(),
        policy.insured(),
        CargoApplicationStatus.EFFECTIVE.label(language),
        policy.effectiveFrom(),
        policy.insuredAmount(),
        policy.premium(),
        policy.conditions(),
        policy.claimsAgent(),
        form.goods(),
        form.invoice(),
        form.transport(),
        form.insurance(),
        form.specialClauses(),
        CargoLabels.of(form, language),
        new Links(
            "/v1/cargo/applications/" + policy.applicationId(),
            "/v1/cargo/open-covers/" + policy.cover().openCoverId(),
            "/v1/" + policy.subject() + "/documents/" + DocumentKind.CARGO_POLICY.slug(),
            "/v1/" + policy.subject() + "/copies"),
        policy.createdAt(),
        policy.version());
  }
}
