package cn.portcover.signing;

import cn.portcover.domain.Company;
import cn.portcover.domain.Language;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.document.DocumentKind;
import cn.portcover.domain.signing.AgreementStatus;
import cn.portcover.domain.signing.ServiceAgreement;
import cn.portcover.domain.signing.ServiceAgreement.InsurerSeal;
import cn.portcover.domain.signing.ServiceAgreement.Signed;
import cn.portcover.operation.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 服务协议, as the company sees it.
 *
 * @param mayAgree whether there is something to sign: false once it is signed
 * @param missing what this caller still lacks to sign it; empty when it can be signed now, or need
 *     not be
 * @param agreementId of the last signing; absent before the first
 * @param failureReason why the insurer refused
 * @param version 0 while nobody has signed
 */
record ServiceAgreementView(
    InsurerView insurer,
    Company company,
    AgreementStatus status,
    String statusLabel,
    boolean mayAgree,
    List<Missing> missing,
    @Nullable RecordId agreementId,
    @Nullable RecordId sealId,
    @Nullable String signedBy,
    @Nullable Instant signedAt,
    @Nullable InsurerSeal insurerSeal,
    @Nullable String failureReason,
    List<DocumentLink> documents,
    List<String> operatingNotes,
    long version)
    implements Versioned {

  record InsurerView(CounterpartyId id, String name) {}

  /** 单证列表. */
  record DocumentLink(String kind, String label, String link) {}

  /** What is lacking, by a code and in words. */
  record Missing(String code, String text) {
    static Missing of(Lack lack, Language language) {
      return new Missing(lack.name(), lack.sentence(language));
    }
  }

  static ServiceAgreementView of(
      ServiceAgreement agreement, List<Lack> lacks, List<String> notes, Language language) {
    Optional<Signed> signed = Optional.ofNullable(agreement.signed());
    DocumentKind kind = DocumentKind.SERVICE_AGREEMENT;
    return new ServiceAgreementView(
        new InsurerView(agreement.insurer(), agreement.insurerName()),
        agreement.company(),
        agreement.status(),
        agreement.status().label(language),
        agreement.mayAgree(),
        agreement.mayAgree()
            ? lacks.stream().map(lack -> Missing.of(lack, language)).toList()
            : List.of(),
        signed.map(Signed::agreementId).orElse(null),
        signed.map(s -> s.seal().sealId()).orElse(null),
        signed.map(s -> s.by().name()).orElse(null),
        signed.map(Signed::at).orElse(null),
        agreement.insurerSeal(),
        agreement.refusal(),
        List.of(
            new DocumentLink(
                kind.slug(),
                kind.label(language),
                "/v1/" + agreement.subject() + "/documents/" + kind.slug())),
        notes,
        agreement.version());
  }
}
