package cn.portcover.guarantee;

import cn.portcover.domain.Company;
import cn.portcover.domain.Language;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.document.DocumentKind;
import cn.portcover.domain.guarantee.CreditAuthorisation;
import cn.portcover.domain.guarantee.CreditAuthorisationStatus;
import cn.portcover.operation.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 企业征信授权书, as the company sees it.
 *
 * @param inForce whether the insurer may ask under it now
 * @param seal 所用印章
 * @param textEdition of the text that was agreed to
 * @param validUntil last day, Beijing
 * @param receivedAt when the insurer had it; absent before
 * @param reason why it was not received; absent otherwise
 */
record CreditAuthorisationView(
    RecordId id,
    InsurerView insurer,
    Company company,
    CreditAuthorisationStatus status,
    String statusLabel,
    boolean inForce,
    SealView seal,
    @Nullable String signedBy,
    Instant signedAt,
    String textEdition,
    LocalDate validUntil,
    @Nullable Instant receivedAt,
    @Nullable String reason,
    Links links,
    Instant createdAt,
    long version)
    implements Versioned {

  record InsurerView(CounterpartyId id, String name) {
    static InsurerView of(CreditAuthorisation of) {
      return new InsurerView(of.insurer(), of.insurerName());
    }
  }

  /**
   * @param operatorName 操作员姓名
   */
  record SealView(RecordId id, String operatorName) {}

  /**
   * @param document 电子授权书
   * @param evidence 证据包
   * @param history 状态记录
   */
  record Links(String document, String evidence, String history) {}

  static CreditAuthorisationView of(CreditAuthorisation of, Language language, Instant now) {
    var signed = of.signed();
    return new CreditAuthorisationView(
        of.id(),
        InsurerView.of(of),
        of.company(),
        of.status(),
        of.status().label(language),
        of.isInForce(now),
        new SealView(signed.seal().sealId(), signed.seal().operatorName()),
        signed.by().name(),
        signed.at(),
        signed.textEdition(),
        of.validUntil(),
        of.receivedAt(),
        of.reason(),
        new Links(
            letter(of), "/v1/" + of.subject() + "/evidence", "/v1/" + of.subject() + "/history"),
        of.createdAt(),
        of.version());
  }

  /** Where the letter is. */
  static String letter(CreditAuthorisation of) {
    return "/v1/" + of.subject() + "/documents/" + DocumentKind.CREDIT_AUTHORISATION.slug();
  }
}
