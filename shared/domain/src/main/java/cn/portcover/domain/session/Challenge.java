package cn.portcover.domain.session;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A nonce to be signed with a card in order to sign in: valid for two minutes, once.
 *
 * @param nonce 32 random bytes, base64url
 */
public record Challenge(RecordId id, String nonce, Instant createdAt, boolean used, long version)
    implements Kept {
  public static final Duration VALIDITY = Duration.ofMinutes(2);
  public static final RecordKind<Challenge> KIND =
      new RecordKind<>("challenges", Challenge.class, ChallengeNotValid::new);

  public static Challenge made(RecordId id, String nonce, Instant now) {
    return new Challenge(id, nonce, now, false, 1);
  }

  /**
   * Exactly these bytes are signed. The fixed first line keeps a sign-in apart from any statement,
   * so that one can never be passed off as the other.
   */
  public byte[] bytesToSign() {
    return ("Portcover sign-in 国际贸易单一窗口保险服务 登录\nchallenge: " + id + "\nnonce: " + nonce + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  public Instant validUntil() {
    return createdAt.plus(VALIDITY);
  }

  /** The challenge spent; refuses one that is spent or too old. */
  public Challenge use(Instant now) {
    if (used || !now.isBefore(validUntil())) {
      throw new ChallengeNotValid();
    }
    return new Challenge(id, nonce, createdAt, true, version + 1);
  }

  @Override
  public RecordKind<?> kind() {
    return KIND;
  }

  @Override
  public Owner owner() {
    return Owner.alone("challenge#" + id);
  }

  @Override
  public String key() {
    return id.value();
  }

  @Override
  public Optional<Owner> auditedIn() {
    return Optional.empty();
  }

  @Override
  public Optional<Instant> expiresAt() {
    return Optional.of(validUntil());
  }
}
