package cn.portcover.infra.sandbox.counterparty;

import cn.portcover.infra.sandbox.json.Tree;
import cn.portcover.operation.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a counterparty remembers of what it offered and issued, so that its later messages fit: the
 * policy has the terms of the offer. One file a case, below the sandbox's folder.
 */
public final class CaseFiles {
  private static final Logger LOG = LoggerFactory.getLogger(CaseFiles.class);

  /** Names a file safely: begins with a letter or digit, has no separator. */
  private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

  private final Path folder;
  private final Map<Path, String> newest = new ConcurrentHashMap<>();

  /** What a case is about. */
  public enum Kind {
    /** Data of {@code policy.offered}, by offer number. */
    OFFERS("offers"),
    /** Data of {@code policy.issued}, by policy number. */
    POLICIES("policies"),
    /** Data of {@code cargo-application.reviewed} that issued, by application. */
    CARGO_REVIEWS("cargo-reviews"),
    /** What a bank did with a payment, by payment. */
    PAYMENTS("payments"),
    /** What an insurer's ledger has of a limit, by limit. */
    LIMITS("limits"),
    /** Data of {@code guarantee-application.submitted}, by application. */
    GUARANTEES("guarantees"),
    /** Data of {@code guarantee-policy.issued}, by policy number. */
    GUARANTEE_POLICIES("guarantee-policies");

    private final String drawer;

    Kind(String drawer) {
      this.drawer = drawer;
    }
  }

  public CaseFiles(Path folder) {
    this.folder = folder.resolve("cases");
  }

  /** Remembers the data; a number that nothing can be filed under is not remembered. */
  public void keep(String counterparty, Kind kind, String number, Map<String, Object> data)
      throws IOException {
    if (!NUMBER.matcher(number).matches()) {
      LOG.info("a case with the number {} is not remembered", number);
      return;
    }
    Path drawer = drawer(counterparty, kind);
    Files.createDirectories(drawer);
    Files.writeString(drawer.resolve(number + ".json"), Json.write(data));
    newest.put(drawer, number);
  }

  public Optional<Map<String, Object>> find(String counterparty, Kind kind, String number) {
    Path file = drawer(counterparty, kind).resolve(number + ".json");
    if (!NUMBER.matcher(number).matches() || !Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Tree.read(Files.readAllBytes(file)).members())
          .filter(data -> !data.isEmpty());
    } catch (IOException e) {
      LOG.warn("{} cannot be read; made-up data is taken instead", file, e);
      return Optional.empty();
    }
  }

  /** The case that was filed last. */
  public Optional<Map<String, Object>> newest(String counterparty, Kind kind) {
    Path drawer = drawer(counterparty, kind);
    String number = newest.computeIfAbsent(drawer, CaseFiles::newestFile);
    return number.isEmpty() ? Optional.empty() : find(counterparty, kind, number);
  }

  /** All that are filed, in no order. */
  public List<Map<String, Object>> all(String counterparty, Kind kind) {
    Path drawer = drawer(counterparty, kind);
    if (!Files.isDirectory(drawer)) {
      return List.of();
    }
    try (var files = Files.list(drawer)) {
      return files
          .map(CaseFiles::number)
          .flatMap(number -> find(counterparty, kind, number).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String number(Path file) {
    return file.getFileName().toString().replaceFirst("\\.json$", "");
  }

  private static String newestFile(Path drawer) {
    if (!Files.isDirectory(drawer)) {
      return "";
    }
    try (var files = Files.list(drawer)) {
      return files
          .max(Comparator.comparingLong(file -> file.toFile().lastModified()))
          .map(CaseFiles::number)
          .orElse("");
    } catch (IOException e) {
      return "";
    }
  }

  private Path drawer(String counterparty, Kind kind) {
    return folder.resolve(counterparty).resolve(kind.drawer);
  }
}
