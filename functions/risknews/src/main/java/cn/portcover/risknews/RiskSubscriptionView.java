package cn.portcover.risknews;

import cn.portcover.domain.Language;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.article.RiskSubscription;
import cn.portcover.domain.article.RiskSubscriptionStatus;
import cn.portcover.domain.reference.CountryCode;
import cn.portcover.domain.reference.IndustryCode;
import cn.portcover.operation.Versioned;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as its company sees it.
 *
 * @param ownBuyers only what is about a country where the company has buyers, or names one of them
 */
record RiskSubscriptionView(
    RecordId subscriptionId,
    @Nullable CountryCode country,
    @Nullable IndustryCode industry,
    boolean ownBuyers,
    RiskSubscriptionStatus status,
    String statusLabel,
    Instant subscribedAt,
    long version)
    implements Versioned {
  static RiskSubscriptionView of(RiskSubscription subscription, Language language) {
    return new RiskSubscriptionView(
        subscription.id(),
        subscription.topic().country(),
        subscription.topic().industry(),
        subscription.topic().ownBuyers(),
        subscription.status(),
        subscription.status().label(language),
        subscription.createdAt(),
        subscription.version());
  }
}
