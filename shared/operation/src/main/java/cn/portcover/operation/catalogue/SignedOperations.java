package cn.portcover.operation.catalogue;

import cn.portcover.domain.Refusal;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.session.CardOfAnotherPerson;
import cn.portcover.domain.session.RevocationUnknown;
import cn.portcover.domain.session.SignatureEvidence;
import cn.portcover.domain.session.SignatureNotAccepted;
import cn.portcover.domain.session.SignatureRequired;
import cn.portcover.domain.session.SigningRequest;
import cn.portcover.domain.session.SigningRequestNotValid;
import cn.portcover.domain.session.SigningTask;
import cn.portcover.domain.signature.TrustAnchor;
import cn.portcover.operation.CardSignatureNeed;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a card signature brings with it, whatever is signed: no operation says it for itself, so
 * none can forget a part of it.
 */
final class SignedOperations {
  private SignedOperations() {}

  static List<Class<? extends Kept>> changes(
      CardSignatureNeed need, List<Class<? extends Kept>> own) {
    return need == CardSignatureNeed.NONE
        ? own
        : both(own, List.of(SigningRequest.class, SignatureEvidence.class, SigningTask.class));
  }

  static List<Class<? extends Kept>> reads(
      CardSignatureNeed need, List<Class<? extends Kept>> own) {
    return need == CardSignatureNeed.NONE ? own : both(own, List.of(TrustAnchor.class));
  }

  static List<Class<? extends Refusal>> refuses(
      CardSignatureNeed need, List<Class<? extends Refusal>> own) {
    return need == CardSignatureNeed.NONE
        ? own
        : both(
            own,
            List.of(
                SignatureRequired.class,
                SigningRequestNotValid.class,
                SignatureNotAccepted.class,
                RevocationUnknown.class,
                CardOfAnotherPerson.class));
  }

  private static <T> List<T> both(List<? extends T> own, List<? extends T> signed) {
    return Stream.<T>concat(own.stream(), signed.stream()).toList();
  }
}
