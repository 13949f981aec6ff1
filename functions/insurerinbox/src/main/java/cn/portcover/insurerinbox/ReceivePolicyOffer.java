package cn.portcover.insurerinbox;

import cn.portcover.domain.EmailRule;
import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.application.Application;
import cn.portcover.domain.application.Offer;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.notice.Announcements;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.programme.PolicyCollection;
import cn.portcover.domain.programme.Programme;
import cn.portcover.domain.record.Owner;
import cn.portcover.messaging.type.PolicyOffered;
import cn.portcover.operation.Ids;
import cn.portcover.operation.Work;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
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
    if (offer.programmeId() != null) {
      collection(application, offer.programmeId(), work).ifPresent(work::keep);
    }
  }

  /** What the company has of the programme (统保政策) with this offer, where that changes. */
  private Optional<PolicyCollection> collection(Application offered, String programme, Work work) {
    return work.find(PolicyCollection.KIND, offered.owner(), programme)
        .map(collected -> answered(collected, offered, work))
        .orElseGet(() -> unasked(offered, programme, work));
  }

  /** An offer that the company asked for, or in the place of one that came to nothing. */
  private static Optional<PolicyCollection> answered(
      PolicyCollection collected, Application offered, Work work) {
    CounterpartyId insurer = offered.offer().insurer();
    if (collected.awaits(insurer)) {
      return Optional.of(collected.offered(offered));
    }
    return Optional.ofNullable(collected.application())
        .filter(id -> collected.insurer().equals(insurer))
        .flatMap(id -> work.find(Application.KIND, collected.owner(), id.value()))
        .filter(before -> before.cameToNothing(work.now()))
        .map(before -> collected.offeredInstead(offered));
  }

  /** An offer that came before the company asked, so that it does not get a second one. */
  private Optional<PolicyCollection> unasked(Application offered, String programme, Work work) {
    Instant now = work.now();
    LocalDate today = LocalDate.ofInstant(now, Policy.ZONE);
    return work.find(Programme.KIND, Owner.PLATFORM, programme)
        .filter(each -> each.terms().insurer().equals(offered.offer().insurer()))
        .map(
            each ->
                PolicyCollection.offered(ids.next(now), each, offered, work.actor(), today, now));
  }
}
