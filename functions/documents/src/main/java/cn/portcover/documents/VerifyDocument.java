package cn.portcover.documents;

import static cn.portcover.operation.Grant.ANYONE;

import cn.portcover.domain.Language;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.application.Application;
import cn.portcover.domain.cargo.CargoApplication;
import cn.portcover.domain.cargo.CargoPolicy;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ShipmentReport;
import cn.portcover.domain.document.DocumentNotFound;
import cn.portcover.domain.document.DocumentNumber;
import cn.portcover.domain.document.IssuedDocument;
import cn.portcover.domain.guarantee.CreditAuthorisation;
import cn.portcover.domain.guarantee.GuaranteeApplication;
import cn.portcover.domain.guarantee.GuaranteePolicy;
import cn.portcover.domain.payment.Payment;
import cn.portcover.domain.payment.PaymentAgreement;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.signing.DataAuthorisation;
import cn.portcover.domain.signing.ServiceAgreement;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Is this PDF the one that was issued, who sealed it, does it still hold: for anyone who has the
 * document, and nothing more.
 */
@Operation(
    caller = ANYONE,
    changes = {},
    refuses = DocumentNotFound.class,
    reads = {
      IssuedDocument.class,
      Policy.class,
      Application.class,
      ServiceAgreement.class,
      DataAuthorisation.class,
      Claim.class,
      ShipmentReport.class,
      CargoApplication.class,
      CargoPolicy.class,
      PaymentAgreement.class,
      Payment.class,
      CreditAuthorisation.class,
      GuaranteeApplication.class,
      GuaranteePolicy.class
    })
final class VerifyDocument {
  /**
   * @param matches whether the digest given is the issued document's; absent when none was given
   * @param inForce whether what the document states still holds
   */
  record VerificationView(
      DocumentNumber number,
      String kind,
      String kindLabel,
      boolean issued,
      Instant issuedAt,
      @Nullable Boolean matches,
      boolean sealed,
      @Nullable String sealedBy,
      boolean inForce,
      String result) {}

  @Get("/documents/{number}/verification")
  VerificationView verify(
      DocumentNumber number,
      @Nullable @QueryValue Sha256 sha256,
      Caller caller,
      Work work,
      Instant now) {
    IssuedDocument document =
        work.named(IssuedDocument.KIND, IssuedDocument.alias(number))
            .orElseThrow(DocumentNotFound::new);
    Boolean matches = sha256 == null ? null : document.sha256().equals(sha256);
    boolean inForce = Holding.of(document, work, now);
    return new VerificationView(
        number,
        document.documentKind().slug(),
        document.documentKind().label(caller.language()),
        true,
        document.createdAt(),
        matches,
        document.sealed(),
        document.signedBy(),
        inForce,
        result(matches, inForce, caller.language()));
  }

  private static String result(@Nullable Boolean matches, boolean inForce, Language language) {
    if (Boolean.FALSE.equals(matches)) {
      return language.choose(
          "文件与签发的单证不一致，请勿采信。", "The file is not the document that was issued: do not rely on it.");
    }
    if (matches == null) {
      return language.choose(
          "该编号的单证由本平台签发；如需核对文件，请提供其 SHA-256。",
          "A document with this number was issued; give the file's SHA-256 to check the file"
              + " itself.");
    }
    return inForce
        ? language.choose(
            "文件与签发的单证一致，目前有效。", "The file is the document that was issued, and it holds.")
        : language.choose(
            "文件与签发的单证一致，但已不再有效。",
            "The file is the document that was issued, but it no longer holds.");
  }
}
