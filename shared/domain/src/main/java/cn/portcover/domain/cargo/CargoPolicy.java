package cn.portcover.domain.cargo;

import cn.portcover.domain.Company;
import cn.portcover.domain.Money;
import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 货物运输险保单: formally in force (正式生效) from the moment that it is kept; there is none before. Insurers
 * number theirs as they like, and two of them may give a company the same number: a policy is known
 * by its insurer and its number together.
 *
 * @param applicationId the application that it follows from
 * @param form what the company had applied with
 * @param effectiveFrom the first day of the cover
 * @param conditions 承保条件, in the insurer's words
 * @param claimsAgent 理赔代理人, whom to ask at the destination
 */
public record CargoPolicy(
    PolicyNumber policyNumber,
    RecordId applicationId,
    Company company,
    Insured insured,
    CoverReference cover,
    CargoForm form,
    LocalDate effectiveFrom,
    Money insuredAmount,
    Money premium,
    List<String> conditions,
    @Nullable String claimsAgent,
    Instant createdAt,
    long version)
    implements Kept {
  public static final RecordKind<CargoPolicy> KIND =
      new RecordKind<>("cargo/policies", CargoPolicy.class, CargoPolicyNotFound::new);

  /** What the insurer says when it issues. */
  public record Terms(
      PolicyNumber policyNumber,
      LocalDate effectiveFrom,
      Money insuredAmount,
      Money premium,
      List<String> conditions,
      @Nullable String claimsAgent) {
    public Terms {
      conditions = List.copyOf(conditions);
    }
  }

  public CargoPolicy {
    conditions = List.copyOf(conditions);
  }

  public static CargoPolicy issued(CargoApplication application, Terms terms, Instant now) {
    return new CargoPolicy(
        terms.policyNumber(),
        application.id(),
        application.applicant(),
        application.insured(),
        application.cover(),
        application.form(),
        terms.effectiveFrom(),
        terms.insuredAmount(),
        terms.premium(),
        terms.conditions(),
        terms.claimsAgent(),
        now,
        1);
  }

  /** 复制: a new draft, of the next carriage. */
  public CargoApplication copied(RecordId as, Instant now) {
    return new CargoApplication(
        as,
        company,
        insured,
        policyNumber,
        cover,
        form.again(),
        CargoApplicationStatus.DRAFT,
        CargoProgress.NONE,
        now,
        1);
  }

  /** {@code YAB-2026-77~jinqiao-property}: what is the company's own, and stands in addresses. */
  public String id() {
    return id(cover.insurer(), policyNumber);
  }

  public static String id(CounterpartyId insurer, PolicyNumber number) {
    return idsOf(number.value()) + insurer;
  }

  /**
   * The ids of policies of the number begin so.
   *
   * @param number any text; that of no policy begins none
   */
  public static String idsOf(String number) {
    // Neither numbers nor insurers' ids hold a tilde, and addresses take it as it is (RFC 3986
    // 2.3).
    return number + "~";
  }

  /** What the insurer said when it issued. */
  public Terms terms() {
    return new Terms(policyNumber, effectiveFrom, insuredAmount, premium, conditions, claimsAgent);
  }

  /** The name under which the insurer's messages find the policy. */
  public static String alias(CounterpartyId insurer, PolicyNumber number) {
    return insurer + "/cargo-policies/" + number;
  }

  @Override
  public RecordKind<?> kind() {
    return KIND;
  }

  @Override
  public Owner owner() {
    return Owner.company(company.uscc());
  }

  @Override
  public String key() {
    return id();
  }

  @Override
  public List<String> aliases() {
    return List.of(alias(cover.insurer(), policyNumber));
  }
}
