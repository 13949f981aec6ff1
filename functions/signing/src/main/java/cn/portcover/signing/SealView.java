package cn.portcover.signing;

import cn.portcover.domain.Language;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.signing.Seal;
import cn.portcover.domain.signing.SealStatus;
import cn.portcover.domain.signing.SealType;
import cn.portcover.domain.signing.WhyNotSelectable;
import cn.portcover.operation.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 印章, as the company sees it.
 *
 * @param imageSha256 of the picture; absent when it is drawn with the company's name
 * @param image where it can be seen
 * @param selectable whether it can be put on something now, and if not, why
 */
record SealView(
    RecordId id,
    String companyName,
    String operatorName,
    SealType type,
    String typeLabel,
    @Nullable Sha256 imageSha256,
    String image,
    LocalDate validFrom,
    LocalDate validUntil,
    SealStatus status,
    String statusLabel,
    boolean selectable,
    @Nullable WhyNotSelectable whyNotSelectable,
    @Nullable String whyNotSelectableLabel,
    Instant createdAt,
    @Nullable Instant revokedAt,
    long version)
    implements Versioned {

  static SealView of(Seal seal, Language language, Instant now) {
    var why = seal.whyNotSelectable(now);
    return new SealView(
        seal.id(),
        seal.company().name(),
        seal.operatorName(),
        seal.type(),
        seal.type().label(language),
        seal.imageSha256(),
        "/v1/" + seal.subject() + "/image",
        seal.validFrom(),
        seal.validUntil(),
        seal.status(),
        seal.status().label(language),
        why.isEmpty(),
        why.orElse(null),
        why.map(each -> each.label(language)).orElse(null),
        seal.createdAt(),
        seal.revokedAt(),
        seal.version());
  }
}
