package cn.portcover.insurerinbox;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.Malformed;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.message.ReceivedMessage;
import cn.portcover.domain.payment.PaymentStatement;
import cn.portcover.domain.policy.Policy;
import cn.portcover.messaging.AddressRules;
import cn.portcover.messaging.type.FileLink;
import cn.portcover.messaging.type.PaymentStatementPublished;
import cn.portcover.operation.Work;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code payment-statement.published}: the statement is fetched and applied soon after, by a
 * schedule.
 */
@Singleton
final class ReceivePaymentStatement implements Receives<PaymentStatementPublished> {
  private static final String CSV = "text/csv";

  private final Provider<AddressRules> addresses;

  ReceivePaymentStatement(Provider<AddressRules> addresses) {
    this.addresses = addresses;
  }

  @Override
  public Class<PaymentStatementPublished> data() {
    return PaymentStatementPublished.class;
  }

  @Override
  public String about(PaymentStatementPublished data, Counterparty sender) {
    return sender.id() + "/statements/" + data.statementDate();
  }

  /** Which of a day's statements counts is told by when they came, whatever else was published. */
  @Override
  public boolean takesOlder() {
    return true;
  }

  @Override
  public void apply(
      PaymentStatementPublished data,
      ReceivedMessage message,
      Counterparty sender,
      Work work,
      Instant now) {
    List<FieldError> wrong = new ArrayList<>();
    if (data.statementDate().isAfter(LocalDate.ofInstant(now, Policy.ZONE))) {
      wrong.add(FieldError.at("/data/statementDate", "statement-of-the-future"));
    }
    FileLink file = data.file();
    if (!file.mediaType().equals(CSV) && !file.mediaType().startsWith(CSV + ";")) {
      wrong.add(FieldError.at("/data/file/mediaType", "file-type-not-taken", file.mediaType()));
    }
    if (file.size() < 1 || file.size() > PaymentStatement.MOST_BYTES) {
      wrong.add(FieldError.at("/data/file/size", "file-size-range", PaymentStatement.MOST_BYTES));
    }
    URI url = allowed(file.url(), wrong);
    if (!wrong.isEmpty()) {
      throw new InvalidFields(wrong);
    }
    RecordId id = RecordId.following(sender.id() + "/" + message.messageId());
    work.keep(
        PaymentStatement.received(
            id,
            sender.id(),
            data.statementDate(),
            new PaymentStatement.File(file.name(), file.size(), file.sha256(), url),
            now));
  }

  private URI allowed(URI given, List<FieldError> wrong) {
    try {
      return addresses.get().endpoint(given.toString());
    } catch (Malformed malformed) {
      wrong.add(FieldError.at("/data/file/url", malformed));
      return given;
    }
  }
}
