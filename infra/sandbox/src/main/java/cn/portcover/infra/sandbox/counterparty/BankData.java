package cn.portcover.infra.sandbox.counterparty;

import cn.portcover.infra.sandbox.json.Tree;
import cn.portcover.infra.sandbox.web.BadInput;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Data of what banks send. */
final class BankData {
  /** Of which types. */
  static final List<String> TYPES =
      List.of("payment-agreement.decided", "payment.settled", "payment-statement.published");

  private final BankLedger ledger;
  private final BankStatements statements;
  private final Numbers numbers;

  BankData(BankLedger ledger, BankStatements statements, Numbers numbers) {
    this.ledger = ledger;
    this.statements = statements;
    this.numbers = numbers;
  }

  Map<String, Maker> makers() {
    return Map.of(
        "payment-agreement.decided",
        (sender, given, now) ->
            MadeUpData.about("payment-agreements/", "agreementId", decision(given, now), given),
        "payment.settled",
        (sender, given, now) ->
            MadeUpData.about("payments/", "paymentId", settled(sender, given, now), given),
        "payment-statement.published",
        (sender, given, now) ->
            MadeUpData.about(
                "payment-statements/", "statementDate", statement(sender, given, now), given));
  }

  private Map<String, Object> decision(Map<String, Object> given, Instant now) {
    var data = new LinkedHashMap<String, Object>();
    data.put("agreementId", numbers.recordId());
    String result = new Tree(given).at("result").text().orElse("SIGNED");
    data.put("result", result);
    if (result.equals("SIGNED")) {
      data.put("agreementNumber", numbers.paymentAgreementNumber(now));
    } else {
      data.put("reason", "账户户名与企业名称不符，请核对后重新签约。");
    }
    return data;
  }

  /** Of the payment that is named, else of the bank's last: what it did with it. */
  private Map<String, Object> settled(String bank, Map<String, Object> given, Instant now) {
    Optional<String> named = new Tree(given).at("paymentId").text();
    var entry = named.map(id -> ledger.find(bank, id)).orElseGet(() -> ledger.newest(bank));
    return entry
        .map(BankLedger::settled)
        .orElseGet(
            () ->
                Map.of(
                    "paymentId",
                    numbers.recordId(),
                    "bankReference",
                    numbers.bankReference(now),
                    "at",
                    now.toString(),
                    "items",
                    List.of(Map.of("applicationId", numbers.recordId(), "result", "SUCCEEDED"))));
  }

  /** Of the day that is given, else of that on which the bank made its last payment. */
  private Map<String, Object> statement(String bank, Map<String, Object> given, Instant now) {
    try {
      LocalDate day =
          new Tree(given)
              .at("statementDate")
              .text()
              .map(LocalDate::parse)
              .or(() -> ledger.newest(bank).flatMap(BankLedger::day))
              .orElseGet(() -> CargoPapers.day(now));
      var data = new LinkedHashMap<String, Object>();
      data.put("statementDate", day.toString());
      data.put("file", statements.publish(bank, day));
      return data;
    } catch (DateTimeParseException e) {
      // Sent as it is, to see how Portcover refuses it.
      return Map.of();
    } catch (IOException e) {
      throw new BadInput(
          409, "the statement cannot be written: " + e.getMessage(), "give the file yourself");
    }
  }
}
