package cn.portcover.domain.guarantee;

import cn.portcover.domain.Company;
import cn.portcover.domain.CoverPeriod;
import cn.portcover.domain.Money;
import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.guarantee.GuaranteePolicyLifecycle.Move;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.domain.record.Status;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 关税保证保险保单: in force from the moment that it is kept, until its last day is over or the duty is
 * paid and the limit released. Known by its insurer and its number together, since two insurers may
 * give a company the same number.
 *
 * @param applicationId the application that it follows from
 * @param form what the company had applied with
 * @param period 保险期间, both days included
 * @param guaranteedAmount 保证金额, which it uses of the limit
 */
public record GuaranteePolicy(
    PolicyNumber policyNumber,
    RecordId applicationId,
    Company company,
    LimitReference limit,
    GuaranteeForm form,
    CoverPeriod period,
    Money guaranteedAmount,
    Money premium,
    GuaranteePolicyStatus status,
    Instant createdAt,
    long version)
    implements Kept {
  public static final RecordKind<GuaranteePolicy> KIND =
      new RecordKind<>("guarantee/policies", GuaranteePolicy.class, GuaranteePolicyNotFound::new);

  /** What the insurer says when it issues. */
  public record Terms(
      PolicyNumber policyNumber, CoverPeriod period, Money guaranteedAmount, Money premium) {}

  /**
   * @param application in effect; where the insurer's ledger has released all of what it held
   *     before, so is the policy
   */
  public static GuaranteePolicy issued(GuaranteeApplication application, Terms terms, Instant now) {
    boolean released = application.holding().state() == GuaranteeHolding.State.RELEASED;
    return new GuaranteePolicy(
        terms.policyNumber(),
        application.id(),
        application.applicant(),
        application.limit(),
        application.form(),
        terms.period(),
        terms.guaranteedAmount(),
        terms.premium(),
        released ? GuaranteePolicyStatus.RELEASED : GuaranteePolicyStatus.EFFECTIVE,
        now,
        1);
  }

  /** Whether it is not released yet. */
  public boolean mayBeReleased() {
    return GuaranteePolicyLifecycle.TABLE.allows(status, Move.RELEASE);
  }

  /** 已解除: the limit is wholly released. */
  public GuaranteePolicy release() {
    return in(after(Move.RELEASE));
  }

  /** 已到期. */
  public GuaranteePolicy expire() {
    return in(after(Move.EXPIRE));
  }

  /** Whether it is in force, and its last day is over. */
  public boolean hasRunOut(Instant now) {
    return dueAt().filter(over -> !now.isBefore(over)).isPresent();
  }

  private GuaranteePolicyStatus after(Move move) {
    return GuaranteePolicyLifecycle.TABLE.next(status, move, GuaranteePolicyNotOpen::new);
  }

  private GuaranteePolicy in(GuaranteePolicyStatus to) {
    return new GuaranteePolicy(
        policyNumber,
        applicationId,
        company,
        limit,
        form,
        period,
        guaranteedAmount,
        premium,
        to,
        createdAt,
        version + 1);
  }

  /** {@code GB-2026-77~jinqiao-property}: what is the company's own, and stands in addresses. */
  public String id() {
    return id(limit.insurer(), policyNumber);
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
    return new Terms(policyNumber, period, guaranteedAmount, premium);
  }

  /** The name under which the insurer's messages find the policy. */
  public static String alias(CounterpartyId insurer, PolicyNumber number) {
    return insurer + "/guarantee-policies/" + number;
  }

  /** A document of the policy states one version of it. */
  public String edition() {
    return "v" + version;
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
  public Map<String, Status> statuses() {
    return Map.of("status", status);
  }

  /** When the last day of one that is in force is over. */
  @Override
  public Optional<Instant> dueAt() {
    return status == GuaranteePolicyStatus.EFFECTIVE
        ? Optional.of(period.to().plusDays(1).atStartOfDay(Policy.ZONE).toInstant())
        : Optional.empty();
  }

  @Override
  public List<String> aliases() {
    return List.of(alias(limit.insurer(), policyNumber));
  }
}
