package cn.portcover.domain.signing;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.Uscc;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.domain.session.EvidenceNotFound;
import cn.portcover.domain.signature.Verification;
import java.time.Instant;

/**
 * All that is needed to prove an insurer's signature on an agreement with public tools: kept for
 * ever.
 *
 * @param uscc whose agreement it is
 * @param document digest of the PDF that was signed, whose bytes are the signature's content
 * @param cms the detached signature as it came, base64
 */
public record InsurerSealEvidence(
    RecordId agreementId,
    Uscc uscc,
    CounterpartyId insurer,
    Sha256 document,
    String cms,
    Verification verification,
    Instant createdAt,
    long version)
    implements Kept {
  public static final RecordKind<InsurerSealEvidence> KIND =
      new RecordKind<>("insurer-seals", InsurerSealEvidence.class, EvidenceNotFound::new);

  @Override
  public RecordKind<?> kind() {
    return KIND;
  }

  @Override
  public Owner owner() {
    return Owner.company(uscc);
  }

  @Override
  public String key() {
    return agreementId.value();
  }
}
