package cn.portcover.domain.session;

import cn.portcover.domain.document.DocumentKind;
import cn.portcover.domain.record.Kept;
import java.time.Instant;
import java.util.List;

/** A record that a company signs something about. */
public interface Signable extends Kept {
  /** What a statement says of the record, in Chinese, a line each: {@code 投保单号：O-1}. */
  List<String> statementLines();

  /** Documents whose digests the statement holds; they must have been opened before. */
  List<Covered> coveredDocuments();

  /** Refuses when the purpose makes no sense in the record's present state. */
  void requireSignable(SigningPurpose purpose, Instant now);

  /** A document of the record in one edition. */
  record Covered(DocumentKind kind, String edition) {}
}
