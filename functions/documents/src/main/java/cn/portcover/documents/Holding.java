package cn.portcover.documents;

import cn.portcover.domain.application.Application;
import cn.portcover.domain.cargo.CargoApplication;
import cn.portcover.domain.cargo.CargoApplicationStatus;
import cn.portcover.domain.cargo.CargoPolicy;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ShipmentReport;
import cn.portcover.domain.document.IssuedDocument;
import cn.portcover.domain.guarantee.CreditAuthorisation;
import cn.portcover.domain.guarantee.GuaranteeApplication;
import cn.portcover.domain.guarantee.GuaranteePolicy;
import cn.portcover.domain.guarantee.GuaranteePolicyStatus;
import cn.portcover.domain.payment.Payment;
import cn.portcover.domain.payment.PaymentAgreement;
import cn.portcover.domain.payment.PaymentAgreementStatus;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.policy.PolicyStatus;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.signing.DataAuthorisation;
import cn.portcover.domain.signing.ServiceAgreement;
import cn.portcover.operation.Work;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether what a document states still holds, as the record that it was made of stands now. */
final class Holding {
  private static final Pattern KIND = Pattern.compile("((?:cargo|guarantee)/)?[^/]+");
  private static final Set<CargoApplicationStatus> GIVEN_UP =
      Set.of(CargoApplicationStatus.WITHDRAWN, CargoApplicationStatus.REMOVED);

  private Holding() {}

  static boolean of(IssuedDocument document, Work work, Instant now) {
    String about = document.about();
    // The name of a kind may hold a slash itself.
    Matcher kind = KIND.matcher(about);
    if (!kind.lookingAt()) {
      return false;
    }
    Owner owner = document.owner();
    String key = about.substring(kind.end() + 1);
    return switch (kind.group()) {
      case "policies" ->
          work.find(Policy.KIND, owner, key)
              .filter(p -> p.status() == PolicyStatus.EFFECTIVE && !p.hasRunOut(now))
              .isPresent();
      case "applications" ->
          work.find(Application.KIND, owner, key).filter(a -> holds(document, a)).isPresent();
      case "service-agreements" ->
          work.find(ServiceAgreement.KIND, owner, key)
              .filter(a -> !a.mayAgree() && document.edition().equals(a.edition()))
              .isPresent();
      case "data-authorisations" ->
          work.find(DataAuthorisation.KIND, owner, key)
              .filter(a -> a.isInForce(now) && document.edition().equals(a.edition()))
              .isPresent();
      case "claims" ->
          work.find(Claim.KIND, owner, key)
              .filter(c -> document.edition().equals(c.edition()) && !c.status().isGivenUp())
              .isPresent();
      case "shipment-reports" ->
          work.find(ShipmentReport.KIND, owner, key)
              .filter(r -> document.edition().equals(r.edition()) && holds(r, work))
              .isPresent();
      case "cargo/applications" ->
          work.find(CargoApplication.KIND, owner, key)
              .filter(a -> document.edition().equals(a.edition()) && !GIVEN_UP.contains(a.status()))
              .isPresent();
      case "cargo/policies" -> work.find(CargoPolicy.KIND, owner, key).isPresent();
      case "payment-agreements" ->
          work.find(PaymentAgreement.KIND, owner, key)
              .filter(a -> a.status() == PaymentAgreementStatus.SIGNED)
              .filter(a -> document.edition().equals("v" + a.version()))
              .isPresent();
      case "payments" ->
          work.find(Payment.KIND, owner, key)
              .filter(p -> document.edition().equals("v" + p.version()))
              .isPresent();
      case "guarantee/credit-authorisations" ->
          work.find(CreditAuthorisation.KIND, owner, key).filter(a -> a.isInForce(now)).isPresent();
      case "guarantee/applications" ->
          work.find(GuaranteeApplication.KIND, owner, key)
              .filter(a -> document.edition().equals(a.edition()) && !a.status().isOver())
              .isPresent();
      case "guarantee/policies" ->
          work.find(GuaranteePolicy.KIND, owner, key)
              .filter(p -> p.status() == GuaranteePolicyStatus.EFFECTIVE && !p.hasRunOut(now))
              .isPresent();
      default -> false;
    };
  }

  /** A report holds while the claim's shipments are those that it was made of. */
  private static boolean holds(ShipmentReport report, Work work) {
    return work.find(Claim.KIND, report.owner(), report.claimNumber().value())
        .filter(claim -> report.standing(claim).isInForce())
        .isPresent();
  }

  /** A form holds while it is the newest edition of an application that is not ended. */
  private static boolean holds(IssuedDocument document, Application application) {
    boolean ended =
        switch (application.status()) {
          case REJECTED, WITHDRAWN, LAPSED -> true;
          case TO_BE_CONFIRMED, SUBMITTED, APPROVED -> false;
        };
    return !ended && document.edition().equals(application.formEdition());
  }
}
