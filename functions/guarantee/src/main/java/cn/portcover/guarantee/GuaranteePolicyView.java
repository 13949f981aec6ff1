package cn.portcover.guarantee;

import cn.portcover.domain.Company;
import cn.portcover.domain.Language;
import cn.portcover.domain.Money;
import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.document.DocumentKind;
import cn.portcover.domain.guarantee.GuaranteeForm;
import cn.portcover.domain.guarantee.GuaranteePolicy;
import cn.portcover.domain.guarantee.GuaranteePolicyStatus;
import cn.portcover.operation.Versioned;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A guarantee policy in full (明细查看): what was applied with, and its number.
 *
 * @param id by which the policy is asked for; its number does as well while no other insurer's
 *     bears it
 * @param guaranteedAmount 保证金额, which it uses of the limit until that is released
 */
record GuaranteePolicyView(
    String id,
    PolicyNumber policyNumber,
    RecordId applicationId,
    GuaranteeInsurerView insurer,
    RecordId limitId,
    Company applicant,
    GuaranteePolicyStatus status,
    String statusLabel,
    LocalDate effectiveFrom,
    LocalDate effectiveTo,
    Money guaranteedAmount,
    Money premium,
    GuaranteeForm form,
    GuaranteeLabels labels,
    Links links,
    Instant createdAt,
    long version)
    implements Versioned {

  /**
   * @param document 电子保单
   */
  record Links(String history, String application, String limit, String document) {
    static Links of(GuaranteePolicy policy) {
      String self = "/v1/" + policy.subject();
      return new Links(
          self + "/history",
          "/v1/guarantee/applications/" + policy.applicationId(),
          "/v1/guarantee/limits/" + policy.limit().limitId(),
          electronicPolicy(policy));
    }
  }

  /** Where its 电子保单 is. */
  static String electronicPolicy(GuaranteePolicy policy) {
    return "/v1/" + policy.subject() + "/documents/" + DocumentKind.GUARANTEE_POLICY.slug();
  }

  static GuaranteePolicyView of(GuaranteePolicy policy, TableNames names, Language language) {
    return new GuaranteePolicyView(
        policy.id(),
        policy.policyNumber(),
        policy.applicationId(),
        GuaranteeInsurerView.of(policy.limit()),
        policy.limit().limitId(),
        policy.company(),
        policy.status(),
        policy.status().label(language),
        policy.period().from(),
        policy.period().to(),
        policy.guaranteedAmount(),
        policy.premium(),
        policy.form(),
        GuaranteeLabels.of(policy.form(), names.in(language), language),
        Links.of(policy),
        policy.createdAt(),
        policy.version());
  }
}
