package cn.portcover.infra.sandbox.counterparty;

import cn.portcover.domain.policy.Policy;
import cn.portcover.infra.sandbox.clock.ClockControl;
import cn.portcover.infra.sandbox.json.Tree;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the banks have done with the payments that they were instructed to make: each once, whatever
 * they said of it. One file a payment, below the sandbox's folder.
 */
public final class BankLedger {
  private final CaseFiles cases;
  private final ClockControl clock;
  private final Numbers numbers;

  public BankLedger(CaseFiles cases, ClockControl clock, Numbers numbers) {
    this.cases = cases;
    this.clock = clock;
    this.numbers = numbers;
  }

  /**
   * Makes the payment, unless it was made, or refuses it; answers what stands of it now.
   *
   * @param failure why no money moves; absent where it does
   * @param lastAlone whether it is the last of its items alone that does not move
   * @param silently whether nobody is to be told of it
   */
  synchronized Tree execute(
      String bank, Tree requested, @Nullable String failure, boolean lastAlone, boolean silently)
      throws IOException {
    String id = requested.at("paymentId").textOrEmpty();
    var known = find(bank, id);
    if (known.isPresent()) {
      return known.get();
    }
    Instant now = clock.now();
    String late = isLate(requested, now) ? "已超过付款指令的有效时间。" : null;
    String why = failure == null ? late : failure;
    List<Object> items = new ArrayList<>();
    List<Tree> wanted = requested.at("items").items();
    for (Tree item : wanted) {
      boolean moves = late == null && lastAlone && items.size() < wanted.size() - 1;
      var line = new LinkedHashMap<>(item.members());
      line.put("result", why == null || moves ? "SUCCEEDED" : "FAILED");
      if (why != null && !moves) {
        line.put("reason", why);
      }
      items.add(line);
    }
    var entry = new LinkedHashMap<String, Object>();
    entry.put("paymentId", id);
    entry.put("bankReference", numbers.bankReference(now));
    entry.put("executedAt", now.toString());
    entry.put("silent", silently);
    entry.put("items", items);
    cases.keep(bank, CaseFiles.Kind.PAYMENTS, id, entry);
    return new Tree(entry);
  }

  private static boolean isLate(Tree requested, Instant now) {
    return requested.at("executeBy").text().map(Instant::parse).filter(now::isAfter).isPresent();
  }

  /** What the bank has done with the payment; empty where it has done nothing yet. */
  Optional<Tree> find(String bank, String paymentId) {
    return cases.find(bank, CaseFiles.Kind.PAYMENTS, paymentId).map(Tree::new);
  }

  /** What it did last. */
  Optional<Tree> newest(String bank) {
    return cases.newest(bank, CaseFiles.Kind.PAYMENTS).map(Tree::new);
  }

  /** What it did on that day, Beijing, in the order of time. */
  List<Tree> of(String bank, LocalDate day) {
    return cases.all(bank, CaseFiles.Kind.PAYMENTS).stream()
        .map(Tree::new)
        .filter(entry -> day(entry).equals(Optional.of(day)))
        .sorted(Comparator.comparing(entry -> entry.at("executedAt").textOrEmpty()))
        .toList();
  }

  /** On which day, Beijing, the bank did it. */
  static Optional<LocalDate> day(Tree entry) {
    return entry
        .at("executedAt")
        .text()
        .map(at -> LocalDate.ofInstant(Instant.parse(at), Policy.ZONE));
  }

  /** The data of {@code payment.settled}. */
  static Map<String, Object> settled(Tree entry) {
    List<Object> items = new ArrayList<>();
    for (Tree item : entry.at("items").items()) {
      var line = new LinkedHashMap<String, Object>();
      line.put("applicationId", item.at("applicationId").textOrEmpty());
      line.put("result", item.at("result").textOrEmpty());
      item.at("reason").text().ifPresent(reason -> line.put("reason", reason));
      items.add(line);
    }
    var data = new LinkedHashMap<String, Object>();
    data.put("paymentId", entry.at("paymentId").textOrEmpty());
    data.put("bankReference", entry.at("bankReference").textOrEmpty());
    data.put("at", entry.at("executedAt").textOrEmpty());
    data.put("items", items);
    return data;
  }
}
