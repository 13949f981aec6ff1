package cn.portcover.insurerinbox;

import cn.portcover.domain.Sha256;
import cn.portcover.domain.article.FeedFault;
import cn.portcover.domain.payment.PaymentStatement;
import cn.portcover.operation.port.WebFiles;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Fetches a statement's file: exactly what its message told of, or a reason why not. */
@Singleton
final class StatementFetching {
  private static final Duration WHOLE = Duration.ofSeconds(20);

  private final WebFiles web;
  private final StatementLines lines;

  StatementFetching(WebFiles web, StatementLines lines) {
    this.web = web;
    this.lines = lines;
  }

  /** What came of it. */
  sealed interface Outcome {}

  record Read(StatementLines.Contents contents) implements Outcome {}

  /** Worth another try. */
  record NotNow(String why) implements Outcome {}

  /** It is there and cannot be used. */
  record Wrong(String why) implements Outcome {}

  Outcome fetch(PaymentStatement statement) {
    PaymentStatement.File file = statement.file();
    WebFiles.Answer answer =
        web.get(
            WebFiles.Question.plain(
                file.url().toString(), (int) PaymentStatement.MOST_BYTES, WHOLE));
    return switch (answer) {
      case WebFiles.Body body -> read(file, body.content());
      case WebFiles.Failed failed -> new NotNow(failed.fault().name());
      // Nothing was at hand that could be meant.
      case WebFiles.NotModified _ -> new NotNow(FeedFault.STATUS.name());
    };
  }

  private Outcome read(PaymentStatement.File file, byte[] content) {
    if (content.length != file.size()) {
      return new Wrong("SIZE_DIFFERS");
    }
    if (!Sha256.of(content).equals(file.sha256())) {
      return new Wrong("DIGEST_DIFFERS");
    }
    try {
      return new Read(lines.read(content));
    } catch (StatementLines.NoStatement no) {
      return new Wrong(String.valueOf(no.getMessage()));
    }
  }
}
