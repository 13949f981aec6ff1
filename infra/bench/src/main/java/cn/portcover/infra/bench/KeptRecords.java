package cn.portcover.infra.bench;

import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.application.Application;
import cn.portcover.domain.application.ConfirmWith;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimHeader;
import cn.portcover.domain.claim.ClaimNumber;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.operation.Ids;
import cn.portcover.operation.Works;
import cn.portcover.operation.port.Store;
import cn.portcover.testkit.whole.WholeSystem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Records of the company that signed in, kept as the messages of insurers keep them. */
public final class KeptRecords {
  private static final Actor INSURER =
      new Actor(Actor.Kind.INSURER, "sinosure", "中国出口信用保险公司", null, null);

  private final WholeSystem system;

  KeptRecords(WholeSystem system) {
    this.system = system;
  }

  /** An offer that waits for the company: the application's id. */
  public String offered(String offerNumber) {
    Instant now = system.clock().instant();
    var id = system.beans().getBean(Ids.class).next(now);
    var offer =
        SomeOffers.to(SignedInCompany.company(), offerNumber, ConfirmWith.LEGAL_PERSON_CARD, now);
    keep("ReceivePolicyOffer", Application.offered(id, offer, now), now);
    return id.value();
  }

  /**
   * A policy in force that nobody has acknowledged, no document of it drawn; answers its number.
   */
  public String insured(String policyNumber) {
    Instant now = system.clock().instant();
    keep(
        "ReceivePolicyIssued",
        Policy.issued(SomePolicies.of(SignedInCompany.company(), policyNumber, now), now),
        now);
    return policyNumber;
  }

  /**
   * A draft of a claim under a policy in force; answers its number.
   *
   * @param drawn another for each
   */
  public String claiming(long drawn) {
    Instant now = system.clock().instant();
    var header =
        new ClaimHeader(
            ClaimNumber.of(LocalDate.ofInstant(now, Policy.ZONE), drawn),
            new PolicyNumber(insured("SCH-CLAIM-" + drawn)),
            new CounterpartyId("sinosure"),
            "中国出口信用保险公司",
            SignedInCompany.company(),
            INSURER);
    keep("StartClaim", Claim.started(header, now), now);
    return header.number().value();
  }

  /** A record as it is kept now. */
  public <T extends Kept> Optional<T> find(RecordKind<T> kind, Owner owner, String key) {
    return system
        .beans()
        .getBean(Works.class)
        .store()
        .find(kind, owner, key)
        .map(Store.Found::record);
  }

  /** Keeps a record as an insurer's message does. */
  public void keep(String operation, Kept record, Instant now) {
    keep(operation, List.of(record), now);
  }

  /** The same of several, in one transaction. */
  public void keep(String operation, List<Kept> records, Instant now) {
    try {
      system
          .beans()
          .getBean(Works.class)
          .commit(
              operation,
              INSURER,
              now,
              work -> {
                records.forEach(work::keep);
                return records;
              });
    } catch (Store.Raced e) {
      throw new IllegalStateException(e);
    }
  }
}
