package cn.portcover.operation.signing;

import cn.portcover.domain.Sha256;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.session.CardOfAnotherPerson;
import cn.portcover.domain.session.Proposal;
import cn.portcover.domain.session.Session;
import cn.portcover.domain.session.SignatureEvidence;
import cn.portcover.domain.session.SignatureRequired;
import cn.portcover.domain.session.SigningPurpose;
import cn.portcover.domain.session.SigningRequest;
import cn.portcover.domain.session.SigningRequest.Matter;
import cn.portcover.domain.session.SigningRequestNotValid;
import cn.portcover.domain.session.SigningTask;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Work;
import cn.portcover.operation.port.SecretCipher;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes the card signature of a request: for this session, purpose and matter, once; keeps the
 * evidence, and ends the task that somebody may have prepared for it. An operation that calls it
 * changes {@link SigningRequest}, {@link SignatureEvidence} and {@link SigningTask}; one whose
 * purpose is confidential opens secrets.
 */
@Singleton
public class SignedStatements {
  private final VerifiedCards cards;
  private final WaitingTasks tasks;
  private final Provider<SecretCipher> secrets;

  public SignedStatements(VerifiedCards cards, WaitingTasks tasks, Provider<SecretCipher> secrets) {
    this.cards = cards;
    this.tasks = tasks;
    this.secrets = secrets;
  }

  /**
   * What is to have been signed.
   *
   * @param matter of the request that was signed: it alone holds the salt of a confidential body
   * @param evidenceAbout the record that the evidence is about
   */
  private record Act(
      SigningPurpose purpose,
      @Nullable Proposal body,
      Function<SigningRequest, Matter> matter,
      String evidenceAbout) {}

  /** The evidence of a signature about a record that is there. */
  public SignatureEvidence require(
      @Nullable CardSignature signature,
      SigningPurpose purpose,
      Kept about,
      Caller caller,
      Work work) {
    Act act = new Act(purpose, null, request -> Matter.of(about), about.subject());
    return require(signature, act, caller, work);
  }

  /** The evidence of a signature about a record and the body that changes it. */
  public SignatureEvidence require(
      @Nullable CardSignature signature,
      SigningPurpose purpose,
      Kept about,
      Proposal proposal,
      Caller caller,
      Work work) {
    Act act =
        new Act(
            purpose,
            proposal,
            request -> Matter.of(about, digest(purpose, proposal, request)),
            about.subject());
    return require(signature, act, caller, work);
  }

  /**
   * The evidence of a signature about a body that makes a record.
   *
   * @param made the record that is made of it, {@code seals/01J…}; the evidence is about that
   */
  public SignatureEvidence requireFor(
      @Nullable CardSignature signature,
      SigningPurpose purpose,
      Proposal proposal,
      String made,
      Caller caller,
      Work work) {
    return requireFor(signature, purpose, proposal, List.of(), made, caller, work);
  }

  /**
   * The evidence of a signature about a body that makes a record and concerns others.
   *
   * @param concerned the records of {@link Proposal#concerned()}, in their order, as the work has
   *     read them
   * @param made the record that is made of it; the evidence is about that
   */
  public SignatureEvidence requireFor(
      @Nullable CardSignature signature,
      SigningPurpose purpose,
      Proposal proposal,
      List<? extends Kept> concerned,
      String made,
      Caller caller,
      Work work) {
    Act act =
        new Act(
            purpose,
            proposal,
            request ->
                Matter.toBeMade(purpose, digest(purpose, proposal, request)).concerning(concerned),
            made);
    return require(signature, act, caller, work);
  }

  /** The evidence, staged in the work together with the spent signing request. */
  private SignatureEvidence require(
      @Nullable CardSignature signature, Act act, Caller caller, Work work) {
    if (signature == null) {
      throw new SignatureRequired();
    }
    Session session = caller.openSession();
    SigningRequest request =
        work.require(SigningRequest.KIND, caller.owner(), signature.signingRequestId().value());
    Matter matter = act.matter().apply(request);
    SigningRequest spent = request.use(session.id(), act.purpose(), matter, work.now());
    var verified =
        cards.require(request.bytesToSign(), signature.cms(), "/signature/cms", work.now());
    if (session.card() == null
        || !session.card().fingerprint().equals(verified.card().fingerprint())) {
      throw new CardOfAnotherPerson();
    }
    SignatureEvidence evidence =
        SignatureEvidence.of(
            request, act.evidenceAbout(), verified.cms(), verified.report(), work.now());
    work.keep(spent);
    work.keep(evidence);
    tasks
        .find(act.purpose(), matter, act.body(), caller, work)
        .filter(SigningTask::isOpen)
        .ifPresent(task -> work.keep(task.done(work.now())));
    return evidence;
  }

  /**
   * The digest of the body that is to be used, as the statement would hold it. A confidential one
   * is compared with what was signed: with the salt that was sealed with it, or not at all.
   */
  private Sha256 digest(SigningPurpose purpose, Proposal body, SigningRequest request) {
    if (!purpose.isConfidential()) {
      return SignedContents.of(body).digest();
    }
    // What is kept for another purpose is not sealed.
    if (request.purpose() != purpose) {
      throw new SigningRequestNotValid();
    }
    var signed = new SignedContents(secrets.get().open(request.contents(), request.subject()));
    return signed
        .withBody(body)
        .filter(signed::equals)
        .map(SignedContents::digest)
        .orElseThrow(SigningRequestNotValid::new);
  }
}
