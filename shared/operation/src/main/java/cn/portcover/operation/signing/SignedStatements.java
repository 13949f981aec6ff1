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
import cn.portcover.domain.session.SigningTask;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Work;
import cn.portcover.operation.json.Writing;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the card signature of a request: for this session, purpose and matter, once; keeps the
 * evidence, and ends the task that somebody may have prepared for it. An operation that calls it
 * changes {@link SigningRequest}, {@link SignatureEvidence} and {@link SigningTask}.
 */
@Singleton
public class SignedStatements {
  private final VerifiedCards cards;

  public SignedStatements(VerifiedCards cards) {
    this.cards = cards;
  }

  /** The digest by which a body is known: SHA-256 of its JSON as {@link Writing} makes it. */
  public static Sha256 digest(Proposal proposal) {
    return Sha256.of(Writing.json(proposal).getBytes(StandardCharsets.UTF_8));
  }

  /** The evidence of a signature about a record that is there. */
  public SignatureEvidence require(
      @Nullable CardSignature signature,
      SigningPurpose purpose,
      Kept about,
      Caller caller,
      Work work) {
    return require(signature, purpose, Matter.of(about), about.subject(), caller, work);
  }

  /** The evidence of a signature about a record and the body that changes it. */
  public SignatureEvidence require(
      @Nullable CardSignature signature,
      SigningPurpose purpose,
      Kept about,
      Proposal proposal,
      Caller caller,
      Work work) {
    Matter matter = Matter.of(about, digest(proposal));
    return require(signature, purpose, matter, about.subject(), caller, work);
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
    Matter matter = Matter.toBeMade(purpose, digest(proposal));
    return require(signature, purpose, matter, made, caller, work);
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
    Matter matter = Matter.toBeMade(purpose, digest(proposal)).concerning(concerned);
    return require(signature, purpose, matter, made, caller, work);
  }

  /** The evidence, staged in the work together with the spent signing request. */
  private SignatureEvidence require(
      @Nullable CardSignature signature,
      SigningPurpose purpose,
      Matter matter,
      String about,
      Caller caller,
      Work work) {
    if (signature == null) {
      throw new SignatureRequired();
    }
    Session session = caller.openSession();
    SigningRequest request =
        work.require(SigningRequest.KIND, caller.owner(), signature.signingRequestId().value());
    SigningRequest spent = request.use(session.id(), purpose, matter, work.now());
    var verified =
        cards.require(request.bytesToSign(), signature.cms(), "/signature/cms", work.now());
    if (session.card() == null
        || !session.card().fingerprint().equals(verified.card().fingerprint())) {
      throw new CardOfAnotherPerson();
    }
    SignatureEvidence evidence =
        SignatureEvidence.of(request, about, verified.cms(), verified.report(), work.now());
    work.keep(spent);
    work.keep(evidence);
    work.find(SigningTask.KIND, caller.owner(), SigningTask.idOf(purpose, matter).value())
        .filter(SigningTask::isOpen)
        .ifPresent(task -> work.keep(task.done(work.now())));
    return evidence;
  }
}
