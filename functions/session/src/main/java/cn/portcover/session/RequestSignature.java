package cn.portcover.session;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.application.Application;
import cn.portcover.domain.cargo.CargoApplication;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ShipmentReport;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.counterparty.CounterpartyNotFound;
import cn.portcover.domain.document.IssuedDocument;
import cn.portcover.domain.guarantee.GuaranteeApplication;
import cn.portcover.domain.payment.PaymentAgreement;
import cn.portcover.domain.session.SigningRequest;
import cn.portcover.domain.signing.DataAuthorisation;
import cn.portcover.domain.signing.Seal;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Ids;
import cn.portcover.operation.LegalPersonCardNeeded;
import cn.portcover.operation.Operation;
import cn.portcover.operation.StaleVersion;
import cn.portcover.operation.Work;
import cn.portcover.operation.port.SecretCipher;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import jakarta.inject.Provider;
import java.time.Instant;
import java.util.Base64;

/**
 * Asks for the statement that a card is to sign: what is done, by whom, on which record, version
 * and documents, or with which body of a request.
 */
@Operation(
    caller = CARD,
    changes = SigningRequest.class,
    refuses = {
      SubjectNotFound.class,
      DocumentNotOpened.class,
      StaleVersion.class,
      CounterpartyNotFound.class,
      LegalPersonCardNeeded.class
    },
    reads = {
      Application.class,
      IssuedDocument.class,
      Counterparty.class,
      Seal.class,
      DataAuthorisation.class,
      Claim.class,
      ShipmentReport.class,
      CargoApplication.class,
      PaymentAgreement.class,
      GuaranteeApplication.class
    },
    uses = Operation.Uses.SECRETS_KEPT)
final class RequestSignature {
  private final Ids ids;
  private final Provider<SecretCipher> secrets;

  RequestSignature(Ids ids, Provider<SecretCipher> secrets) {
    this.ids = ids;
    this.secrets = secrets;
  }

  /**
   * @param statement the text to show before it is signed
   * @param bytesToSign exactly these bytes are signed, base64
   */
  record SigningRequestView(RecordId id, String statement, String bytesToSign, Instant expiresAt) {}

  @Post("/signing-requests")
  @Status(HttpStatus.CREATED)
  SigningRequestView request(
      @Body ToBeSigned.Wanted wanted, Caller caller, Work work, Instant now) {
    ToBeSigned matter = ToBeSigned.of(wanted, caller, work, now, ids);
    matter.requireCard(caller);
    String statement = Statement.of(matter, caller, work, now);
    RecordId id = ids.next(now);
    SigningRequest request =
        SigningRequest.made(
            id,
            caller.openSession(),
            wanted.purpose(),
            matter.matter(),
            contents(matter, id),
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

  /**
   * What is confidential is kept sealed with its salt, here and with the evidence that comes of it.
   */
  private String contents(ToBeSigned matter, RecordId id) {
    String contents = matter.contents().text();
    return matter.purpose().isConfidential()
        ? secrets.get().seal(contents, SigningRequest.KIND.name() + "/" + id)
        : contents;
  }
}
