package cn.portcover.domain.payment;

import cn.portcover.domain.Company;
import cn.portcover.domain.Language;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.payment.PaymentAgreementLifecycle.Move;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.domain.record.Status;
import cn.portcover.domain.session.Signable;
import cn.portcover.domain.session.SigningPurpose;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 在线交费三方协议: among the company, the bank that pays and the insurer that is paid; needed before
 * anything is paid online. The legal person signs it (签约中), and the bank confirms it with a number
 * (签约成功), refuses it (签约失败), or could not receive it (接收失败); after either failure it is signed
 * again, possibly with another bank or payee, and everything given anew. A signed one stays.
 *
 * @param insurer the payee (收款企业)
 * @param agreementNumber 协议编号, the bank's; absent until it is signed
 * @param reason why it failed; absent otherwise
 * @param signed the last signing
 * @param signedBefore the signings before that, oldest first: what was signed can be proved
 *     whatever became of it; what was kept before signings were counted has none
 */
public record PaymentAgreement(
    RecordId id,
    Company company,
    CounterpartyId bank,
    String bankName,
    CounterpartyId insurer,
    String insurerName,
    Payer payer,
    PaymentAgreementStatus status,
    @Nullable String agreementNumber,
    @Nullable String reason,
    Signed signed,
    @Nullable List<Signed> signedBefore,
    Instant createdAt,
    long version)
    implements Signable {

  public PaymentAgreement {
    signedBefore = signedBefore == null ? List.of() : List.copyOf(signedBefore);
  }

  public static final RecordKind<PaymentAgreement> KIND =
      new RecordKind<>("payment-agreements", PaymentAgreement.class, PaymentAgreementNotFound::new);

  /** What no bank has taken by then is 接收失败, so that it can be signed again. */
  public static final Duration TOLD_WITHIN = Duration.ofDays(3);

  /**
   * The company's signature.
   *
   * @param number of the signing, from 1; the bank may answer by it
   * @param termsEdition of the terms that were agreed to
   * @param evidenceId of the card signature
   */
  public record Signed(
      int number, Actor by, Instant at, String termsEdition, RecordId evidenceId) {}

  /** Who the agreement is made with, as chosen in each signing. */
  public record Parties(
      CounterpartyId bank, String bankName, CounterpartyId insurer, String insurerName) {}

  /** Signed for the first time. */
  public static PaymentAgreement signed(
      RecordId id,
      Company company,
      Parties with,
      Payer payer,
      Actor by,
      RecordId evidenceId,
      Instant now) {
    return new PaymentAgreement(
        id,
        company,
        with.bank(),
        with.bankName(),
        with.insurer(),
        with.insurerName(),
        payer,
        PaymentAgreementStatus.SIGNING,
        null,
        null,
        new Signed(1, by, now, PaymentTerms.EDITION, evidenceId),
        List.of(),
        now,
        1);
  }

  /** 重新签署: nothing of the signing before stays but that it was. */
  public PaymentAgreement signAgain(
      Parties with, Payer given, Actor by, RecordId evidenceId, Instant now) {
    return new PaymentAgreement(
        id,
        company,
        with.bank(),
        with.bankName(),
        with.insurer(),
        with.insurerName(),
        given,
        after(Move.SIGN_AGAIN),
        null,
        null,
        new Signed(signed.number() + 1, by, now, PaymentTerms.EDITION, evidenceId),
        signings(),
        createdAt,
        version + 1);
  }

  /** 签约成功. */
  public PaymentAgreement confirm(String number) {
    return decided(Move.CONFIRM, number, null);
  }

  /** 签约失败: the bank refuses. */
  public PaymentAgreement fail(String why) {
    return decided(Move.FAIL, null, why);
  }

  /** 接收失败: the bank, or whoever was to tell it, could not take the agreement in. */
  public PaymentAgreement failReceipt(String why) {
    return decided(Move.FAIL_RECEIPT, null, why);
  }

  private PaymentAgreement decided(Move move, @Nullable String number, @Nullable String why) {
    return new PaymentAgreement(
        id,
        company,
        bank,
        bankName,
        insurer,
        insurerName,
        payer,
        after(move),
        number,
        why,
        signed,
        signedBefore,
        createdAt,
        version + 1);
  }

  /** Every signing, oldest first. */
  public List<Signed> signings() {
    List<Signed> before = signedBefore == null ? List.of() : signedBefore;
    return Stream.concat(before.stream(), Stream.of(signed)).toList();
  }

  private PaymentAgreementStatus after(Move move) {
    return PaymentAgreementLifecycle.TABLE.next(status, move, PaymentAgreementNotOpen::new);
  }

  public boolean maySignAgain() {
    return PaymentAgreementLifecycle.TABLE.allows(status, Move.SIGN_AGAIN);
  }

  /** Refuses one under which nothing can be paid; answers the bank's number of it. */
  public String requireSigned() {
    if (status != PaymentAgreementStatus.SIGNED || agreementNumber == null) {
      throw new PaymentAgreementNotSigned(status);
    }
    return agreementNumber;
  }

  /** The subject of the agreement that bears the id; its account number is sealed under it. */
  public static String subjectOf(RecordId id) {
    return KIND.name() + "/" + id;
  }

  /** The name under which it is found, whichever bank it is made with. */
  public static String alias(RecordId id) {
    return subjectOf(id);
  }

  /** The name under which the bank's messages wait for it. */
  public static String awaitedAs(CounterpartyId bank, RecordId id) {
    return bank + "/" + subjectOf(id);
  }

  @Override
  public List<String> statementLines() {
    return List.of("在线支付协议：第 " + signed.number() + " 次签署，状态 " + status.label(Language.ZH));
  }

  @Override
  public List<Covered> coveredDocuments() {
    return List.of();
  }

  @Override
  public void requireSignable(SigningPurpose purpose, Instant now) {
    if (purpose == SigningPurpose.PAY_PREMIUM) {
      requireSigned();
    } else {
      after(Move.SIGN_AGAIN);
    }
  }

  @Override
  public RecordKind<?> kind() {
    return KIND;
  }

  @Override
  public Owner owner() {
    return Owner.company(company.uscc());
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
  public List<String> aliases() {
    return List.of(alias(id), awaitedAs(bank, id));
  }

  /** It is found by its id alone: the bank may change. */
  @Override
  public List<String> newAliases() {
    return version == 1 ? List.of(alias(id)) : List.of();
  }
}
