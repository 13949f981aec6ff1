package cn.portcover.trial.fault;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.Company;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.signing.AgreementStatus;
import cn.portcover.domain.signing.ServiceAgreement;
import cn.portcover.operation.Works;
import cn.portcover.operation.port.Store;
import cn.portcover.testkit.whole.Call;
import cn.portcover.trial.counterparty.Cases;
import cn.portcover.trial.counterparty.Desk;
import cn.portcover.trial.counterparty.Insurer;
import cn.portcover.trial.counterparty.Visitor;
import java.time.Instant;
import java.util.Map;

/** A claim in which nothing is filled in, on a desk whose services will fail. */
final class DraftClaim {
  private DraftClaim() {}

  /** Its path. */
  static String of(Visitor visitor, Insurer insurer) {
    keepAgreement(visitor, insurer);
    Cases offer = Cases.of(visitor.company(), visitor.desk().now());
    insurer.send(offer.offered(), "APPLIED");
    visitor.confirm(offer);
    insurer.send(offer.approved(), "APPLIED");
    insurer.send(offer.issued(), "APPLIED");
    Call.Reply started =
        visitor.at(
            Call.post("/v1/policies/" + offer.policyNumber() + "/claims")
                .json(Map.of())
                .header("idempotency-key", Desk.key()));
    assertThat(started.status()).as(started.body()).isEqualTo(201);
    return "/v1/claims/" + started.text("claimNumber");
  }

  /** Signing one is tried elsewhere; here it is only in the way. */
  private static void keepAgreement(Visitor visitor, Insurer insurer) {
    var company = visitor.company();
    Instant now = visitor.desk().now();
    ServiceAgreement completed =
        new ServiceAgreement(
            new Company(company.uscc(), company.name(), company.uscc().organisationCode()),
            new CounterpartyId(insurer.id()),
            "试验信用保险公司",
            AgreementStatus.COMPLETED,
            null,
            null,
            null,
            now,
            1);
    try {
      visitor
          .desk()
          .system()
          .beans()
          .getBean(Works.class)
          .commit(
              "SignServiceAgreement",
              Actor.platform("trial"),
              now,
              work -> {
                work.keep(completed);
                return true;
              });
    } catch (Store.Raced raced) {
      throw new IllegalStateException(raced);
    }
  }
}
