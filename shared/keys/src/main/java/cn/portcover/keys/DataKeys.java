package cn.portcover.keys;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.crac.Context;
import org.crac.Resource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.DataKeySpec;
import software.amazon.awssdk.services.kms.model.GenerateDataKeyResponse;

/**
 * Data keys of the key service, held in memory within limits. They are bound to a kind of secret by
 * the encryption context {@code portcover-secret}, which key policies can test and the trail of the
 * key service shows.
 *
 * <p>None is held across a checkpoint: a snapshot is a file, and all that is restored from it would
 * share its keys.
 */
final class DataKeys implements Resource {
  static final String CONTEXT = "portcover-secret";

  private final KmsClient kms;
  private final String keyName;
  private final DataKeyLimits limits;
  private final InstantSource clock;
  private final Map<String, Sealing> sealing = new LinkedHashMap<>();
  private final Map<String, Opening> opening = new LinkedHashMap<>(16, 0.75f, true);

  /** A data key in the clear and as the key service encrypted it. */
  record DataKey(SecretKey key, SdkBytes encrypted) {}

  private record Sealing(DataKey key, Instant came, int uses) {}

  private record Opening(SecretKey key, Instant came) {}

  DataKeys(KmsClient kms, String keyName, DataKeyLimits limits, InstantSource clock) {
    this.kms = kms;
    this.keyName = keyName;
    this.limits = limits;
    this.clock = clock;
  }

  DataKey toSeal(String kind) {
    Instant now = clock.instant();
    return usable(kind, now).orElseGet(() -> generate(kind, now));
  }

  SecretKey toOpen(byte[] encrypted, String kind) {
    Instant now = clock.instant();
    String id = kind + "/" + Base64.getEncoder().encodeToString(encrypted);
    synchronized (this) {
      Opening held = opening.get(id);
      if (held != null && fresh(held.came(), now)) {
        return held.key();
      }
    }
    // Names no key: what the caller's grants allow decides, so that the alias can be moved to a new
    // key at any time.
    byte[] plain =
        AskKms.to(
                "Decrypt",
                () ->
                    kms.decrypt(
                        d ->
                            d.ciphertextBlob(SdkBytes.fromByteArray(encrypted))
                                .encryptionContext(Map.of(CONTEXT, kind))))
            .plaintext()
            .asByteArrayUnsafe();
    var key = new SecretKeySpec(plain, "AES");
    synchronized (this) {
      opening.put(id, new Opening(key, now));
      trim(opening);
    }
    return key;
  }

  synchronized void forget() {
    sealing.clear();
    opening.clear();
  }

  private synchronized Optional<DataKey> usable(String kind, Instant now) {
    Sealing held = sealing.get(kind);
    if (held == null || held.uses() >= limits.uses() || !fresh(held.came(), now)) {
      return Optional.empty();
    }
    sealing.put(kind, new Sealing(held.key(), held.came(), held.uses() + 1));
    return Optional.of(held.key());
  }

  private DataKey generate(String kind, Instant now) {
    GenerateDataKeyResponse answer =
        AskKms.to(
            "GenerateDataKey with " + keyName,
            () ->
                kms.generateDataKey(
                    g ->
                        g.keyId(keyName)
                            .keySpec(DataKeySpec.AES_256)
                            .encryptionContext(Map.of(CONTEXT, kind))));
    var key =
        new DataKey(
            new SecretKeySpec(answer.plaintext().asByteArrayUnsafe(), "AES"),
            answer.ciphertextBlob());
    synchronized (this) {
      sealing.put(kind, new Sealing(key, now, 1));
      trim(sealing);
    }
    return key;
  }

  /** A clock that was put back makes a key stale, never everlasting. */
  private boolean fresh(Instant came, Instant now) {
    return !now.isBefore(came) && now.isBefore(came.plus(limits.age()));
  }

  private void trim(Map<String, ?> held) {
    while (held.size() > limits.kept()) {
      held.remove(held.keySet().iterator().next());
    }
  }

  @Override
  public void beforeCheckpoint(Context<? extends Resource> context) {
    forget();
  }

  @Override
  public void afterRestore(Context<? extends Resource> context) {
    // Keys come when they are needed.
  }
}
