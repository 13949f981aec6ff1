package cn.portcover.domain.session;

import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.document.DocumentKind;
import cn.portcover.domain.record.RecordKind;
import java.time.Instant;
import java.util.List;

/**
 * What is signed when the thing that is signed about does not exist yet: the body of the operation
 * that will make it, without the signature. A Java record whose components are the body's fields;
 * its digest is that of its JSON, beside a salt where the purpose is confidential, so that exactly
 * what was signed can be done and nothing else.
 */
public interface Proposal {
  /** What a statement says of it, in Chinese, a line each: {@code 操作员姓名：王操作}. */
  List<String> statementLines();

  /**
   * What a statement says where it must tell of the records concerned too.
   *
   * @param concerned those of {@link #concerned()}, in their order, as they are now
   */
  default List<String> statementLines(List<? extends Signable> concerned) {
    return statementLines();
  }

  /**
   * Records of the company that it is about beside the body, as they are when it is signed: their
   * versions are part of what is signed, so that the signature is worth nothing once one has
   * changed.
   */
  default List<Concerned> concerned() {
    return List.of();
  }

  /**
   * Refuses what could not be done with it now: nobody is asked to sign that.
   *
   * @param concerned those of {@link #concerned()}, in their order, as they are now
   */
  default void requireSignable(List<? extends Signable> concerned, Instant now) {}

  /** Those whom it is agreed with; a statement gives their names. */
  default List<CounterpartyId> counterparties() {
    return List.of();
  }

  /** Documents whose digests the statement holds; they must have been opened before. */
  default List<Covered> coveredDocuments() {
    return List.of();
  }

  /**
   * A document in one edition.
   *
   * @param about what it states, {@code service-agreements/sinosure}
   */
  record Covered(String about, DocumentKind kind, String edition) {}

  /** A record of the company. */
  record Concerned(RecordKind<? extends Signable> kind, String key) {}
}
