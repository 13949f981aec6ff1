package cn.portcover.operation.catalogue;

import java.util.Optional;

/** What an operation may be let to: a part of the store of records, files, or a key. */
public enum Resource {
  /** The table of records; named by partitions. */
  TABLE(null),
  /** An owner's records of a kind by time; named by the index's partitions, as all indexes are. */
  BY_TIME("byTime"),
  /** An owner's records of a kind by status. */
  BY_STATUS("byStatus"),
  /** An owner's records of a kind by all their statuses together. */
  BY_STATUSES("byStatuses"),
  /** Records that are due, whoever owns them. */
  BY_DUE("byDue"),
  /** Lists across owners. */
  BY_LIST("byList"),
  /** The bucket of issued documents as a whole. */
  DOCUMENTS(null),
  /** The files in that bucket; named by their keys. */
  DOCUMENT_FILES(null),
  /** The key that signs access tokens. */
  TOKEN_KEY(null),
  /** The key that seals documents. */
  SEAL_KEY(null),
  /** The key under which secrets are kept. */
  SECRETS_KEY(null),
  /** The bucket of files that companies upload as a whole. */
  ATTACHMENTS(null),
  /** The files in that bucket; named by their keys. */
  ATTACHMENT_FILES(null),
  /** Addresses that e-mail is sent from. */
  MAIL(null);

  private final Optional<String> index;

  Resource(@org.jspecify.annotations.Nullable String index) {
    this.index = Optional.ofNullable(index);
  }

  /** The index's name; empty for what is none. */
  public Optional<String> index() {
    return index;
  }
}
