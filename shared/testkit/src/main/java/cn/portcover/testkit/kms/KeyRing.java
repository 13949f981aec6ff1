package cn.portcover.testkit.kms;

import cn.portcover.testkit.file.PrivateFile;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All keys and aliases, kept in one JSON file that is written whole or not at all after each
 * change, before the change is answered.
 */
final class KeyRing {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ARN = "arn:aws:kms:local:000000000000:";

  private final @Nullable Path file;
  private final Map<String, LocalKey> keys = new LinkedHashMap<>();
  private final SortedMap<String, String> aliases = new TreeMap<>();

  private KeyRing(@Nullable Path file) {
    this.file = file;
  }

  static KeyRing inMemory() {
    return new KeyRing(null);
  }

  static KeyRing inFile(Path file) {
    var ring = new KeyRing(file);
    if (Files.exists(file)) {
      ring.load(file);
    }
    return ring;
  }

  /** Finds a key by what KMS calls KeyId: key id, key ARN, alias name or alias ARN. */
  synchronized LocalKey require(String keyId) {
    String name = keyId.startsWith(ARN) ? keyId.substring(ARN.length()) : keyId;
    String id = name;
    if (name.startsWith("alias/")) {
      id = aliases.get(name);
    } else if (name.startsWith("key/")) {
      id = name.substring("key/".length());
    }
    LocalKey key = id == null ? null : keys.get(id);
    if (key == null) {
      throw KmsRefusal.of(
          "NotFoundException",
          name.startsWith("alias/")
              ? "Alias " + LocalKey.aliasArn(name) + " is not found."
              : "Key '" + ARN + "key/" + id + "' does not exist");
    }
    return key;
  }

  /** Adds the key, or takes the place of its former self. */
  synchronized void keep(LocalKey key) {
    keys.put(key.id(), key);
    save();
  }

  synchronized void name(String alias, LocalKey key) {
    if (aliases.putIfAbsent(alias, key.id()) != null) {
      throw KmsRefusal.of(
          "AlreadyExistsException",
          "An alias with the name " + LocalKey.aliasArn(alias) + " already exists");
    }
    save();
  }

  /** Alias names with the key ids that they stand for, by name. */
  synchronized SortedMap<String, String> aliases() {
    return new TreeMap<>(aliases);
  }

  private void save() {
    if (file == null) {
      return;
    }
    var document = JSON.createObjectNode();
    document.put("warning", "Keys in the clear, for trying out on one machine only.");
    for (LocalKey key : keys.values()) {
      var entry = document.withArray("keys").addObject();
      entry.put("id", key.id()).put("kind", key.kind().name());
      entry.put("description", key.description()).put("created", key.created().toString());
      key.materials().forEach(entry.withArray("materials")::add);
    }
    aliases.forEach(document.withObject("/aliases")::put);
    try {
      PrivateFile.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void load(Path from) {
    try {
      JsonNode document = JSON.readTree(from.toFile());
      for (JsonNode entry : document.path("keys")) {
        List<byte[]> materials = new ArrayList<>();
        for (JsonNode material : entry.path("materials")) {
          materials.add(material.binaryValue());
        }
        var key =
            new LocalKey(
                entry.path("id").asText(),
                KeyKind.valueOf(entry.path("kind").asText()),
                entry.path("description").asText(),
                Instant.parse(entry.path("created").asText()),
                materials);
        keys.put(key.id(), key);
      }
      document
          .path("aliases")
          .properties()
          .forEach(a -> aliases.put(a.getKey(), a.getValue().asText()));
    } catch (IOException | RuntimeException e) {
      throw new IllegalStateException(from + " is not a key file of ours", e);
    }
  }
}
