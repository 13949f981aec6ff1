package cn.portcover.testkit.kms;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.UUID;

/** CreateKey, RotateKeyOnDemand, CreateAlias, ListAliases, DescribeKey, GetPublicKey. */
final class KeyActions {
  private final KeyRing ring;
  private final InstantSource clock;

  KeyActions(KeyRing ring, InstantSource clock) {
    this.ring = ring;
    this.clock = clock;
  }

  ObjectNode createKey(KmsRequest request) {
    String spec =
        request
            .optionalText("KeySpec")
            .or(() -> request.optionalText("CustomerMasterKeySpec"))
            .orElse(KeyKind.SYMMETRIC_DEFAULT.name());
    KeyKind kind =
        Arrays.stream(KeyKind.values())
            .filter(k -> k.name().equals(spec))
            .findFirst()
            .orElseThrow(
                () ->
                    KmsRefusal.of(
                        "UnsupportedOperationException",
                        "This local endpoint has no key spec " + spec));
    String usage = request.optionalText("KeyUsage").orElse("ENCRYPT_DECRYPT");
    if (!usage.equals(kind.usage())) {
      throw KmsRefusal.of(
          "UnsupportedOperationException",
          "This local endpoint has %s keys for %s only".formatted(kind, kind.usage()));
    }
    return metadata(make(kind, request.optionalText("Description").orElse("")));
  }

  String ensure(String alias, KeyKind kind) {
    synchronized (ring) {
      if (!ring.aliases().containsKey(alias)) {
        ring.name(alias, make(kind, alias));
      }
      return ring.require(alias).id();
    }
  }

  private LocalKey make(KeyKind kind, String description) {
    var key = LocalKey.make(UUID.randomUUID().toString(), kind, description, clock.instant());
    ring.keep(key);
    return key;
  }

  ObjectNode rotateKeyOnDemand(KmsRequest request) {
    synchronized (ring) {
      LocalKey key = ring.require(request.text("KeyId"));
      if (key.kind().signs()) {
        throw KmsRefusal.of(
            "UnsupportedOperationException", "Only symmetric encryption keys can be rotated");
      }
      ring.keep(key.rotated());
      return answer().put("KeyId", key.id());
    }
  }

  ObjectNode createAlias(KmsRequest request) {
    String alias = request.text("AliasName");
    if (!alias.matches("alias/[a-zA-Z0-9/_-]{1,250}") || alias.startsWith("alias/aws/")) {
      throw KmsRefusal.of("InvalidAliasNameException", "Alias name is not valid: " + alias);
    }
    String target = request.text("TargetKeyId");
    if (target.contains("alias/")) {
      throw KmsRefusal.validation("Aliases must refer to keys. Not aliases");
    }
    ring.name(alias, ring.require(target));
    return answer();
  }

  ObjectNode listAliases(KmsRequest request) {
    var only = request.optionalText("KeyId").map(id -> ring.require(id).id());
    String after = request.optionalText("Marker").orElse("");
    int limit = request.optionalNumber("Limit", 1, 100).orElse(50);
    ObjectNode answer = answer().put("Truncated", false);
    var list = answer.putArray("Aliases");
    String last = "";
    for (var alias : ring.aliases().entrySet()) {
      if (alias.getKey().compareTo(after) <= 0
          || !only.map(alias.getValue()::equals).orElse(true)) {
        continue;
      }
      if (list.size() == limit) {
        return answer.put("Truncated", true).put("NextMarker", last);
      }
      last = alias.getKey();
      list.addObject()
          .put("AliasName", last)
          .put("AliasArn", LocalKey.aliasArn(last))
          .put("TargetKeyId", alias.getValue());
    }
    return answer;
  }

  ObjectNode describeKey(KmsRequest request) {
    return metadata(ring.require(request.text("KeyId")));
  }

  ObjectNode getPublicKey(KmsRequest request) throws GeneralSecurityException {
    LocalKey key = ring.require(request.text("KeyId"));
    if (!key.kind().signs()) {
      throw KmsRefusal.of("UnsupportedOperationException", key.arn() + " is symmetric");
    }
    ObjectNode answer = answer().put("KeyId", key.arn());
    describe(key, answer);
    return answer.put("PublicKey", key.publicKey().getEncoded());
  }

  private static ObjectNode metadata(LocalKey key) {
    ObjectNode answer = answer();
    ObjectNode metadata = answer.putObject("KeyMetadata");
    metadata
        .put("AWSAccountId", "000000000000")
        .put("KeyId", key.id())
        .put("Arn", key.arn())
        .put("CreationDate", key.created().toEpochMilli() / 1000.0)
        .put("Enabled", true)
        .put("Description", key.description())
        .put("KeyState", "Enabled")
        .put("Origin", "AWS_KMS")
        .put("KeyManager", "CUSTOMER")
        .put("MultiRegion", false);
    describe(key, metadata);
    return answer;
  }

  private static void describe(LocalKey key, ObjectNode to) {
    to.put("KeySpec", key.kind().name())
        .put("CustomerMasterKeySpec", key.kind().name())
        .put("KeyUsage", key.kind().usage());
    if (key.kind().signs()) {
      var algorithms = to.putArray("SigningAlgorithms");
      SigningActions.ALGORITHMS.keySet().forEach(algorithms::add);
    } else {
      to.putArray("EncryptionAlgorithms").add("SYMMETRIC_DEFAULT");
    }
  }

  static ObjectNode answer() {
    return JsonNodeFactory.instance.objectNode();
  }
}
