package cn.portcover.insurerinbox;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.Money;
import cn.portcover.domain.cargo.CargoApplication;
import cn.portcover.domain.cargo.CargoApplicationNotFound;
import cn.portcover.domain.cargo.CargoApplicationStatus;
import cn.portcover.domain.cargo.CargoPolicy;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.notice.CargoApplicationAnnouncements;
import cn.portcover.messaging.type.CargoPolicyIssued;
import cn.portcover.operation.Work;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code cargo-policy.issued}: the application is in force (正式生效). One that comes before the bank's
 * answer waits for it; the same once more changes nothing.
 */
@Singleton
final class ReceiveCargoPolicy implements Receives<CargoPolicyIssued> {
  @Override
  public Class<CargoPolicyIssued> data() {
    return CargoPolicyIssued.class;
  }

  @Override
  public String about(CargoPolicyIssued data, Counterparty sender) {
    return CargoApplication.alias(sender.id(), data.applicationId());
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
  public void apply(CargoPolicyIssued data, Counterparty sender, Work work, Instant now) {
    CargoApplication application =
        work.named(CargoApplication.KIND, about(data, sender))
            .orElseThrow(CargoApplicationNotFound::new);
    if (application.status() == CargoApplicationStatus.EFFECTIVE) {
      requireSame(data, application, work);
      return;
    }
    // Said at once, also of one that has to wait: no insurer learns what becomes of a dead letter.
    requireFree(data, sender, work);
    CargoApplication effective = application.takeEffect(data.policyNumber());
    requirePaid(data.premium(), application.premiumDue());
    CargoPolicy policy = CargoPolicy.issued(effective, data.terms(), now);
    work.keep(effective);
    work.keep(policy);
    work.announce(policy, CargoApplicationAnnouncements.issued(policy));
  }

  /** An application has one policy, and what was issued is not issued otherwise. */
  private static void requireSame(CargoPolicyIssued data, CargoApplication application, Work work) {
    var number = application.policyNumber();
    boolean same =
        number != null
            && work.find(
                    CargoPolicy.KIND,
                    application.owner(),
                    CargoPolicy.id(application.insurer(), number))
                .filter(policy -> policy.terms().equals(data.terms()))
                .isPresent();
    if (!same) {
      throw invalid("/data/policyNumber", "cargo-policy-issued-otherwise", String.valueOf(number));
    }
  }

  /**
   * What was not paid for is not in force: a policy of a premium since corrected is worth nothing.
   */
  private static void requirePaid(Money premium, @Nullable Money due) {
    if (!premium.equals(due)) {
      throw invalid("/data/premium", "premium-not-paid", String.valueOf(due));
    }
  }

  /** An insurer gives each number once; another insurer may give the same. */
  private static void requireFree(CargoPolicyIssued data, Counterparty sender, Work work) {
    if (work.named(CargoPolicy.KIND, CargoPolicy.alias(sender.id(), data.policyNumber()))
        .isPresent()) {
      throw invalid("/data/policyNumber", "policy-number-taken");
    }
  }

  private static InvalidFields invalid(String pointer, String code, Object... arguments) {
    return new InvalidFields(List.of(FieldError.at(pointer, code, arguments)));
  }
}
