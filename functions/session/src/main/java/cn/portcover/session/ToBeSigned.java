package cn.portcover.session;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.application.ConfirmWith;
import cn.portcover.domain.session.Proposal;
import cn.portcover.domain.session.Signable;
import cn.portcover.domain.session.SigningPurpose;
import cn.portcover.domain.session.SigningRequest.Matter;
import cn.portcover.domain.signature.Medium;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Ids;
import cn.portcover.operation.LegalPersonCardNeeded;
import cn.portcover.operation.StaleVersion;
import cn.portcover.operation.Work;
import cn.portcover.operation.json.Reading;
import cn.portcover.operation.signing.SignedContents;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a purpose is to be signed about: a record as the person has seen it, the body of a request,
 * or both.
 *
 * @param concerned the records that the body concerns, as they are now
 * @param contents the body, or the record where there is none; salted anew where the purpose is
 *     confidential
 */
record ToBeSigned(
    SigningPurpose purpose,
    Optional<Signable> record,
    Optional<Proposal> proposal,
    List<Signable> concerned,
    SignedContents contents) {

  /**
   * What a person asks for.
   *
   * @param subject the record, {@code applications/01J…}; for purposes about one that exists
   * @param version the version that the person has seen
   * @param proposal the body of the operation without its signature; for purposes that have one
   */
  record Wanted(
      SigningPurpose purpose,
      @Nullable String subject,
      @Nullable Integer version,
      @Nullable Map<String, Object> proposal) {}

  /** Reads it, and refuses what is not there, has changed or cannot be signed now. */
  static ToBeSigned of(Wanted wanted, Caller caller, Work work, Instant now, Ids ids) {
    requireFields(wanted);
    Optional<Signable> record =
        Optional.ofNullable(wanted.subject()).map(subject -> record(wanted, subject, caller, work));
    record.ifPresent(found -> found.requireSignable(wanted.purpose(), now));
    Optional<Proposal> proposal =
        wanted
            .purpose()
            .proposal()
            .map(type -> Reading.strictly(type, wanted.proposal(), "/proposal"));
    List<Signable> concerned =
        proposal.map(body -> concerned(body, caller, work)).orElse(List.of());
    concerned.forEach(found -> found.requireSignable(wanted.purpose(), now));
    proposal.ifPresent(body -> body.requireSignable(concerned, now));
    SignedContents contents =
        proposal
            .map(body -> contents(wanted.purpose(), body, ids))
            .orElseGet(() -> SignedContents.of(record.orElseThrow()));
    return new ToBeSigned(wanted.purpose(), record, proposal, concerned, contents);
  }

  private static SignedContents contents(SigningPurpose purpose, Proposal body, Ids ids) {
    return purpose.isConfidential()
        ? SignedContents.salted(body, ids.nonce())
        : SignedContents.of(body);
  }

  private static List<Signable> concerned(Proposal body, Caller caller, Work work) {
    List<Signable> records = new ArrayList<>();
    for (Proposal.Concerned each : body.concerned()) {
      records.add(work.require(each.kind(), caller.owner(), each.key()));
    }
    return records;
  }

  private static void requireFields(Wanted wanted) {
    boolean about = wanted.purpose().about().isPresent();
    List<FieldError> errors = new ArrayList<>();
    requireAsNeeded(about, wanted.subject(), "/subject", errors);
    requireAsNeeded(about, wanted.version(), "/version", errors);
    requireAsNeeded(
        wanted.purpose().proposal().isPresent(), wanted.proposal(), "/proposal", errors);
    if (!errors.isEmpty()) {
      throw new InvalidFields(errors);
    }
  }

  private static void requireAsNeeded(
      boolean needed, @Nullable Object given, String pointer, List<FieldError> errors) {
    if (needed && given == null) {
      errors.add(FieldError.at(pointer, "required"));
    } else if (!needed && given != null) {
      errors.add(FieldError.at(pointer, "field-unknown"));
    }
  }

  private static Signable record(Wanted wanted, String subject, Caller caller, Work work) {
    var kind = wanted.purpose().about().orElseThrow();
    String prefix = kind.name() + "/";
    if (!subject.startsWith(prefix)) {
      throw new SubjectNotFound();
    }
    Signable record = work.require(kind, caller.owner(), subject.substring(prefix.length()));
    if (wanted.version() == null || record.version() != wanted.version()) {
      throw new StaleVersion();
    }
    return record;
  }

  /**
   * The same for the request of a signature, its use and the task that waits for it; of a
   * confidential body another each time that it is asked for.
   */
  Matter matter() {
    Optional<cn.portcover.domain.Sha256> digest = proposal.map(body -> contents.digest());
    return record
        .map(each -> new Matter(each.subject(), each.version(), digest.orElse(null)))
        .orElseGet(() -> Matter.toBeMade(purpose, digest.orElseThrow()))
        .concerning(concerned);
  }

  /** Refuses a card that the purpose does not take. */
  void requireCard(Caller caller) {
    if (purpose.cardNeeded() == ConfirmWith.LEGAL_PERSON_CARD
        && caller.openSession().medium() != Medium.LEGAL_PERSON_CARD) {
      throw new LegalPersonCardNeeded();
    }
  }
}
