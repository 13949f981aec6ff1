package cn.portcover.infra.stack;

import cn.portcover.domain.session.Account;
import cn.portcover.domain.session.PasswordGuesses;
import cn.portcover.operation.Grant;
import cn.portcover.operation.Operation;
import cn.portcover.operation.catalogue.Row;
import software.amazon.awscdk.services.logs.RetentionDays;

/** How big, how long and how often: every such number of the functions stands here. */
final class Sizes {
  /** API Gateway gives up after 30 seconds; ours must be the one that says so. */
  static final int HTTP_SECONDS = 28;

  /** Below Lambda's most; a schedule that is not done goes on where it stands next time. */
  static final int PLATFORM_SECONDS = 240;

  static final RetentionDays LOGS = RetentionDays.THREE_MONTHS;

  /** An answer of an HTTP operation that takes longer, at the 99th percentile, is worth a look. */
  static final int SLOW_MILLIS = 3_000;

  /** A bank that leaves a payment unanswered for longer is worth a call: four hours. */
  static final int UNANSWERED_PAYMENT_SECONDS = 4 * 60 * 60;

  /** One address that is refused is its owner's matter; several at once are the mail service's. */
  static final int LETTERS_NOT_TAKEN = 5;

  private Sizes() {}

  /** Sustained requests per second and burst of one route. */
  record Throttle(int rate, int burst) {}

  /** Megabytes; processor time comes with them, so signatures, PDFs and files get more. */
  static int memory(Row row) {
    boolean heavy =
        row.uses().contains(Operation.Uses.SEAL_KEY)
            || row.uses().contains(Operation.Uses.FILES)
            || FunctionSettings.reachesAttachments(row)
            || Grants.verifiesCards(row)
            // Whose passwords are hashed slowly on purpose.
            || row.changes().contains(PasswordGuesses.class)
            || row.changes().contains(Account.class);
    return heavy ? 1024 : 512;
  }

  static int seconds(Row row) {
    return row.grant() == Grant.PLATFORM ? PLATFORM_SECONDS : HTTP_SECONDS;
  }

  static Throttle throttle(Row row) {
    return switch (row.grant()) {
      // An insurer pushes 30,000 policies in an hour, and after a fault all that was held back.
      case COUNTERPARTY -> new Throttle(300, 600);
      case MEMBER, CARD, LEGAL_PERSON ->
          row.isWrite() ? new Throttle(100, 200) : new Throttle(500, 1000);
      case ANYONE -> row.isWrite() ? new Throttle(50, 100) : new Throttle(100, 200);
      case ADMIN -> new Throttle(10, 20);
      case PLATFORM -> throw new IllegalArgumentException(row.name() + " has no route");
    };
  }
}
