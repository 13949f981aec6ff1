package cn.portcover.signing;

import cn.portcover.domain.Language;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.document.DocumentKind;
import cn.portcover.domain.signing.AuthorisationStatus;
import cn.portcover.domain.signing.DataAuthorisation;
import cn.portcover.domain.signing.DataPurpose;
import cn.portcover.operation.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 企业数据授权, as the company sees it.
 *
 * @param inForce whether data may be pulled under it today
 */
record DataAuthorisationView(
    RecordId id,
    InsurerView insurer,
    List<PurposeView> purposes,
    LocalDate until,
    AuthorisationStatus status,
    String statusLabel,
    boolean inForce,
    @Nullable String grantedBy,
    Instant grantedAt,
    @Nullable String revokedBy,
    @Nullable Instant revokedAt,
    List<DocumentLink> documents,
    long version)
    implements Versioned {

  record InsurerView(CounterpartyId id, String name) {}

  record PurposeView(DataPurpose code, String label) {}

  /** 单证列表. */
  record DocumentLink(String kind, String label, String link) {}

  static DataAuthorisationView of(DataAuthorisation from, Language language, Instant now) {
    DocumentKind kind = DocumentKind.DATA_AUTHORISATION;
    var revocation = from.revocation();
    return new DataAuthorisationView(
        from.id(),
        new InsurerView(from.insurer(), from.insurerName()),
        from.purposes().stream()
            .map(purpose -> new PurposeView(purpose, purpose.label(language)))
            .toList(),
        from.until(),
        from.status(),
        from.status().label(language),
        from.isInForce(now),
        from.by().name(),
        from.createdAt(),
        revocation == null ? null : revocation.by().name(),
        revocation == null ? null : revocation.at(),
        List.of(
            new DocumentLink(
                kind.slug(),
                kind.label(language),
                "/v1/" + from.subject() + "/documents/" + kind.slug())),
        from.version());
  }
}
