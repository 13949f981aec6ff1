package cn.portcover.domain.claim;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.Malformed;
import cn.portcover.domain.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What a shipment must be like before it is saved (手册 000 §4): every wrong field at once. */
public final class ShipmentRules {
  private static final int MOST_NUMBER = 100;
  private static final int MOST_TERM = 200;
  private static final String DOLLAR = "USD";

  private ShipmentRules() {}

  /**
   * All that is wrong with the row; empty for a good one.
   *
   * @param today where the companies are
   */
  public static List<FieldError> problems(ShipmentRow row, LocalDate today) {
    return Stream.of(
            noLongerThan(MOST_NUMBER, "/contractNumber", row.contractNumber()),
            noLongerThan(MOST_NUMBER, "/invoiceNumber", row.invoiceNumber()),
            noLongerThan(MOST_TERM, "/paymentTerm", row.paymentTerm()),
            hasBeenShipped(row, today),
            isDeclaredForExport(row, today),
            hasACertificateThatExists(row, today),
            amountsAreInDollarsAndNotNegative(row),
            somethingWasInvoiced(row),
            claimsNoMoreThanIsOutstanding(row))
        .flatMap(problems -> problems)
        .toList();
  }

  private static Stream<FieldError> noLongerThan(int most, String pointer, String text) {
    int length = text.codePointCount(0, text.length());
    return when(length > most, pointer, "text-too-long", most, length);
  }

  private static Stream<FieldError> hasBeenShipped(ShipmentRow row, LocalDate today) {
    return when(row.shippedOn().isAfter(today), "/shippedOn", "date-in-future", row.shippedOn());
  }

  private static Stream<FieldError> isDeclaredForExport(ShipmentRow row, LocalDate today) {
    return passing("/declarationNumber", () -> row.declarationNumber().requireExport(today));
  }

  private static Stream<FieldError> hasACertificateThatExists(ShipmentRow row, LocalDate today) {
    var certificate = row.certificateOfOriginNumber();
    return certificate == null
        ? Stream.empty()
        : passing("/certificateOfOriginNumber", () -> certificate.requireIssued(today));
  }

  private static Stream<FieldError> amountsAreInDollarsAndNotNegative(ShipmentRow row) {
    return Stream.of(
            dollars("/invoiceAmount", row.invoiceAmount()),
            dollars("/receivedAmount", row.receivedAmount()),
            dollars("/claimedAmount", row.claimedAmount()))
        .flatMap(problems -> problems);
  }

  private static Stream<FieldError> dollars(String pointer, Money money) {
    return Stream.concat(
        when(!isInDollars(money), pointer + "/currency", "currency-must-be-usd"),
        when(money.amount().signum() < 0, pointer + "/amount", "money-negative"));
  }

  private static Stream<FieldError> somethingWasInvoiced(ShipmentRow row) {
    return when(
        row.invoiceAmount().amount().signum() == 0, "/invoiceAmount/amount", "money-not-positive");
  }

  /** 索赔金额 ≤ 发票金额 − 已收汇金额. */
  private static Stream<FieldError> claimsNoMoreThanIsOutstanding(ShipmentRow row) {
    if (!isInDollars(row.invoiceAmount())
        || !isInDollars(row.receivedAmount())
        || !isInDollars(row.claimedAmount())) {
      return Stream.empty();
    }
    BigDecimal outstanding = row.invoiceAmount().amount().subtract(row.receivedAmount().amount());
    if (outstanding.signum() < 0) {
      return when(true, "/receivedAmount/amount", "received-exceeds-invoice");
    }
    return when(
        row.claimedAmount().amount().compareTo(outstanding) > 0,
        "/claimedAmount/amount",
        "claimed-exceeds-outstanding",
        outstanding.toPlainString());
  }

  private static boolean isInDollars(Money money) {
    return money.currency().getCurrencyCode().equals(DOLLAR);
  }

  private static Stream<FieldError> when(
      boolean wrong, String pointer, String code, Object... arguments) {
    return wrong ? Stream.of(FieldError.at(pointer, code, arguments)) : Stream.empty();
  }

  private static Stream<FieldError> passing(String pointer, Runnable check) {
    try {
      check.run();
      return Stream.empty();
    } catch (Malformed malformed) {
      return Stream.of(FieldError.at(pointer, malformed));
    }
  }
}
