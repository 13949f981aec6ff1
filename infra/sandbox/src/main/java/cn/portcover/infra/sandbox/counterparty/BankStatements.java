package cn.portcover.infra.sandbox.counterparty;

import cn.portcover.domain.Sha256;
import cn.portcover.infra.sandbox.json.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The statements of the banks, a CSV file a day (RFC 4180, UTF-8), which the sandbox serves as it
 * was when it was published.
 */
public final class BankStatements {
  private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,80}\\.csv");
  private static final String HEADING =
      "paymentId,applicationId,amount,currency,result,bankReference,executedAt,reason";

  private final BankLedger ledger;
  private final Path folder;
  private final URI sandbox;

  /**
   * @param state folder of the sandbox
   * @param sandbox where it serves files
   */
  public BankStatements(BankLedger ledger, Path state, URI sandbox) {
    this.ledger = ledger;
    this.folder = state.resolve("statements");
    this.sandbox = sandbox;
  }

  /** The file of what the bank did on that day, published; as messages name files. */
  Map<String, Object> publish(String bank, LocalDate day) throws IOException {
    byte[] csv = csv(ledger.of(bank, day)).getBytes(StandardCharsets.UTF_8);
    String sha256 = Sha256.of(csv).value();
    // Another content is another file: what was announced stays what it was.
    String name = bank + "-" + day + "-" + sha256.substring(0, 12) + ".csv";
    Files.createDirectories(folder);
    Files.write(folder.resolve(name), csv);
    var file = new LinkedHashMap<String, Object>();
    file.put("name", name);
    file.put("mediaType", "text/csv");
    file.put("size", csv.length);
    file.put("sha256", sha256);
    file.put("url", sandbox.resolve("/bank-statements/" + name).toString());
    return file;
  }

  /** A file that was published. */
  public Optional<byte[]> find(String name) {
    if (!NAME.matcher(name).matches() || !Files.exists(folder.resolve(name))) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readAllBytes(folder.resolve(name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String csv(List<Tree> entries) {
    return Stream.concat(Stream.of(HEADING), entries.stream().flatMap(BankStatements::lines))
        .map(line -> line + "\r\n")
        .collect(Collectors.joining());
  }

  private static Stream<String> lines(Tree entry) {
    return entry.at("items").items().stream()
        .map(
            item ->
                Stream.of(
                        entry.at("paymentId"),
                        item.at("applicationId"),
                        item.at("amount", "amount"),
                        item.at("amount", "currency"),
                        item.at("result"),
                        entry.at("bankReference"),
                        entry.at("executedAt"),
                        item.at("reason"))
                    .map(cell -> quoted(cell.textOrEmpty()))
                    .collect(Collectors.joining(",")));
  }

  private static String quoted(String cell) {
    return cell.matches("(?s).*[\",\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
