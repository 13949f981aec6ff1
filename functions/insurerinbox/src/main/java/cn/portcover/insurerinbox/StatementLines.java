package cn.portcover.insurerinbox;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.Money;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.Refusal;
import cn.portcover.domain.payment.PaymentResult;
import cn.portcover.domain.payment.PaymentStatement;
import cn.portcover.operation.json.Texts;
import cn.portcover.spreadsheet.Limits;
import cn.portcover.spreadsheet.Line;
import cn.portcover.spreadsheet.Tables;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The file of a statement, read into what it says of each payment. */
@Singleton
final class StatementLines {
  private static final List<String> HEADING =
      List.of(
          "paymentId",
          "applicationId",
          "amount",
          "currency",
          "result",
          "bankReference",
          "executedAt",
          "reason");
  private static final Limits LIMITS = new Limits(60_000, HEADING.size() + 1);
  private static final int LONGEST_AMOUNT = 32;
  private static final int LONGEST_REFERENCE = 64;
  private static final int LONGEST_REASON = 500;

  private final Tables tables;

  StatementLines(Tables tables) {
    this.tables = tables;
  }

  /**
   * One line.
   *
   * @param number in the file, from 1
   */
  record Told(
      int number,
      RecordId paymentId,
      RecordId applicationId,
      Money amount,
      PaymentResult result,
      String bankReference,
      Instant executedAt,
      @Nullable String reason) {}

  /**
   * What a file says.
   *
   * @param payments lines of each payment, in the order in which payments are first named
   * @param unreadable lines that could not be read
   */
  record Contents(Map<RecordId, List<Told>> payments, List<PaymentStatement.Fault> unreadable) {}

  /** Why a file is no statement at all; English, for administrators. */
  static final class NoStatement extends Exception {
    private static final long serialVersionUID = 1;

    NoStatement(String why) {
      super(why);
    }
  }

  Contents read(byte[] file) throws NoStatement {
    List<Line> lines = lines(file);
    if (lines.isEmpty() || !lines.getFirst().cells().equals(HEADING)) {
      throw new NoStatement("the heading is not " + String.join(",", HEADING));
    }
    Map<RecordId, List<Told>> payments = new LinkedHashMap<>();
    List<PaymentStatement.Fault> unreadable = new ArrayList<>();
    for (Line line : lines.subList(1, lines.size())) {
      try {
        Told told = told(line);
        payments.computeIfAbsent(told.paymentId(), id -> new ArrayList<>()).add(told);
      } catch (IllegalArgumentException | DateTimeException wrong) {
        unreadable.add(
            new PaymentStatement.Fault(
                line.number(), id(line.cell(0)).orElse(null), "line-malformed"));
      }
    }
    return new Contents(payments, unreadable);
  }

  /**
   * Each line of the file is one payment's: a quotation mark that is never closed would hide those
   * behind it, and what a statement does not name is taken for not executed.
   */
  private List<Line> lines(byte[] file) throws NoStatement {
    List<Line> lines = table(file);
    if (lines.size() != text(file).lines().filter(line -> !line.isBlank()).count()) {
      throw new NoStatement("a line break or an open quotation mark within a line");
    }
    for (Line line : lines) {
      if (line.cells().size() > HEADING.size()) {
        throw new NoStatement("line " + line.number() + " has too many columns");
      }
    }
    return lines;
  }

  private static String text(byte[] file) throws NoStatement {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    } catch (CharacterCodingException other) {
      throw new NoStatement("it is not in UTF-8");
    }
  }

  private List<Line> table(byte[] file) throws NoStatement {
    try {
      return tables.read(file, LIMITS);
    } catch (Refusal refused) {
      throw new NoStatement(refused.code());
    }
  }

  private static Told told(Line line) {
    return new Told(
        line.number(),
        new RecordId(line.cell(0)),
        new RecordId(line.cell(1)),
        amount(line.cell(2), line.cell(3)),
        PaymentResult.valueOf(line.cell(4)),
        checked(line.cell(5), LONGEST_REFERENCE),
        OffsetDateTime.parse(line.cell(6)).toInstant(),
        line.cell(7).isEmpty() ? null : checked(line.cell(7), LONGEST_REASON));
  }

  private static Money amount(String amount, String currency) {
    if (amount.length() > LONGEST_AMOUNT) {
      throw new Malformed("money-out-of-range", LONGEST_AMOUNT);
    }
    return Money.of(amount, currency);
  }

  /** As the same text of a message is. */
  private static String checked(String text, int longest) {
    Texts.check(text, longest);
    return text;
  }

  private static Optional<RecordId> id(String text) {
    try {
      return Optional.of(new RecordId(text));
    } catch (Malformed nobody) {
      return Optional.empty();
    }
  }
}
