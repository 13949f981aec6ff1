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
 */
record DigestView(Email email, DigestStatus status, String statusLabel, @Nullable Instant nextAt) {
  static DigestView of(DigestSubscription subscription, Language language) {
    return new DigestView(
        subscription.email(),
        subscription.status(),
        subscription.status().label(language),
        subscription.isConfirmed() ? subscription.nextAt() : null);
  }
}
