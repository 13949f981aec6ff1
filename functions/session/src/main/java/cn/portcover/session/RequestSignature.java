package cn.portcover.session;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.application.Application;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.document.IssuedDocument;
import cn.portcover.domain.session.Session;
import cn.portcover.domain.session.Signable;
import cn.portcover.domain.session.SigningPurpose;
import cn.portcover.domain.session.SigningRequest;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Ids;
import cn.portcover.operation.Operation;
import cn.portcover.operation.StaleVersion;
import cn.portcover.operation.Work;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Asks for the statement that a card is to sign: what is done, by whom, on which record, version
 * and documents.
 */
@Operation(
    caller = CARD,
    changes = SigningRequest.class,
    refuses = {SubjectNotFound.class, DocumentNotOpened.class, StaleVersion.class},
    reads = {Application.class, IssuedDocument.class, Claim.class})
final class RequestSignature {
  private final Ids ids;

  RequestSignature(Ids ids) {
    this.ids = ids;
  }

  /**
   * @param subject the record, {@code applications/01J…}
   * @param version the version that the person has seen
   */
  record Wanted(SigningPurpose purpose, String subject, int version) {}

  /**
   * @param statement the text to show before it is signed
   * @param bytesToSign exactly these bytes are signed, base64
   */
  record SigningRequestView(RecordId id, String statement, String bytesToSign, Instant expiresAt) {}

  @Post("/signing-requests")
  @Status(HttpStatus.CREATED)
  SigningRequestView request(@Body Wanted wanted, Caller caller, Work work, Instant now) {
    Signable subject = subject(wanted, caller, work);
    subject.requireSignable(wanted.purpose(), now);
    Session session = caller.openSession();
    String statement = statement(wanted.purpose(), subject, session, documents(subject, work), now);
    SigningRequest request =
        SigningRequest.made(
            ids.next(now),
            session,
            wanted.purpose(),
            subject.subject(),
            subject.version(),
            statement,
            ids.nonce(),
            now);
    work.keep(request);
    return new SigningRequestView(
        request.id(),
        statement,
        Base64.getEncoder().encodeToString(request.bytesToSign()),
        request.validUntil());
  }

  private static Signable subject(Wanted wanted, Caller caller, Work work) {
    String prefix = wanted.purpose().about().name() + "/";
    if (!wanted.subject().startsWith(prefix)) {
      throw new SubjectNotFound();
    }
    Signable subject =
        work.require(
            wanted.purpose().about(), caller.owner(), wanted.subject().substring(prefix.length()));
    if (subject.version() != wanted.version()) {
      throw new StaleVersion();
    }
    return subject;
  }

  private static List<IssuedDocument> documents(Signable subject, Work work) {
    List<IssuedDocument> documents = new ArrayList<>();
    for (Signable.Covered covered : subject.coveredDocuments()) {
      String key = IssuedDocument.key(subject.subject(), covered.kind(), covered.edition());
      documents.add(
          work.find(IssuedDocument.KIND, subject.owner(), key)
              .orElseThrow(() -> new DocumentNotOpened(covered.kind())));
    }
    return documents;
  }

  private static String statement(
      SigningPurpose purpose,
      Signable subject,
      Session session,
      List<IssuedDocument> documents,
      Instant now) {
    List<String> lines = new ArrayList<>();
    lines.add("国际贸易单一窗口保险服务 签名声明");
    lines.add("事项：" + purpose.act());
    lines.addAll(subject.statementLines());
    lines.add("记录：" + subject.subject() + "，版本 " + subject.version());
    for (IssuedDocument document : documents) {
      lines.add(
          "单证："
              + document.documentKind().label(cn.portcover.domain.Language.ZH)
              + "，编号 "
              + document.number()
              + "，SHA-256 "
              + document.sha256());
    }
    lines.add("签名企业：" + session.company().name() + "（" + session.company().uscc() + "）");
    lines.add("签名人：" + session.person());
    lines.add("时间：" + now);
    // One line each: a name with a line break in it must not write a line of the statement.
    return lines.stream()
        .map(line -> line.replaceAll("\\R", " "))
        .collect(Collectors.joining("\n"));
  }
}
