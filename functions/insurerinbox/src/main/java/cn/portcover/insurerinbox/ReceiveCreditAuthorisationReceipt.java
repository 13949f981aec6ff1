package cn.portcover.insurerinbox;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.guarantee.CreditAuthorisation;
import cn.portcover.domain.guarantee.CreditAuthorisationNotFound;
import cn.portcover.domain.guarantee.CreditAuthorisationStatus;
import cn.portcover.domain.guarantee.ReceivedAuthorisation;
import cn.portcover.domain.notice.CreditAuthorisationAnnouncements;
import cn.portcover.messaging.type.CreditAuthorisationReceived;
import cn.portcover.messaging.type.CreditAuthorisationReceived.Result;
import cn.portcover.operation.Work;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * {@code credit-authorisation.received}: 接收成功, and earlier ones of the insurer are 已更新; or 接收失败.
 * What is said again changes nothing; answers may come in any order.
 */
@Singleton
final class ReceiveCreditAuthorisationReceipt implements Receives<CreditAuthorisationReceived> {
  @Override
  public Class<CreditAuthorisationReceived> data() {
    return CreditAuthorisationReceived.class;
  }

  @Override
  public String about(CreditAuthorisationReceived data, Counterparty sender) {
    return CreditAuthorisation.alias(sender.id(), data.authorisationId());
  }

  @Override
  public void apply(CreditAuthorisationReceived data, Counterparty sender, Work work, Instant now) {
    CreditAuthorisation authorisation =
        work.named(CreditAuthorisation.KIND, about(data, sender))
            .orElseThrow(CreditAuthorisationNotFound::new);
    if (saysWhatIsKnown(data, authorisation)) {
      return;
    }
    requireOpen(data, authorisation);
    CreditAuthorisation answered =
        switch (data.result()) {
          case SUCCEEDED -> received(authorisation, work, now);
          case FAILED -> authorisation.failReceipt(Objects.requireNonNull(data.reason()));
        };
    work.keep(answered, data.reason());
    if (answered.status() != CreditAuthorisationStatus.REPLACED) {
      work.announce(answered, CreditAuthorisationAnnouncements.answered(answered));
    }
  }

  /** The newest counts, in whatever order the insurer says that it has them. */
  private static CreditAuthorisation received(
      CreditAuthorisation authorisation, Work work, Instant now) {
    Optional<ReceivedAuthorisation> last =
        work.find(
            ReceivedAuthorisation.KIND, authorisation.owner(), authorisation.insurer().value());
    boolean newerReceived = last.filter(each -> each.isNewerThan(authorisation)).isPresent();
    if (!newerReceived) {
      last.ifPresent(each -> replace(each, authorisation, work));
      work.keep(
          last.map(each -> each.then(authorisation))
              .orElseGet(() -> ReceivedAuthorisation.first(authorisation, now)));
    }
    return authorisation.receive(now, newerReceived);
  }

  private static void replace(ReceivedAuthorisation last, CreditAuthorisation by, Work work) {
    work.find(CreditAuthorisation.KIND, by.owner(), last.authorisationId().value())
        .filter(each -> each.status() == CreditAuthorisationStatus.RECEIVED)
        .ifPresent(older -> work.keep(older.replace()));
  }

  private static boolean saysWhatIsKnown(
      CreditAuthorisationReceived data, CreditAuthorisation authorisation) {
    return switch (data.result()) {
      case SUCCEEDED -> authorisation.receivedAt() != null;
      case FAILED -> authorisation.status() == CreditAuthorisationStatus.RECEIPT_FAILED;
    };
  }

  /**
   * Not kept for later: what has run out is not received any more, and what was received did not
   * fail.
   */
  private static void requireOpen(
      CreditAuthorisationReceived data, CreditAuthorisation authorisation) {
    boolean open =
        authorisation.status() == CreditAuthorisationStatus.SIGNED
            || authorisation.status() == CreditAuthorisationStatus.RECEIPT_FAILED
                && data.result() == Result.SUCCEEDED;
    if (!open) {
      throw new InvalidFields(
          List.of(
              FieldError.at(
                  "/data/result",
                  "authorisation-answered-otherwise",
                  authorisation.status().name())));
    }
  }
}
