package cn.portcover.guarantee;

import cn.portcover.domain.Language;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.guarantee.CreditAuthorisation;
import cn.portcover.domain.guarantee.CreditAuthorisationStatus;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list (企业征信信息, 企业征信记录信息).
 *
 * @param inForce whether the insurer may ask under it now
 * @param document where the letter is (电子授权书 预览)
 */
record CreditAuthorisationSummary(
    RecordId id,
    CreditAuthorisationView.InsurerView insurer,
    CreditAuthorisationStatus status,
    String statusLabel,
    boolean inForce,
    @Nullable String signedBy,
    Instant signedAt,
    LocalDate validUntil,
    String document,
    long version) {
  static CreditAuthorisationSummary of(CreditAuthorisation of, Language language, Instant now) {
    return new CreditAuthorisationSummary(
        of.id(),
        CreditAuthorisationView.InsurerView.of(of),
        of.status(),
        of.status().label(language),
        of.isInForce(now),
        of.signed().by().name(),
        of.signed().at(),
        of.validUntil(),
        CreditAuthorisationView.letter(of),
        of.version());
  }
}
