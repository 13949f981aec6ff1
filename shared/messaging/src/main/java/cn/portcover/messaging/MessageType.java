package cn.portcover.messaging;

import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.messaging.type.ApplicationConfirmed;
import cn.portcover.messaging.type.ApplicationDecided;
import cn.portcover.messaging.type.BuyerChanged;
import cn.portcover.messaging.type.BuyerProposed;
import cn.portcover.messaging.type.BuyerRegistered;
import cn.portcover.messaging.type.CargoApplicationReviewed;
import cn.portcover.messaging.type.CargoApplicationSubmitted;
import cn.portcover.messaging.type.CargoPolicyIssued;
import cn.portcover.messaging.type.CargoReservationAnswered;
import cn.portcover.messaging.type.CargoReservationRequested;
import cn.portcover.messaging.type.CargoWithdrawalAnswered;
import cn.portcover.messaging.type.CargoWithdrawalRequested;
import cn.portcover.messaging.type.ClaimSubmitted;
import cn.portcover.messaging.type.ClaimWithdrawalRequested;
import cn.portcover.messaging.type.ClaimsInformationPublished;
import cn.portcover.messaging.type.CreditAuthorisationReceived;
import cn.portcover.messaging.type.CreditAuthorisationSigned;
import cn.portcover.messaging.type.CreditReportAnswered;
import cn.portcover.messaging.type.CreditReportRequested;
import cn.portcover.messaging.type.DataAuthorisationGranted;
import cn.portcover.messaging.type.DataAuthorisationRevoked;
import cn.portcover.messaging.type.EnquiryAnswered;
import cn.portcover.messaging.type.EnquirySubmitted;
import cn.portcover.messaging.type.GuaranteeApplicationReviewed;
import cn.portcover.messaging.type.GuaranteeApplicationSubmitted;
import cn.portcover.messaging.type.GuaranteePolicyIssued;
import cn.portcover.messaging.type.LimitChanged;
import cn.portcover.messaging.type.LimitDecided;
import cn.portcover.messaging.type.LimitIncreaseRequested;
import cn.portcover.messaging.type.LimitRequested;
import cn.portcover.messaging.type.OpenCoverEnded;
import cn.portcover.messaging.type.OpenCoverSigned;
import cn.portcover.messaging.type.PaymentAgreementDecided;
import cn.portcover.messaging.type.PaymentAgreementSigned;
import cn.portcover.messaging.type.PaymentQueried;
import cn.portcover.messaging.type.PaymentRequested;
import cn.portcover.messaging.type.PaymentSettled;
import cn.portcover.messaging.type.PaymentStatementPublished;
import cn.portcover.messaging.type.PolicyAcknowledged;
import cn.portcover.messaging.type.PolicyCancelled;
import cn.portcover.messaging.type.PolicyIssued;
import cn.portcover.messaging.type.PolicyOfferWithdrawn;
import cn.portcover.messaging.type.PolicyOffered;
import cn.portcover.messaging.type.PremiumPaid;
import cn.portcover.messaging.type.PremiumRefundDue;
import cn.portcover.messaging.type.ProgrammeCollectionRequested;
import cn.portcover.messaging.type.ReceiptOnClaim;
import cn.portcover.messaging.type.RiskArticlePublished;
import cn.portcover.messaging.type.RiskArticleRetracted;
import cn.portcover.messaging.type.ServiceAgreementRefused;
import cn.portcover.messaging.type.ServiceAgreementSealed;
import cn.portcover.messaging.type.ServiceAgreementSigned;
import cn.portcover.messaging.type.TradeDataPublished;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every type of message: its name on the wire, the record of its data, which way it goes and
 * between whom. The inbox, the schemas and the sandbox are driven by this table.
 */
public enum MessageType {
  POLICY_OFFERED(
      "policy.offered", PolicyOffered.class, Direction.RECEIVED, Counterparty.Kind.INSURER),
  POLICY_OFFER_WITHDRAWN(
      "policy.offer-withdrawn",
      PolicyOfferWithdrawn.class,
      Direction.RECEIVED,
      Counterparty.Kind.INSURER),
  APPLICATION_DECIDED(
      "application.decided",
      ApplicationDecided.class,
      Direction.RECEIVED,
      Counterparty.Kind.INSURER),
  POLICY_ISSUED("policy.issued", PolicyIssued.class, Direction.RECEIVED, Counterparty.Kind.INSURER),
  POLICY_CANCELLED(
      "policy.cancelled", PolicyCancelled.class, Direction.RECEIVED, Counterparty.Kind.INSURER),
  APPLICATION_CONFIRMED(
      "application.confirmed",
      ApplicationConfirmed.class,
      Direction.SENT,
      Counterparty.Kind.INSURER),
  POLICY_ACKNOWLEDGED(
      "policy.acknowledged", PolicyAcknowledged.class, Direction.SENT, Counterparty.Kind.INSURER),
  CLAIM_RECEIPT(
      "claim.receipt", ReceiptOnClaim.class, Direction.RECEIVED, Counterparty.Kind.INSURER),
  CLAIM_SUBMITTED(
      "claim.submitted", ClaimSubmitted.class, Direction.SENT, Counterparty.Kind.INSURER),
  CLAIM_WITHDRAWAL_REQUESTED(
      "claim.withdrawal-requested",
      ClaimWithdrawalRequested.class,
      Direction.SENT,
      Counterparty.Kind.INSURER),
  SERVICE_AGREEMENT_SIGNED(
      "service-agreement.signed",
      ServiceAgreementSigned.class,
      Direction.SENT,
      Counterparty.Kind.INSURER),
  SERVICE_AGREEMENT_SEALED(
      "service-agreement.sealed",
      ServiceAgreementSealed.class,
      Direction.RECEIVED,
      Counterparty.Kind.INSURER),
  SERVICE_AGREEMENT_REFUSED(
      "service-agreement.refused",
      ServiceAgreementRefused.class,
      Direction.RECEIVED,
      Counterparty.Kind.INSURER),
  DATA_AUTHORISATION_GRANTED(
      "data-authorisation.granted",
      DataAuthorisationGranted.class,
      Direction.SENT,
      Counterparty.Kind.INSURER),
  DATA_AUTHORISATION_REVOKED(
      "data-authorisation.revoked",
      DataAuthorisationRevoked.class,
      Direction.SENT,
      Counterparty.Kind.INSURER),
  BUYER_REGISTERED(
      "buyer.registered", BuyerRegistered.class, Direction.RECEIVED, Counterparty.Kind.INSURER),
  BUYER_CHANGED("buyer.changed", BuyerChanged.class, Direction.RECEIVED, Counterparty.Kind.INSURER),
  BUYER_PROPOSED("buyer.proposed", BuyerProposed.class, Direction.SENT, Counterparty.Kind.INSURER),
  TRADE_DATA_PUBLISHED(
      "trade-data.published",
      TradeDataPublished.class,
      Direction.RECEIVED,
      Counterparty.Kind.CUSTOMS),
  ENQUIRY_SUBMITTED(
      "enquiry.submitted", EnquirySubmitted.class, Direction.SENT, Counterparty.Kind.INSURER),
  ENQUIRY_ANSWERED(
      "enquiry.answered", EnquiryAnswered.class, Direction.RECEIVED, Counterparty.Kind.INSURER),
  PROGRAMME_COLLECTION_REQUESTED(
      "programme.collection-requested",
      ProgrammeCollectionRequested.class,
      Direction.SENT,
      Counterparty.Kind.INSURER),
  CREDIT_REPORT_REQUESTED(
      "credit-report.requested",
      CreditReportRequested.class,
      Direction.SENT,
      Counterparty.Kind.INSURER),
  CREDIT_REPORT_ANSWERED(
      "credit-report.answered",
      CreditReportAnswered.class,
      Direction.RECEIVED,
      Counterparty.Kind.INSURER),
  RISK_ARTICLE_PUBLISHED(
      "risk-article.published",
      RiskArticlePublished.class,
      Direction.RECEIVED,
      Counterparty.Kind.INSURER),
  RISK_ARTICLE_RETRACTED(
      "risk-article.retracted",
      RiskArticleRetracted.class,
      Direction.RECEIVED,
      Counterparty.Kind.INSURER),
  CARGO_RESERVATION_REQUESTED(
      "cargo-reservation.requested",
      CargoReservationRequested.class,
      Direction.SENT,
      Counterparty.Kind.INSURER),
  CARGO_RESERVATION_ANSWERED(
      "cargo-reservation.answered",
      CargoReservationAnswered.class,
      Direction.RECEIVED,
      Counterparty.Kind.INSURER),
  OPEN_COVER_SIGNED(
      "open-cover.signed", OpenCoverSigned.class, Direction.RECEIVED, Counterparty.Kind.INSURER),
  OPEN_COVER_ENDED(
      "open-cover.ended", OpenCoverEnded.class, Direction.RECEIVED, Counterparty.Kind.INSURER),
  PAYMENT_AGREEMENT_SIGNED(
      "payment-agreement.signed",
      PaymentAgreementSigned.class,
      Direction.SENT,
      Counterparty.Kind.BANK),
  PAYMENT_AGREEMENT_DECIDED(
      "payment-agreement.decided",
      PaymentAgreementDecided.class,
      Direction.RECEIVED,
      Counterparty.Kind.BANK),
  PAYMENT_REQUESTED(
      "payment.requested", PaymentRequested.class, Direction.SENT, Counterparty.Kind.BANK),
  PAYMENT_QUERIED("payment.queried", PaymentQueried.class, Direction.SENT, Counterparty.Kind.BANK),
  PAYMENT_SETTLED(
      "payment.settled", PaymentSettled.class, Direction.RECEIVED, Counterparty.Kind.BANK),
  PREMIUM_PAID("premium.paid", PremiumPaid.class, Direction.SENT, Counterparty.Kind.INSURER),
  PREMIUM_REFUND_DUE(
      "premium.refund-due", PremiumRefundDue.class, Direction.SENT, Counterparty.Kind.INSURER),
  PAYMENT_STATEMENT_PUBLISHED(
      "payment-statement.published",
      PaymentStatementPublished.class,
      Direction.RECEIVED,
      Counterparty.Kind.BANK),
  CARGO_APPLICATION_SUBMITTED(
      "cargo-application.submitted",
      CargoApplicationSubmitted.class,
      Direction.SENT,
      Counterparty.Kind.INSURER),
  CARGO_APPLICATION_WITHDRAWAL_REQUESTED(
      "cargo-application.withdrawal-requested",
      CargoWithdrawalRequested.class,
      Direction.SENT,
      Counterparty.Kind.INSURER),
  CARGO_APPLICATION_REVIEWED(
      "cargo-application.reviewed",
      CargoApplicationReviewed.class,
      Direction.RECEIVED,
      Counterparty.Kind.INSURER),
  CARGO_POLICY_ISSUED(
      "cargo-policy.issued",
      CargoPolicyIssued.class,
      Direction.RECEIVED,
      Counterparty.Kind.INSURER),
  CARGO_WITHDRAWAL_ANSWERED(
      "cargo-withdrawal.answered",
      CargoWithdrawalAnswered.class,
      Direction.RECEIVED,
      Counterparty.Kind.INSURER),
  GUARANTEE_APPLICATION_SUBMITTED(
      "guarantee-application.submitted",
      GuaranteeApplicationSubmitted.class,
      Direction.SENT,
      Counterparty.Kind.INSURER),
  GUARANTEE_APPLICATION_REVIEWED(
      "guarantee-application.reviewed",
      GuaranteeApplicationReviewed.class,
      Direction.RECEIVED,
      Counterparty.Kind.INSURER),
  GUARANTEE_POLICY_ISSUED(
      "guarantee-policy.issued",
      GuaranteePolicyIssued.class,
      Direction.RECEIVED,
      Counterparty.Kind.INSURER),
  LIMIT_REQUESTED(
      "limit.requested", LimitRequested.class, Direction.SENT, Counterparty.Kind.INSURER),
  LIMIT_INCREASE_REQUESTED(
      "limit.increase-requested",
      LimitIncreaseRequested.class,
      Direction.SENT,
      Counterparty.Kind.INSURER),
  LIMIT_DECIDED("limit.decided", LimitDecided.class, Direction.RECEIVED, Counterparty.Kind.INSURER),
  LIMIT_CHANGED("limit.changed", LimitChanged.class, Direction.RECEIVED, Counterparty.Kind.INSURER),
  CREDIT_AUTHORISATION_SIGNED(
      "credit-authorisation.signed",
      CreditAuthorisationSigned.class,
      Direction.SENT,
      Counterparty.Kind.INSURER),
  CREDIT_AUTHORISATION_RECEIVED(
      "credit-authorisation.received",
      CreditAuthorisationReceived.class,
      Direction.RECEIVED,
      Counterparty.Kind.INSURER),
  CLAIMS_INFORMATION_PUBLISHED(
      "claims-information.published",
      ClaimsInformationPublished.class,
      Direction.RECEIVED,
      Counterparty.Kind.INSURER);

  /** Seen from us. */
  public enum Direction {
    RECEIVED,
    SENT
  }

  private static final Map<String, MessageType> BY_NAME =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(MessageType::wireName, Function.identity()));

  private final String wireName;
  private final Class<? extends Record> data;
  private final Direction direction;
  private final Counterparty.Kind counterparty;

  MessageType(
      String wireName,
      Class<? extends Record> data,
      Direction direction,
      Counterparty.Kind counterparty) {
    this.wireName = wireName;
    this.data = data;
    this.direction = direction;
    this.counterparty = counterparty;
  }

  /** The event's {@code type}, {@code policy.offered}. */
  public String wireName() {
    return wireName;
  }

  /** The record that the event's {@code data} is read into and written from. */
  public Class<? extends Record> data() {
    return data;
  }

  public Direction direction() {
    return direction;
  }

  /** Who sends it, or whom it is sent to. */
  public Counterparty.Kind counterparty() {
    return counterparty;
  }

  public static Optional<MessageType> named(String wireName) {
    return Optional.ofNullable(BY_NAME.get(wireName));
  }

  /**
   * The type if that kind of counterparty may send it to us: an insurer that sends a bank's message
   * names an unknown type.
   */
  public static Optional<MessageType> received(String wireName, Counterparty.Kind from) {
    return named(wireName)
        .filter(type -> type.direction == Direction.RECEIVED && type.counterparty == from);
  }

  /** The type of a record that is sent or received. */
  public static MessageType of(Class<? extends Record> data) {
    return Arrays.stream(values())
        .filter(type -> type.data == data)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no message carries " + data));
  }
}
