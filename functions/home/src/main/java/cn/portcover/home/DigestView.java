package cn.portcover.home;

import cn.portcover.domain.Email;
import cn.portcover.domain.Language;
import cn.portcover.domain.notice.DigestStatus;
import cn.portcover.domain.notice.DigestSubscription;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person's subscription to the digest.
 *
 * @param nextAt when the next digest is sent; absent while the address is not confirmed
 * @param validUntil nothing is sent from then on, unless the person signs in with a newer card and
 *     looks here
 */
record DigestView(
    Email email,
    DigestStatus status,
    String statusLabel,
    @Nullable Instant nextAt,
    Instant validUntil) {
  static DigestView of(DigestSubscription subscription, Language language) {
    return new DigestView(
        subscription.email(),
        subscription.status(),
        subscription.status().label(language),
        subscription.isConfirmed() ? subscription.nextAt() : null,
        subscription.validUntil());
  }
}
