package cn.portcover.domain.session;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * 验证码: a picture of some letters, to be read by a person before a password is tried. Valid for two
 * minutes, once, whether or not it was read rightly.
 *
 * @param digest of the id and the text, which itself is not kept
 */
public record Captcha(RecordId id, Sha256 digest, Instant createdAt, boolean used, long version)
    implements Kept {
  public static final Duration VALIDITY = Duration.ofMinutes(2);

  /** What it is made of: no two that look alike when bent. */
  public static final String LETTERS = "ACDEFHJKMNPRTUVWXY34679";

  /** How many letters it has. */
  public static final int LENGTH = 5;

  public static final RecordKind<Captcha> KIND =
      new RecordKind<>("captchas", Captcha.class, CaptchaNotValid::new);

  public static Captcha made(RecordId id, String text, Instant now) {
    return new Captcha(id, digest(id, text), now, false, 1);
  }

  public static Owner ownerOf(RecordId id) {
    return Owner.alone("captcha#" + id);
  }

  /** The captcha spent; refuses one that is spent or too old. */
  public Captcha use(Instant now) {
    if (used || !now.isBefore(validUntil())) {
      throw new CaptchaNotValid();
    }
    return new Captcha(id, digest, createdAt, true, version + 1);
  }

  /** Whether this is what it shows; capitals and small letters are the same. */
  public boolean shows(String typed) {
    return digest.equals(digest(id, typed));
  }

  public Instant validUntil() {
    return createdAt.plus(VALIDITY);
  }

  private static Sha256 digest(RecordId id, String text) {
    String all = id + "\n" + text.strip().toUpperCase(Locale.ROOT);
    return Sha256.of(all.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public RecordKind<?> kind() {
    return KIND;
  }

  @Override
  public Owner owner() {
    return ownerOf(id);
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
