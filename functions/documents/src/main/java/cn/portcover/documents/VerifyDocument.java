package cn.portcover.documents;

import static cn.portcover.operation.Grant.ANYONE;

import cn.portcover.domain.Language;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.application.Application;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ShipmentReport;
import cn.portcover.domain.document.DocumentNotFound;
import cn.portcover.domain.document.DocumentNumber;
import cn.portcover.domain.document.IssuedDocument;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.policy.PolicyStatus;
import cn.portcover.domain.record.Owner;
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
      ShipmentReport.class
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
    boolean inForce = inForce(document, work, now);
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

  private static boolean inForce(IssuedDocument document, Work work, Instant now) {
    String about = document.about();
    int border = about.indexOf('/');
    Owner owner = document.owner();
    String key = about.substring(border + 1);
    return switch (about.substring(0, border)) {
      case "policies" ->
          work.find(Policy.KIND, owner, key)
              .filter(p -> p.status() == PolicyStatus.EFFECTIVE && !p.hasRunOut(now))
              .isPresent();
      case "applications" ->
          work.find(Application.KIND, owner, key).filter(a -> holds(document, a)).isPresent();
      case "service-agreements" ->
          work.find(ServiceAgreement.KIND, owner, key)
              .filter(a -> !a.mayAgree() && document.edition().equals(a.edition()))
              .isPresent();
      case "data-authorisations" ->
          work.find(DataAuthorisation.KIND, owner, key)
              .filter(a -> a.isInForce(now) && document.edition().equals(a.edition()))
              .isPresent();
      case "claims" ->
          work.find(Claim.KIND, owner, key)
              .filter(c -> document.edition().equals(c.edition()) && !c.status().isGivenUp())
              .isPresent();
      case "shipment-reports" ->
          work.find(ShipmentReport.KIND, owner, key)
              .filter(r -> document.edition().equals(r.edition()) && holds(r, work))
              .isPresent();
      default -> false;
    };
  }

  /** A report holds while the claim's shipments are those that it was made of. */
  private static boolean holds(ShipmentReport report, Work work) {
    return work.find(Claim.KIND, report.owner(), report.claimNumber().value())
        .filter(claim -> report.standing(claim).isInForce())
        .isPresent();
  }

  /** A form holds while it is the newest edition of an application that is not ended. */
  private static boolean holds(IssuedDocument document, Application application) {
    boolean ended =
        switch (application.status()) {
          case REJECTED, WITHDRAWN, LAPSED -> true;
          case TO_BE_CONFIRMED, SUBMITTED, APPROVED -> false;
        };
    return !ended && document.edition().equals(application.formEdition());
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
