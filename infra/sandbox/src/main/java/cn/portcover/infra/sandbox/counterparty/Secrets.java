package cn.portcover.infra.sandbox.counterparty;

import cn.portcover.infra.sandbox.json.PrettyJson;
import cn.portcover.infra.sandbox.json.Tree;
import cn.portcover.operation.json.Writing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What Portcover tells a counterparty only once, kept in a file that only its owner can read, so
 * that a restart goes on with the same secrets. A file that cannot be read counts as lost: the
 * secrets are then rotated.
 */
public final class Secrets {
  private static final Logger LOG = LoggerFactory.getLogger(Secrets.class);

  private final Path file;
  private final Map<String, Kept> kept = new LinkedHashMap<>();

  /**
   * The secrets of one counterparty.
   *
   * @param sending {@code whsec_…} that its messages are signed with
   * @param endpointId of the endpoint where it receives
   * @param receiving {@code whsec_…} that Portcover signs deliveries with
   */
  public record Kept(
      @Nullable String sending,
      @Nullable String endpointId,
      @Nullable String endpointUrl,
      @Nullable String receiving) {
    static final Kept NOTHING = new Kept(null, null, null, null);

    Kept withSending(String secret) {
      return new Kept(secret, endpointId, endpointUrl, receiving);
    }

    Kept withEndpoint(String id, String url, String secret) {
      return new Kept(sending, id, url, secret);
    }
  }

  public Secrets(Path folder) {
    this.file = folder.resolve("secrets.json");
    read();
  }

  private void read() {
    if (!Files.exists(file)) {
      return;
    }
    try {
      Tree.read(Files.readAllBytes(file))
          .members()
          .forEach((id, value) -> kept.put(id, kept(new Tree(value))));
    } catch (IOException e) {
      LOG.warn("{} cannot be read; the counterparties' secrets are rotated", file, e);
    }
  }

  private static Kept kept(Tree tree) {
    return new Kept(
        tree.at("sending").text().orElse(null),
        tree.at("endpointId").text().orElse(null),
        tree.at("endpointUrl").text().orElse(null),
        tree.at("receiving").text().orElse(null));
  }

  public synchronized Kept of(String counterparty) {
    return kept.getOrDefault(counterparty, Kept.NOTHING);
  }

  /** The secret that the counterparty signs with; absent before it is enrolled. */
  public Optional<String> sending(String counterparty) {
    return Optional.ofNullable(of(counterparty).sending());
  }

  /**
   * The secret that deliveries to the counterparty are signed with; absent before it is enrolled.
   */
  public Optional<String> receiving(String counterparty) {
    return Optional.ofNullable(of(counterparty).receiving());
  }

  synchronized void keep(String counterparty, Kept changed) throws IOException {
    kept.put(counterparty, changed);
    var tree = new LinkedHashMap<String, Object>();
    kept.forEach((id, each) -> tree.put(id, Writing.record(each)));
    Files.createDirectories(file.toAbsolutePath().getParent());
    // Private from its birth, and whole whenever it is read.
    Path next =
        Files.createTempFile(file.toAbsolutePath().getParent(), "secrets", ".new", onlyOwner());
    try {
      Files.writeString(next, PrettyJson.write(tree));
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(next);
    }
  }

  private FileAttribute<?>[] onlyOwner() {
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
