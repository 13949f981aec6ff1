package cn.portcover.insurerinbox;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.Money;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.guarantee.GuaranteeApplication;
import cn.portcover.domain.guarantee.GuaranteeApplicationNotFound;
import cn.portcover.domain.guarantee.GuaranteeApplicationStatus;
import cn.portcover.domain.guarantee.GuaranteeHolding;
import cn.portcover.domain.guarantee.GuaranteePolicy;
import cn.portcover.domain.guarantee.Limit;
import cn.portcover.domain.guarantee.LimitChange;
import cn.portcover.domain.guarantee.LimitMove;
import cn.portcover.domain.guarantee.OutsideHolding;
import cn.portcover.domain.notice.GuaranteeApplicationAnnouncements;
import cn.portcover.domain.record.Owner;
import cn.portcover.messaging.type.GuaranteePolicyIssued;
import cn.portcover.operation.Work;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code guarantee-policy.issued}: the application is in force (保单生效), and what it had reserved of
 * its limit is used, unless the insurer's ledger had said so before. One that comes before the
 * bank's answer waits for it; the same once more changes nothing.
 */
@Singleton
final class ReceiveGuaranteePolicy implements Receives<GuaranteePolicyIssued> {
  @Override
  public Class<GuaranteePolicyIssued> data() {
    return GuaranteePolicyIssued.class;
  }

  @Override
  public String about(GuaranteePolicyIssued data, Counterparty sender) {
    return GuaranteeApplication.alias(sender.id(), data.applicationId());
  }

  /** One that waits for the bank's answer is not lost to what its insurer says meanwhile. */
  @Override
  public boolean takesOlder() {
    return true;
  }

  /** Insurers send policies before they are paid, and give companies weeks to pay. */
  @Override
  public Duration patience() {
    return Inbound.LONGEST_PATIENCE;
  }

  @Override
  public void apply(GuaranteePolicyIssued data, Counterparty sender, Work work, Instant now) {
    GuaranteeApplication application =
        work.named(GuaranteeApplication.KIND, about(data, sender))
            .orElseThrow(GuaranteeApplicationNotFound::new);
    if (application.status() == GuaranteeApplicationStatus.EFFECTIVE) {
      requireSame(data, application, work);
      return;
    }
    // Said at once, also of one that has to wait: no insurer learns what becomes of a dead letter.
    requireFree(data, sender, work);
    requireAmount(data.guaranteedAmount(), application.form().guaranteedAmount());
    GuaranteeHolding known = known(application.holding(), application.owner(), data, work);
    GuaranteeApplication effective = application.takeEffect(data.policyNumber(), known);
    requirePaid(data.premium(), application.premiumDue());
    GuaranteePolicy policy = GuaranteePolicy.issued(effective, data.terms(), now);
    use(application, known, policy, work, now);
    work.keep(effective);
    work.keep(policy);
    work.announce(policy, GuaranteeApplicationAnnouncements.issued(policy));
  }

  /** The insurer's ledger may have told of the policy by its number, before we knew it. */
  private static GuaranteeHolding known(
      GuaranteeHolding held, Owner owner, GuaranteePolicyIssued data, Work work) {
    String key = OutsideHolding.key(held.limitId(), data.policyNumber().value());
    return work.find(OutsideHolding.KIND, owner, key).map(held::takeOver).orElse(held);
  }

  /** What was reserved is used; where the ledger had counted it as used, it is reserved no more. */
  private static void use(
      GuaranteeApplication application,
      GuaranteeHolding known,
      GuaranteePolicy policy,
      Work work,
      Instant now) {
    GuaranteeHolding held = application.holding();
    if (!held.isReserved()) {
      return;
    }
    var cause = new LimitChange.Cause(policy.policyNumber().value(), application.id(), null);
    Limit limit = work.require(Limit.KIND, application.owner(), held.limitId().value());
    LimitMove move =
        known.isReserved()
            ? limit.use(held.amount(), cause, false, now)
            : limit.cancel(held.amount(), application.id(), now);
    move.records().forEach(work::keep);
  }

  /** An application has one policy, and what was issued is not issued otherwise. */
  private static void requireSame(
      GuaranteePolicyIssued data, GuaranteeApplication application, Work work) {
    var number = application.policyNumber();
    boolean same =
        number != null
            && work.find(
                    GuaranteePolicy.KIND,
                    application.owner(),
                    GuaranteePolicy.id(application.insurer(), number))
                .filter(policy -> policy.terms().equals(data.terms()))
                .isPresent();
    if (!same) {
      throw invalid(
          "/data/policyNumber", "guarantee-policy-issued-otherwise", String.valueOf(number));
    }
  }

  /** What was not paid for is not in force. */
  private static void requirePaid(Money premium, @Nullable Money due) {
    if (!premium.equals(due)) {
      throw invalid("/data/premium", "premium-not-paid", String.valueOf(due));
    }
  }

  /** What was reserved of the limit is what the policy uses. */
  private static void requireAmount(Money issued, Money applied) {
    if (!issued.equals(applied)) {
      throw invalid("/data/guaranteedAmount", "guaranteed-amount-differs", applied.toString());
    }
  }

  /** An insurer gives each number once; another insurer may give the same. */
  private static void requireFree(GuaranteePolicyIssued data, Counterparty sender, Work work) {
    if (work.named(GuaranteePolicy.KIND, GuaranteePolicy.alias(sender.id(), data.policyNumber()))
        .isPresent()) {
      throw invalid("/data/policyNumber", "policy-number-taken");
    }
  }

  private static InvalidFields invalid(String pointer, String code, Object... arguments) {
    return new InvalidFields(List.of(FieldError.at(pointer, code, arguments)));
  }
}
