package cn.portcover.claim;

import cn.portcover.domain.Language;
import cn.portcover.domain.Malformed;
import cn.portcover.domain.Money;
import cn.portcover.domain.claim.ShipmentRow;
import cn.portcover.domain.reference.CollectionStatus;
import cn.portcover.domain.reference.HsCode;
import cn.portcover.domain.reference.PaymentMethod;
import cn.portcover.domain.trade.CertificateOfOriginNumber;
import cn.portcover.domain.trade.DeclarationNumber;
import cn.portcover.operation.json.Texts;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of one line into a shipment: every cell that cannot be read is noted, and there
 * is a shipment only when all can.
 */
final class ShipmentCells {
  private static final Currency DOLLAR = Currency.getInstance("USD");
  private static final int MOST_TEXT = 100;
  private static final int MOST_TERM = 200;
  private static final Pattern DATE =
      Pattern.compile("([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?(?:[ T].*)?");
  private static final Pattern DATE_OF_DIGITS = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");
  private static final Pattern AMOUNT =
      Pattern.compile("-?[0-9]{1,3}(,[0-9]{3})*(\\.[0-9]+)?|-?[0-9]{1,20}(\\.[0-9]{1,10})?");

  private final Function<ShipmentColumn, String> text;
  private final Map<ShipmentColumn, Malformed> wrong = new EnumMap<>(ShipmentColumn.class);

  /**
   * @param text of a column's cell; empty where there is none
   */
  ShipmentCells(Function<ShipmentColumn, String> text) {
    this.text = text;
  }

  /** What could not be read, by column. */
  Map<ShipmentColumn, Malformed> wrong() {
    return wrong;
  }

  void note(ShipmentColumn column, Malformed malformed) {
    wrong.put(column, malformed);
  }

  /** The shipment; absent when something is wrong. */
  @Nullable ShipmentRow row() {
    String contract = read(ShipmentColumn.CONTRACT, cell -> checked(cell, MOST_TEXT));
    String invoice = read(ShipmentColumn.INVOICE, cell -> checked(cell, MOST_TEXT));
    HsCode hsCode = read(ShipmentColumn.HS_CODE, HsCode::parse);
    LocalDate shippedOn = read(ShipmentColumn.SHIPPED_ON, ShipmentCells::date);
    DeclarationNumber declaration = read(ShipmentColumn.DECLARATION, DeclarationNumber::parse);
    CertificateOfOriginNumber certificate =
        read(ShipmentColumn.CERTIFICATE, CertificateOfOriginNumber::parse);
    PaymentMethod method =
        read(
            ShipmentColumn.PAYMENT_METHOD,
            cell -> chosen(cell, PaymentMethod.values(), PaymentMethod::label));
    String term = read(ShipmentColumn.PAYMENT_TERM, cell -> checked(cell, MOST_TERM));
    Money invoiced = read(ShipmentColumn.INVOICED, ShipmentCells::dollars);
    Money received = read(ShipmentColumn.RECEIVED, ShipmentCells::dollars);
    Money claimed = read(ShipmentColumn.CLAIMED, ShipmentCells::dollars);
    CollectionStatus collection =
        read(
            ShipmentColumn.COLLECTION,
            cell -> chosen(cell, CollectionStatus.values(), CollectionStatus::label));
    if (!wrong.isEmpty()
        || contract == null
        || invoice == null
        || hsCode == null
        || shippedOn == null
        || declaration == null
        || method == null
        || term == null
        || invoiced == null
        || received == null
        || claimed == null
        || collection == null) {
      return null;
    }
    return new ShipmentRow(
        contract,
        invoice,
        hsCode,
        shippedOn,
        declaration,
        certificate,
        method,
        term,
        invoiced,
        received,
        claimed,
        collection);
  }

  private <T> @Nullable T read(ShipmentColumn column, Function<String, T> parse) {
    String cell = text.apply(column);
    try {
      if (cell.isEmpty() && column.required()) {
        throw new Malformed("required");
      }
      return cell.isEmpty() ? null : parse.apply(cell);
    } catch (Malformed malformed) {
      // A cell whose digits were lost is told so, whatever is left of it.
      wrong.putIfAbsent(column, malformed);
      return null;
    }
  }

  private static String checked(String cell, int most) {
    Texts.check(cell, most);
    return cell;
  }

  private static LocalDate date(String cell) {
    Matcher parts = DATE.matcher(cell);
    if (!parts.matches()) {
      parts = DATE_OF_DIGITS.matcher(cell);
    }
    if (!parts.matches()) {
      throw new Malformed("date-malformed", cell);
    }
    try {
      return LocalDate.of(
          Integer.parseInt(parts.group(1)),
          Integer.parseInt(parts.group(2)),
          Integer.parseInt(parts.group(3)));
    } catch (DateTimeException e) {
      throw new Malformed("date-malformed", cell);
    }
  }

  private static Money dollars(String cell) {
    String plain =
        cell.toUpperCase(Locale.ROOT)
            .replace("USD", "")
            .replace("US$", "")
            .replace("$", "")
            .strip();
    if (!AMOUNT.matcher(plain).matches()) {
      throw new Malformed("decimal-malformed", cell);
    }
    BigDecimal amount = new BigDecimal(plain.replace(",", ""));
    return new Money(amount.stripTrailingZeros().scale() <= 2 ? cents(amount) : amount, DOLLAR);
  }

  private static BigDecimal cents(BigDecimal amount) {
    return amount.setScale(2, java.math.RoundingMode.UNNECESSARY);
  }

  /** By the code or by its words in either language. */
  private static <E extends Enum<E>> E chosen(
      String cell, E[] values, BiFunction<E, Language, String> label) {
    return Arrays.stream(values)
        .filter(
            each ->
                Stream.of(
                        each.name(), label.apply(each, Language.ZH), label.apply(each, Language.EN))
                    .anyMatch(cell::equalsIgnoreCase))
        .findFirst()
        .orElseThrow(
            () ->
                new Malformed(
                    "choice-unknown",
                    cell,
                    Arrays.stream(values)
                        .map(each -> label.apply(each, Language.ZH))
                        .collect(Collectors.joining("、"))));
  }
}
