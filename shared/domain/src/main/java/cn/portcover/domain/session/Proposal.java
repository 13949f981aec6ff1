package cn.portcover.domain.session;

import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.document.DocumentKind;
import java.util.List;

/**
 * What is signed when the thing that is signed about does not exist yet: the body of the operation
 * that will make it, without the signature. A Java record whose components are the body's fields;
 * its digest is that of its JSON, so that exactly what was signed can be done and nothing else.
 */
public interface Proposal {
  /** What a statement says of it, in Chinese, a line each: {@code 操作员姓名：王操作}. */
  List<String> statementLines();

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
}
