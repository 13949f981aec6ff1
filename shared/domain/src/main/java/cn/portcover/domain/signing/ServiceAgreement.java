package cn.portcover.domain.signing;

import cn.portcover.domain.Company;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.domain.record.Status;
import cn.portcover.domain.signing.ServiceAgreementLifecycle.Move;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 《中国国际贸易单一窗口出口信用保险服务协议》: among the company, an insurer and the platform. Offered (未签约) by the
 * insurer's being enrolled and not kept until the company signs it and puts its seal on it (签约中);
 * the insurer seals it (签约完成) or refuses (签约失败), and then it may be signed again. One record for a
 * company and an insurer, so there is never more than one that lives.
 *
 * @param insurerName the insurer's Chinese name when it was last signed
 * @param signed the company's side; absent while nobody has signed
 * @param refusal why the insurer refused
 */
public record ServiceAgreement(
    Company company,
    CounterpartyId insurer,
    String insurerName,
    AgreementStatus status,
    @Nullable Signed signed,
    @Nullable InsurerSeal insurerSeal,
    @Nullable String refusal,
    Instant createdAt,
    long version)
    implements Kept {

  public static final RecordKind<ServiceAgreement> KIND =
      new RecordKind<>("service-agreements", ServiceAgreement.class, ServiceAgreementNotFound::new);

  /** The edition of the document that is read before it is signed; a new text has another. */
  public static final String TEXT_EDITION = "text-2026-1";

  /**
   * What the company did.
   *
   * @param agreementId made at each signing; the insurer answers to it
   * @param evidenceId of the card signature
   */
  public record Signed(
      RecordId agreementId, SealImpression seal, Actor by, Instant at, RecordId evidenceId) {}

  /**
   * What the insurer did.
   *
   * @param name of its seal
   * @param serial of the certificate that it signed with, lower-case hexadecimal
   */
  public record InsurerSeal(String name, String serial, Instant sealedAt, Instant receivedAt) {}

  /** 未签约, which is not kept: version 0. */
  public static ServiceAgreement notSigned(
      Company company, CounterpartyId insurer, String insurerName, Instant now) {
    return new ServiceAgreement(
        company, insurer, insurerName, AgreementStatus.NOT_SIGNED, null, null, null, now, 0);
  }

  /** The completed agreement that a claim needs, or the refusal that says what is missing. */
  public static ServiceAgreement requireCompleted(Optional<ServiceAgreement> found) {
    return found
        .filter(agreement -> agreement.status == AgreementStatus.COMPLETED)
        .orElseThrow(
            () ->
                new ServiceAgreementNeeded(
                    found.map(ServiceAgreement::status).orElse(AgreementStatus.NOT_SIGNED)));
  }

  /** The name under which the insurer's messages find the agreement. */
  public static String alias(CounterpartyId insurer, RecordId agreementId) {
    return insurer + "/agreements/" + agreementId;
  }

  public boolean mayAgree() {
    return ServiceAgreementLifecycle.TABLE.allows(status, Move.SIGN);
  }

  /** Refuses when it is signed already. */
  public void requireMayAgree() {
    after(Move.SIGN);
  }

  public ServiceAgreement sign(Signed given, String nameOfInsurer) {
    return new ServiceAgreement(
        company,
        insurer,
        nameOfInsurer,
        after(Move.SIGN),
        given,
        null,
        null,
        createdAt,
        version + 1);
  }

  public ServiceAgreement complete(InsurerSeal seal) {
    return new ServiceAgreement(
        company,
        insurer,
        insurerName,
        after(Move.COMPLETE),
        signed,
        seal,
        null,
        createdAt,
        version + 1);
  }

  public ServiceAgreement refuse(String reason) {
    return new ServiceAgreement(
        company,
        insurer,
        insurerName,
        after(Move.REFUSE),
        signed,
        null,
        reason,
        createdAt,
        version + 1);
  }

  /** Whether it is this signing, and not an earlier one, that lives. */
  public boolean isSignedAs(RecordId agreementId) {
    return signed != null && signed.agreementId().equals(agreementId);
  }

  /** The edition of its document: the text alone, with the company's seal, with both. */
  public String edition() {
    return switch (status) {
      case NOT_SIGNED, FAILED -> TEXT_EDITION;
      case SIGNING -> edition("signed");
      case COMPLETED -> edition("completed");
    };
  }

  private String edition(String stage) {
    return stage
        + "-"
        + (signed == null ? "" : signed.agreementId().value().toLowerCase(Locale.ROOT));
  }

  private AgreementStatus after(Move move) {
    return ServiceAgreementLifecycle.TABLE.next(status, move, ServiceAgreementNotOpen::new);
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
    return insurer.value();
  }

  /** An insurer hears of many companies: to it each signing is a subject of its own. */
  @Override
  public String subjectInMessages() {
    return signed == null ? subject() : KIND.name() + "/" + signed.agreementId();
  }

  @Override
  public Map<String, Status> statuses() {
    return Map.of("status", status);
  }

  @Override
  public List<String> aliases() {
    return signed == null ? List.of() : List.of(alias(insurer, signed.agreementId()));
  }

  /** Each signing brings a name of its own. */
  @Override
  public List<String> newAliases() {
    return status == AgreementStatus.SIGNING ? aliases() : List.of();
  }
}
