package cn.portcover.testkit.kms;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads the members of a request's JSON object; what is missing or out of bounds is a
 * ValidationException.
 */
record KmsRequest(JsonNode body) {
  String text(String member) {
    return optionalText(member)
        .orElseThrow(
            () ->
                KmsRefusal.validation(
                    "Value null at \'%s\': Member must not be null".formatted(member)));
  }

  Optional<String> optionalText(String member) {
    JsonNode value = body.path(member);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw KmsRefusal.of("SerializationException", member + " is not a string");
    }
    return Optional.of(value.textValue());
  }

  Optional<Integer> optionalNumber(String member, int min, int max) {
    JsonNode value = body.path(member);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isInt() || value.intValue() < min || value.intValue() > max) {
      throw KmsRefusal.validation("%s must be a number from %d to %d".formatted(member, min, max));
    }
    return Optional.of(value.intValue());
  }

  /** A blob: Base64 in JSON. */
  byte[] bytes(String member, int max) {
    text(member);
    byte[] bytes;
    try {
      bytes = body.path(member).binaryValue();
    } catch (IOException e) {
      throw KmsRefusal.of("SerializationException", member + " is not Base64");
    }
    if (bytes.length == 0 || bytes.length > max) {
      throw KmsRefusal.validation("%s must have 1 to %d bytes".formatted(member, max));
    }
    return bytes;
  }

  /** The EncryptionContext, by name; empty when there is none. */
  SortedMap<String, String> context() {
    var context = new TreeMap<String, String>();
    body.path("EncryptionContext")
        .properties()
        .forEach(entry -> context.put(entry.getKey(), entry.getValue().asText()));
    return context;
  }
}
