package cn.portcover.application;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.Malformed;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.application.Application;
import cn.portcover.domain.application.ApplicationLifecycle.Move;
import cn.portcover.domain.application.ApplicationNotFound;
import cn.portcover.domain.application.ApplicationNotOpen;
import cn.portcover.domain.application.ConfirmWith;
import cn.portcover.domain.application.Confirmation;
import cn.portcover.domain.application.Contact;
import cn.portcover.domain.application.DeclarationNotAccepted;
import cn.portcover.domain.application.FormReading;
import cn.portcover.domain.application.FormVersionChanged;
import cn.portcover.domain.application.ReadTheFormFirst;
import cn.portcover.domain.document.IssuedDocument;
import cn.portcover.domain.session.SignatureEvidence;
import cn.portcover.domain.session.SigningPurpose;
import cn.portcover.domain.signature.Medium;
import cn.portcover.domain.signing.DataAuthorisation;
import cn.portcover.domain.signing.Seal;
import cn.portcover.domain.signing.ServiceAgreement;
import cn.portcover.messaging.MessageType;
import cn.portcover.messaging.type.ApplicationConfirmed;
import cn.portcover.messaging.type.Declaration;
import cn.portcover.messaging.type.Evidence;
import cn.portcover.operation.Caller;
import cn.portcover.operation.CardNeeded;
import cn.portcover.operation.CardSignatureNeed;
import cn.portcover.operation.LegalPersonCardNeeded;
import cn.portcover.operation.Operation;
import cn.portcover.operation.StaleVersion;
import cn.portcover.operation.Work;
import cn.portcover.operation.signing.CardSignature;
import cn.portcover.operation.signing.SignedStatements;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Post;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 确认投保: the company accepts the offer, having read the form and ticked the declaration. */
@Operation(
    caller = MEMBER,
    changes = Application.class,
    refuses = {
      ApplicationNotFound.class,
      ApplicationNotOpen.class,
      StaleVersion.class,
      DeclarationNotAccepted.class,
      ReadingNotFound.class,
      ReadTheFormFirst.class,
      FormVersionChanged.class,
      CardNeeded.class,
      LegalPersonCardNeeded.class
    },
    signature = CardSignatureNeed.AS_THE_RECORD_SAYS,
    ifMatch = true,
    reads = {
      FormReading.class,
      IssuedDocument.class,
      ServiceAgreement.class,
      Seal.class,
      DataAuthorisation.class
    })
final class ConfirmApplication {
  private final SignedStatements statements;

  ConfirmApplication(SignedStatements statements) {
    this.statements = statements;
  }

  /** What the company fills in. */
  record Confirm(
      Contact contact,
      @Nullable String remark,
      boolean declarationAccepted,
      RecordId readingId,
      @Nullable CardSignature signature) {}

  /** 投保申请提交成功. */
  record Confirmed(
      String message, ApplicationView application, List<String> nextSteps, long version)
      implements cn.portcover.operation.Versioned {}

  @Post("/applications/{id}/confirmation")
  Confirmed confirm(String id, @Body Confirm given, Caller caller, Work work, Instant now) {
    Application application = work.requireSeen(Application.KIND, caller.owner(), id);
    application.requireOpen(Move.CONFIRM, now);
    requireCard(application.offer().confirmWith(), caller);
    requireAccepted(application, given);
    FormReading reading = read(application, given, caller, work, now);
    Optional<SignatureEvidence> evidence = signed(application, given, caller, work);

    Application confirmed =
        application.confirm(confirmation(given, reading, evidence, caller, now));

    work.keep(confirmed);
    work.tell(
        confirmed.offer().insurer(),
        MessageType.APPLICATION_CONFIRMED.wireName(),
        confirmed,
        message(confirmed, reading, evidence, now));
    ApplicationView view =
        ApplicationView.of(
            confirmed, NextSteps.of(confirmed, caller, work, now), caller.language());
    String message = caller.language().choose("投保申请提交成功", "The application has been submitted.");
    return new Confirmed(message, view, view.nextSteps(), confirmed.version());
  }

  private static void requireCard(ConfirmWith wanted, Caller caller) {
    Medium medium = caller.openSession().medium();
    if (wanted == ConfirmWith.LEGAL_PERSON_CARD && medium != Medium.LEGAL_PERSON_CARD) {
      throw new LegalPersonCardNeeded();
    }
    if (wanted == ConfirmWith.CARD && !medium.isCard()) {
      throw new CardNeeded();
    }
  }

  private static void requireAccepted(Application application, Confirm given) {
    if (!given.declarationAccepted()) {
      throw new DeclarationNotAccepted();
    }
    try {
      application.offer().emailRule().check(given.contact().email());
    } catch (Malformed malformed) {
      throw new InvalidFields(List.of(FieldError.at("/contact/email", malformed)));
    }
  }

  private static FormReading read(
      Application application, Confirm given, Caller caller, Work work, Instant now) {
    FormReading reading =
        work.find(FormReading.KIND, caller.owner(), given.readingId().value())
            .filter(r -> r.applicationId().equals(application.id()))
            .orElseThrow(ReadingNotFound::new);
    reading.requireLongEnough(now);
    String key =
        IssuedDocument.key(
            application.subject(), application.formKind(), application.formEdition());
    Optional<IssuedDocument> form = work.find(IssuedDocument.KIND, caller.owner(), key);
    if (form.filter(f -> f.sha256().equals(reading.documentSha256())).isEmpty()) {
      throw new FormVersionChanged();
    }
    return reading;
  }

  private Optional<SignatureEvidence> signed(
      Application application, Confirm given, Caller caller, Work work) {
    if (!application.offer().confirmWith().needsSignature() && given.signature() == null) {
      return Optional.empty();
    }
    return Optional.of(
        statements.require(
            given.signature(), SigningPurpose.CONFIRM_APPLICATION, application, caller, work));
  }

  private static Confirmation confirmation(
      Confirm given,
      FormReading reading,
      Optional<SignatureEvidence> evidence,
      Caller caller,
      Instant now) {
    return new Confirmation(
        given.contact(),
        given.remark(),
        reading.id(),
        reading.documentSha256(),
        reading.openedAt(),
        caller.actor(),
        now,
        evidence.map(SignatureEvidence::id).orElse(null));
  }

  private static ApplicationConfirmed message(
      Application confirmed,
      FormReading reading,
      Optional<SignatureEvidence> evidence,
      Instant now) {
    Confirmation given = java.util.Objects.requireNonNull(confirmed.confirmation());
    return new ApplicationConfirmed(
        confirmed.offer().offerNumber(),
        confirmed.offer().company(),
        given.contact(),
        given.remark(),
        cn.portcover.application.Declaration.TEXT.stream()
            .map(point -> new Declaration(point.id(), point.text(), point.sha256()))
            .toList(),
        new cn.portcover.messaging.type.FormReading(
            reading.documentSha256(), reading.openedAt(), now),
        evidence.map(Evidence::of).orElse(null));
  }
}
