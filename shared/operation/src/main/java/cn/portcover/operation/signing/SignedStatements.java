package cn.portcover.operation.signing;

import cn.portcover.domain.record.Kept;
import cn.portcover.domain.session.CardOfAnotherPerson;
import cn.portcover.domain.session.Session;
import cn.portcover.domain.session.SignatureEvidence;
import cn.portcover.domain.session.SignatureRequired;
import cn.portcover.domain.session.SigningPurpose;
import cn.portcover.domain.session.SigningRequest;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Work;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * Takes the card signature of a request: for this session, purpose, record and version, once; keeps
 * the evidence.
 */
@Singleton
public class SignedStatements {
  private final VerifiedCards cards;

  public SignedStatements(VerifiedCards cards) {
    this.cards = cards;
  }

  /** The evidence of the signature, staged in the work together with the spent signing request. */
  public SignatureEvidence require(
      @Nullable CardSignature signature,
      SigningPurpose purpose,
      Kept about,
      Caller caller,
      Work work) {
    if (signature == null) {
      throw new SignatureRequired();
    }
    Session session = caller.openSession();
    SigningRequest request =
        work.require(SigningRequest.KIND, caller.owner(), signature.signingRequestId().value());
    SigningRequest spent =
        request.use(session.id(), purpose, about.subject(), about.version(), work.now());
    var verified =
        cards.require(request.bytesToSign(), signature.cms(), "/signature/cms", work.now());
    if (session.card() == null
        || !session.card().fingerprint().equals(verified.card().fingerprint())) {
      throw new CardOfAnotherPerson();
    }
    SignatureEvidence evidence =
        SignatureEvidence.of(request, verified.cms(), verified.report(), work.now());
    work.keep(spent);
    work.keep(evidence);
    return evidence;
  }
}
