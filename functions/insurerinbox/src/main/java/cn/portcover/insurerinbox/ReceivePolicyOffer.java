package cn.portcover.insurerinbox;

import cn.portcover.domain.EmailRule;
import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.application.Application;
import cn.portcover.domain.application.Offer;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.notice.Announcements;
import cn.portcover.domain.programme.PolicyCollection;
import cn.portcover.domain.record.Owner;
import cn.portcover.messaging.type.PolicyOffered;
import cn.portcover.operation.Ids;
import cn.portcover.operation.Work;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** {@code policy.offered}: an application to be confirmed (待确认) is born. */
@Singleton
final class ReceivePolicyOffer implements Receives<PolicyOffered> {
  private final Ids ids;

  ReceivePolicyOffer(Ids ids) {
    this.ids = ids;
  }

  @Override
  public Class<PolicyOffered> data() {
    return PolicyOffered.class;
  }

  @Override
  public String about(PolicyOffered data, Counterparty sender) {
    return Application.alias(sender.id(), data.offerNumber());
  }

  @Override
  public void apply(PolicyOffered data, Counterparty sender, Work work, Instant now) {
    if (work.named(Application.KIND, about(data, sender)).isPresent()) {
      throw new InvalidFields(
          List.of(new FieldError("/data/offerNumber", "offer-number-taken", List.of())));
    }
    Offer offer =
        new Offer(
            data.offerNumber(),
            sender.id(),
            sender.chineseName(),
            data.company(),
            data.product(),
            data.programmeId(),
            data.renewalOf(),
            data.contact(),
            data.confirmWith(),
            data.confirmBy(),
            data.emailRule() == null ? EmailRule.NONE : data.emailRule(),
            data.form());
    Application application = Application.offered(ids.next(now), offer, now);
    work.keep(application);
    work.announce(application, Announcements.offered(application));
    collection(offer, work)
        .filter(collection -> collection.awaits(sender.id()))
        .ifPresent(collection -> work.keep(collection.offered(offer.offerNumber())));
  }

  /** What the company did to get this offer, where it belongs to a programme (统保政策). */
  private static Optional<PolicyCollection> collection(Offer offer, Work work) {
    String programme = offer.programmeId();
    return programme == null
        ? Optional.empty()
        : work.find(PolicyCollection.KIND, Owner.company(offer.company().uscc()), programme);
  }
}
