package cn.portcover.operation.catalogue;

import static cn.portcover.operation.Operation.Uses.ATTACHMENTS;
import static cn.portcover.operation.Operation.Uses.FILES;
import static cn.portcover.operation.Operation.Uses.HANDOUTS;
import static cn.portcover.operation.Operation.Uses.MAIL;
import static cn.portcover.operation.Operation.Uses.SEAL_KEY;
import static cn.portcover.operation.Operation.Uses.SECRETS_KEPT;
import static cn.portcover.operation.Operation.Uses.SECRETS_OPENED;
import static cn.portcover.operation.Operation.Uses.TOKEN_KEY;

import cn.portcover.domain.record.Kept;
import cn.portcover.operation.Grant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an operation's role is granted, derived from its row and nothing else. The stack writes it
 * into IAM; the whole system in tests and on one machine refuses whatever is not in it.
 */
public final class Permissions {
  private static final String ISSUED = "documents/*";

  /** Kinds of record beside which files are written; other operations read files only. */
  private static final Set<String> WITH_FILES =
      Set.of("documents", "seals", "claim-submissions", "shipment-reports");

  /** The kinds of record that stand for a file that somebody else gave. */
  private static final Set<String> UPLOADED = Set.of("attachments", "article-attachments");

  private static final String TO_BE_CHECKED = "quarantine/*";
  private static final String CHECKED = "attachments/*";
  private static final String FOR_ONE_PERSON = "handouts/*";

  private Permissions() {}

  public static List<Permission> of(Row row) {
    List<Permission> all = new ArrayList<>();
    records(row, all);
    lists(row, all);
    files(row, all);
    attachments(row, all);
    keys(row, all);
    if (row.uses().contains(MAIL)) {
      all.add(new Permission(Resource.MAIL, Set.of("ses:SendEmail"), Set.of()));
    }
    return all.stream().filter(p -> !p.actions().isEmpty()).toList();
  }

  private static void records(Row row, List<Permission> all) {
    Set<String> read = read(row);
    Set<String> written = written(row);
    if (!read.isEmpty()) {
      all.add(new Permission(Resource.TABLE, Set.of("dynamodb:GetItem", "dynamodb:Query"), read));
    }
    if (!written.isEmpty()) {
      all.add(new Permission(Resource.TABLE, Set.of("dynamodb:PutItem"), written));
    }
    if (mayBeRepeated(row)) {
      all.add(
          new Permission(
              Resource.TABLE, Set.of("dynamodb:DeleteItem"), Set.of(Partitions.REPEATED_REQUESTS)));
    }
    // An index of keys alone leads to its records by a batch.
    boolean lists =
        row.isScheduled() || !row.isWrite() && !names(known(row), Permissions::lists).isEmpty();
    if (!read.isEmpty() && (lists || row.grant() == Grant.ADMIN)) {
      all.add(new Permission(Resource.TABLE, Set.of("dynamodb:BatchGetItem"), read));
    }
  }

  private static Set<String> read(Row row) {
    Set<String> read = new TreeSet<>();
    known(row).forEach(kind -> read.addAll(Partitions.of(kind)));
    if (row.grant().needsSession()) {
      read.add(Partitions.SESSIONS);
      // What a session of a password stands on.
      read.add(Partitions.ACCOUNTS);
    }
    if (known(row).anyMatch(kind -> isFoundByName(row, kind))) {
      read.add(Partitions.NAMES);
    }
    return read;
  }

  /**
   * A company's person finds a record through its owner only, but for whether a user name is taken;
   * everybody else by name too.
   */
  private static boolean isFoundByName(Row row, Class<? extends Kept> kind) {
    return Partitions.isNamed(kind)
        && (!row.grant().needsSession() || Partitions.of(kind).contains(Partitions.ACCOUNTS));
  }

  private static Set<String> written(Row row) {
    Set<String> written = new TreeSet<>();
    for (Class<? extends Kept> kind : row.changes()) {
      written.addAll(Partitions.of(kind));
      written.addAll(Partitions.auditOf(kind));
    }
    if (row.changes().stream().anyMatch(Partitions::isNamed)) {
      written.add(Partitions.NAMES);
    }
    if (mayBeRepeated(row)) {
      written.add(Partitions.REPEATED_REQUESTS);
    }
    return written;
  }

  /** Whether Idempotency-Key is heeded. */
  private static boolean mayBeRepeated(Row row) {
    return row.isWrite() && row.grant() != Grant.COUNTERPARTY;
  }

  private static void lists(Row row, List<Permission> all) {
    Set<String> query = Set.of("dynamodb:Query");
    Set<String> byTime = names(known(row), Permissions::lists);
    if (!byTime.isEmpty()) {
      all.add(new Permission(Resource.BY_TIME, query, byTime));
      Set<String> byStatus = byTime.stream().map(list -> list + "#*").collect(Collectors.toSet());
      all.add(new Permission(Resource.BY_STATUS, query, byStatus));
      all.add(new Permission(Resource.BY_STATUSES, query, byStatus));
    }
    if (row.isScheduled()) {
      var due = names(row.changes().stream(), kind -> across("due", kind));
      all.add(new Permission(Resource.BY_DUE, query, due));
    }
    boolean administers = row.grant() == Grant.ADMIN && !row.isWrite();
    var lists =
        names(
            row.reads().stream()
                .filter(kind -> administers || row.isScheduled() && Partitions.isListed(kind)),
            kind -> across("list", kind));
    if (!lists.isEmpty()) {
      all.add(new Permission(Resource.BY_LIST, query, lists));
    }
  }

  /** The lists of an owner's records; a record that is alone is in none. */
  private static Stream<String> lists(Class<? extends Kept> kind) {
    return Partitions.of(kind).stream()
        .filter(owner -> !owner.startsWith("S#"))
        .map(owner -> owner + "#" + RecordKinds.name(kind));
  }

  private static Stream<String> across(String what, Class<? extends Kept> kind) {
    return Stream.of(what + "#" + RecordKinds.name(kind) + "#*");
  }

  private static Set<String> names(
      Stream<Class<? extends Kept>> kinds,
      Function<Class<? extends Kept>, Stream<String>> namesOf) {
    return kinds.flatMap(namesOf).collect(Collectors.toSet());
  }

  private static void files(Row row, List<Permission> all) {
    if (row.uses().contains(FILES)) {
      boolean writes = row.changes().stream().map(RecordKinds::name).anyMatch(WITH_FILES::contains);
      Set<String> actions =
          writes ? Set.of("s3:GetObject", "s3:PutObject") : Set.of("s3:GetObject");
      all.add(new Permission(Resource.DOCUMENT_FILES, actions, Set.of(ISSUED)));
      // Without it S3 answers 403, not 404, for a file that is not there.
      all.add(new Permission(Resource.DOCUMENTS, Set.of("s3:ListBucket"), Set.of()));
    }
  }

  private static void attachments(Row row, List<Permission> all) {
    boolean takesIn =
        row.uses().contains(ATTACHMENTS)
            && row.changes().stream().map(RecordKinds::name).anyMatch(UPLOADED::contains);
    if (takesIn) {
      all.add(
          new Permission(
              Resource.ATTACHMENT_FILES,
              Set.of("s3:GetObject", "s3:PutObject", "s3:DeleteObject"),
              Set.of(TO_BE_CHECKED, CHECKED)));
    } else if (row.uses().contains(ATTACHMENTS)) {
      all.add(new Permission(Resource.ATTACHMENT_FILES, Set.of("s3:GetObject"), Set.of(CHECKED)));
    }
    if (row.uses().contains(HANDOUTS)) {
      all.add(
          new Permission(
              Resource.ATTACHMENT_FILES,
              Set.of("s3:GetObject", "s3:PutObject"),
              Set.of(FOR_ONE_PERSON)));
    }
    if (row.uses().contains(ATTACHMENTS) || row.uses().contains(HANDOUTS)) {
      all.add(new Permission(Resource.ATTACHMENTS, Set.of("s3:ListBucket"), Set.of()));
    }
  }

  private static void keys(Row row, List<Permission> all) {
    boolean token = row.uses().contains(TOKEN_KEY);
    Set<String> tokens = new TreeSet<>();
    if (token || row.grant().needsToken()) {
      tokens.add("kms:GetPublicKey");
    }
    if (token && !row.changes().isEmpty()) {
      tokens.add("kms:Sign");
    }
    all.add(new Permission(Resource.TOKEN_KEY, tokens, Set.of()));
    if (row.uses().contains(SEAL_KEY)) {
      all.add(new Permission(Resource.SEAL_KEY, Set.of("kms:GetPublicKey", "kms:Sign"), Set.of()));
    }
    Set<String> secrets = new TreeSet<>();
    if (row.uses().contains(SECRETS_KEPT)) {
      secrets.add("kms:GenerateDataKey");
    }
    if (row.uses().contains(SECRETS_OPENED)) {
      secrets.add("kms:Decrypt");
    }
    all.add(new Permission(Resource.SECRETS_KEY, secrets, Set.of()));
  }

  /** Kinds of record that it reads: a change begins with reading. */
  private static Stream<Class<? extends Kept>> known(Row row) {
    return Stream.of(row.reads(), row.changes(), row.follows())
        .<Class<? extends Kept>>flatMap(List::stream)
        .distinct();
  }
}
