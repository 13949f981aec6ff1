package cn.portcover.domain.application;

import static cn.portcover.domain.application.ApplicationStatus.TO_BE_CONFIRMED;

import cn.portcover.domain.OfferNumber;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.application.ApplicationLifecycle.Move;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.document.DocumentKind;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.domain.record.Status;
import cn.portcover.domain.session.Signable;
import cn.portcover.domain.session.SigningPurpose;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 投保申请: born when an insurer offers a policy, confirmed by the company after it has read the form,
 * approved or rejected by the insurer. Before it is confirmed the insurer may withdraw it, and it
 * lapses at the offer's deadline. An approved application ends here; the policy that follows is a
 * record of its own.
 */
public record Application(
    RecordId id,
    Offer offer,
    ApplicationStatus status,
    @Nullable Confirmation confirmation,
    @Nullable Decision decision,
    Instant createdAt,
    long version)
    implements Signable {

  public static final RecordKind<Application> KIND =
      new RecordKind<>("applications", Application.class, ApplicationNotFound::new);

  public static Application offered(RecordId id, Offer offer, Instant now) {
    return new Application(id, offer, TO_BE_CONFIRMED, null, null, now, 1);
  }

  /** The name under which the insurer's messages find the application. */
  public static String alias(CounterpartyId insurer, OfferNumber number) {
    return insurer + "/offers/" + number;
  }

  public Application confirm(Confirmation given) {
    requireOpen(Move.CONFIRM, given.at());
    return new Application(id, offer, after(Move.CONFIRM), given, null, createdAt, version + 1);
  }

  public Application approve(Decision given) {
    return decided(Move.APPROVE, given);
  }

  public Application reject(Decision given) {
    return decided(Move.REJECT, given);
  }

  public Application withdraw(Decision given) {
    return decided(Move.WITHDRAW, given);
  }

  public Application lapse(Instant at) {
    return decided(Move.LAPSE, new Decision(at, List.of(), null));
  }

  public boolean hasPassedDeadline(Instant now) {
    return offer.confirmBy() != null && !now.isBefore(offer.confirmBy());
  }

  /** Whether no policy will come of it any more; a deadline that has passed counts at once. */
  public boolean cameToNothing(Instant now) {
    return switch (status) {
      case REJECTED, WITHDRAWN, LAPSED -> true;
      case TO_BE_CONFIRMED -> hasPassedDeadline(now);
      case SUBMITTED, APPROVED -> false;
    };
  }

  /**
   * Refuses what the status, or a deadline that has passed though the schedule has not yet come by,
   * does not allow.
   */
  public void requireOpen(Move move, Instant now) {
    ApplicationLifecycle.TABLE.next(status, move, ApplicationNotOpen::new);
    if (hasPassedDeadline(now)) {
      throw new ApplicationNotOpen(ApplicationStatus.LAPSED);
    }
  }

  /** 续转申请单 where the offer renews a policy, else 投保单. */
  public DocumentKind formKind() {
    return offer.renewalOf() == null ? DocumentKind.APPLICATION_FORM : DocumentKind.RENEWAL_FORM;
  }

  /** The form states the status, so each status has an edition of its own. */
  public String formEdition() {
    return status.name().toLowerCase(java.util.Locale.ROOT);
  }

  @Override
  public List<String> statementLines() {
    return List.of(
        "投保企业：" + offer.company().name() + "（" + offer.company().uscc() + "）",
        "保险机构：" + offer.insurerName(),
        "投保单号：" + offer.offerNumber(),
        "保险期间：" + offer.form().insuredPeriod().from() + " 至 " + offer.form().insuredPeriod().to(),
        "保险费：" + offer.form().premium() + "（承担方：" + offer.form().premiumPaidBy() + "）");
  }

  @Override
  public List<Covered> coveredDocuments() {
    return List.of(new Covered(formKind(), formEdition()));
  }

  @Override
  public void requireSignable(SigningPurpose purpose, Instant now) {
    requireOpen(Move.CONFIRM, now);
  }

  private Application decided(Move move, Decision given) {
    return new Application(id, offer, after(move), confirmation, given, createdAt, version + 1);
  }

  private ApplicationStatus after(Move move) {
    return ApplicationLifecycle.TABLE.next(status, move, ApplicationNotOpen::new);
  }

  @Override
  public RecordKind<?> kind() {
    return KIND;
  }

  @Override
  public Owner owner() {
    return Owner.company(offer.company().uscc());
  }

  @Override
  public String key() {
    return id.value();
  }

  @Override
  public Map<String, Status> statuses() {
    return Map.of("status", status);
  }

  @Override
  public Optional<Instant> dueAt() {
    return status == TO_BE_CONFIRMED ? Optional.ofNullable(offer.confirmBy()) : Optional.empty();
  }

  @Override
  public List<String> aliases() {
    return List.of(alias(offer.insurer(), offer.offerNumber()));
  }
}
