package cn.portcover.domain.document;

import cn.portcover.domain.Sha256;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A PDF that was issued: made once for a record's version and kind, kept for ever, recognised by
 * its number.
 *
 * @param about the record it states, {@code policies/P-1}
 * @param edition which edition of that record; a document is made anew when the edition changes
 * @param file where the bytes are kept
 * @param signedBy who sealed it; absent when it carries no seal
 */
public record IssuedDocument(
    DocumentNumber number,
    Owner owner,
    String about,
    DocumentKind documentKind,
    String edition,
    Sha256 sha256,
    int pages,
    long size,
    String file,
    boolean sealed,
    @Nullable String signedBy,
    Instant createdAt,
    long version)
    implements Kept {

  public static final RecordKind<IssuedDocument> KIND =
      new RecordKind<>("documents", IssuedDocument.class, DocumentNotFound::new);

  /** One document of a kind stands for one edition of a record. */
  public static String key(String about, DocumentKind kind, String edition) {
    return about + "/" + kind.slug() + "/" + edition;
  }

  /** The name under which the public finds it. */
  public static String alias(DocumentNumber number) {
    return "documents/" + number;
  }

  @Override
  public RecordKind<?> kind() {
    return KIND;
  }

  @Override
  public String key() {
    return key(about, documentKind, edition);
  }

  @Override
  public List<String> aliases() {
    return List.of(alias(number));
  }
}
