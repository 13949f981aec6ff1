package cn.portcover.signing;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.counterparty.CounterpartyNotFound;
import cn.portcover.domain.document.IssuedDocument;
import cn.portcover.domain.session.SignatureEvidence;
import cn.portcover.domain.session.SigningPurpose;
import cn.portcover.domain.signing.DataAuthorisation;
import cn.portcover.domain.signing.DataPurpose;
import cn.portcover.domain.signing.DataToAuthorise;
import cn.portcover.domain.signing.TermsNotAccepted;
import cn.portcover.messaging.MessageType;
import cn.portcover.messaging.type.DataAuthorisationGranted;
import cn.portcover.messaging.type.Evidence;
import cn.portcover.messaging.type.FileLink;
import cn.portcover.operation.Caller;
import cn.portcover.operation.CardSignatureNeed;
import cn.portcover.operation.Ids;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import cn.portcover.operation.signing.CardSignature;
import cn.portcover.operation.signing.SignedStatements;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 企业数据授权: the company lets its trade data be pulled for some purposes, until a day. */
@Operation(
    caller = CARD,
    changes = {DataAuthorisation.class, IssuedDocument.class},
    refuses = {TermsNotAccepted.class, CounterpartyNotFound.class, InvalidFields.class},
    signature = CardSignatureNeed.ALWAYS,
    keyRequired = true,
    uses = {Operation.Uses.FILES, Operation.Uses.SEAL_KEY},
    reads = Counterparty.class)
final class AuthoriseData {
  private final SignedStatements statements;
  private final SigningDocuments documents;
  private final Ids ids;

  AuthoriseData(SignedStatements statements, SigningDocuments documents, Ids ids) {
    this.statements = statements;
    this.documents = documents;
    this.ids = ids;
  }

  /**
   * @param until last day, Beijing
   * @param termsAccepted 同意提供上述数据内容
   */
  record Authorise(
      CounterpartyId insurerId,
      List<DataPurpose> purposes,
      LocalDate until,
      boolean termsAccepted,
      @Nullable CardSignature signature) {
    DataToAuthorise proposal() {
      return new DataToAuthorise(insurerId, purposes, until, termsAccepted);
    }
  }

  @Post("/data-authorisations")
  @Status(HttpStatus.CREATED)
  DataAuthorisationView authorise(@Body Authorise given, Caller caller, Work work, Instant now) {
    if (!given.termsAccepted()) {
      throw new TermsNotAccepted();
    }
    Counterparty insurer =
        Insurers.find(given.insurerId(), work).orElseThrow(CounterpartyNotFound::new);
    RecordId id = ids.next(now);
    SignatureEvidence evidence =
        statements.requireFor(
            given.signature(),
            SigningPurpose.AUTHORISE_DATA,
            given.proposal(),
            DataAuthorisation.subjectOf(id),
            caller,
            work);

    DataAuthorisation granted =
        DataAuthorisation.granted(
            id,
            caller.company(),
            insurer.chineseName(),
            given.proposal(),
            caller.actor(),
            evidence.id(),
            now);
    IssuedDocument letter = documents.of(granted, caller.actor(), now);

    work.keep(granted);
    work.tell(
        granted.insurer(),
        MessageType.DATA_AUTHORISATION_GRANTED.wireName(),
        granted,
        message(granted, letter, evidence));
    return DataAuthorisationView.of(granted, caller.language(), now);
  }

  private static DataAuthorisationGranted message(
      DataAuthorisation granted, IssuedDocument letter, SignatureEvidence evidence) {
    return new DataAuthorisationGranted(
        granted.id(),
        granted.company(),
        granted.purposes(),
        granted.until(),
        String.valueOf(granted.by().name()),
        granted.createdAt(),
        FileLink.of(letter),
        Evidence.of(evidence));
  }
}
