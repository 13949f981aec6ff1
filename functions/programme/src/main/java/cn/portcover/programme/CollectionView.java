package cn.portcover.programme;

import cn.portcover.domain.Language;
import cn.portcover.domain.OfferNumber;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.programme.CoverOnCollection;
import cn.portcover.domain.programme.PolicyCollection;
import cn.portcover.domain.programme.PolicyCollectionStatus;
import cn.portcover.domain.programme.ProgrammeId;
import cn.portcover.operation.Versioned;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the company collected.
 *
 * @param cover as it was on the day of collecting
 * @param offerNumber of the application that is to be confirmed; absent until the insurer offers
 */
record CollectionView(
    RecordId id,
    ProgrammeId programmeId,
    PolicyCollectionStatus status,
    String statusLabel,
    CoverOnCollection cover,
    String coverEffect,
    @Nullable OfferNumber offerNumber,
    Instant collectedAt,
    @Nullable String by,
    long version)
    implements Versioned {
  static CollectionView of(PolicyCollection collection, Language language) {
    return new CollectionView(
        collection.id(),
        collection.programme(),
        collection.status(),
        collection.status().label(language),
        collection.cover(),
        effect(collection.cover(), language),
        collection.offer(),
        collection.collectedAt(),
        collection.by().name(),
        collection.version());
  }

  /** What the day of collecting means, in words. */
  static String effect(CoverOnCollection cover, Language language) {
    return cover.inTime()
        ? language.choose(
            "保险期限为 " + cover.from() + " 至 " + cover.to() + "。",
            "The policy covers from " + cover.from() + " to " + cover.to() + ".")
        : language.choose(
            "已过领取截止日期：保险期限自保单实际签发日期（通常为领取后一周内）起，至 " + cover.to() + " 止。",
            "The collect-by date is over: the policy covers from its issue, usually within a week,"
                + " to "
                + cover.to()
                + ".");
  }
}
