package cn.portcover.testkit.kms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.InstantSource;

/** All actions of the endpoint by their targets. */
final class KmsActions {
  static final int LARGEST_REQUEST = 64 * 1024;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final KeyActions keys;
  private final SigningActions signing;
  private final CipherActions ciphers;

  KmsActions(KeyRing ring, InstantSource clock) {
    keys = new KeyActions(ring, clock);
    signing = new SigningActions(ring);
    ciphers = new CipherActions(ring);
  }

  String ensureKey(String alias, KeyKind kind) {
    return keys.ensure(alias, kind);
  }

  /**
   * Answers a request.
   *
   * @param target the header X-Amz-Target
   * @throws KmsRefusal if the answer is an error
   */
  ObjectNode perform(String target, byte[] body) throws IOException, GeneralSecurityException {
    var request = new KmsRequest(parse(body));
    return switch (target) {
      case "TrentService.CreateKey" -> keys.createKey(request);
      case "TrentService.RotateKeyOnDemand" -> keys.rotateKeyOnDemand(request);
      case "TrentService.CreateAlias" -> keys.createAlias(request);
      case "TrentService.ListAliases" -> keys.listAliases(request);
      case "TrentService.DescribeKey" -> keys.describeKey(request);
      case "TrentService.GetPublicKey" -> keys.getPublicKey(request);
      case "TrentService.Sign" -> signing.sign(request);
      case "TrentService.Verify" -> signing.verify(request);
      case "TrentService.Encrypt" -> ciphers.encrypt(request);
      case "TrentService.Decrypt" -> ciphers.decrypt(request);
      case "TrentService.GenerateDataKey" -> ciphers.generateDataKey(request);
      default -> throw KmsRefusal.of("UnknownOperationException", target + " is not known here");
    };
  }

  private static JsonNode parse(byte[] body) throws IOException {
    if (body.length > LARGEST_REQUEST) {
      throw KmsRefusal.validation("The request is too large");
    }
    try {
      JsonNode request = JSON.readTree(body);
      if (request.isObject()) {
        return request;
      }
    } catch (JsonProcessingException e) {
      // Refused like anything else that is no object.
    }
    throw KmsRefusal.of("SerializationException", "The request is not a JSON object");
  }
}
