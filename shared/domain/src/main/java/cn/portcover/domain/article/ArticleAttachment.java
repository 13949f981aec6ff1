package cn.portcover.domain.article;

import static cn.portcover.domain.article.ArticleAttachmentStatus.AWAITED;
import static cn.portcover.domain.article.ArticleAttachmentStatus.STORED;
import static cn.portcover.domain.article.ArticleAttachmentStatus.WITHDRAWN;

import cn.portcover.domain.Sha256;
import cn.portcover.domain.article.ArticleAttachmentLifecycle.Move;
import cn.portcover.domain.attachment.FileName;
import cn.portcover.domain.attachment.FileType;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.domain.record.Status;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file that belongs to an article. Its insurer tells where it can be fetched; it is fetched soon,
 * as such links are short-lived, checked, and kept here; what cannot be had in a day is given up.
 *
 * @param number its place among the article's attachments, from 1
 * @param size in bytes, as told
 * @param url where to fetch it
 * @param failures attempts that did not bring it
 * @param nextTryAt when to fetch it; absent when it is not awaited
 * @param why it was not had, in the words of the last attempt
 */
public record ArticleAttachment(
    ArticleId article,
    int number,
    FileName name,
    FileType fileType,
    long size,
    Sha256 sha256,
    URI url,
    ArticleAttachmentStatus status,
    int failures,
    @Nullable Instant nextTryAt,
    @Nullable String why,
    Instant createdAt,
    long version)
    implements Kept {
  /** As a company's attachments: 5 MiB. */
  public static final long MOST_BYTES = 5L * 1024 * 1024;

  public static final int MOST = 10;
  static final int MOST_FAILURES = 12;

  /** Longer than any run may take. */
  private static final Duration FETCHING = Duration.ofMinutes(5);

  private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(4);

  public static final RecordKind<ArticleAttachment> KIND =
      new RecordKind<>(
          "article-attachments", ArticleAttachment.class, ArticleAttachmentNotFound::new);

  /**
   * What an insurer tells of a file.
   *
   * @param url that the rules for addresses allow
   */
  public record Told(FileName name, FileType fileType, long size, Sha256 sha256, URI url) {}

  /** Told for the first time, to be fetched at once. */
  public static ArticleAttachment told(ArticleId article, int number, Told file, Instant now) {
    return new ArticleAttachment(
        article,
        number,
        file.name(),
        file.fileType(),
        file.size(),
        file.sha256(),
        file.url(),
        AWAITED,
        0,
        now,
        null,
        now,
        1);
  }

  /** Told again: the same bytes stay where they are, others are fetched in their place. */
  public ArticleAttachment toldAgain(Told file, Instant now) {
    boolean here = status == STORED && sha256.equals(file.sha256());
    ArticleAttachmentStatus next =
        here || status == AWAITED
            ? status
            : ArticleAttachmentLifecycle.TABLE.next(
                status, Move.TELL, ArticleAttachmentNotReady::new);
    return new ArticleAttachment(
        article,
        number,
        file.name(),
        file.fileType(),
        file.size(),
        file.sha256(),
        file.url(),
        next,
        0,
        here ? null : now,
        null,
        createdAt,
        version + 1);
  }

  /**
   * Somebody fetches it now: others leave it to them, unless they are not heard of for longer than
   * they can take.
   */
  public ArticleAttachment begin(Instant now) {
    return with(status, failures, now.plus(FETCHING), why);
  }

  /** Its bytes are what was told, harmless, and where they stay. */
  public ArticleAttachment store() {
    return moved(Move.STORE, failures, null, null);
  }

  /** It could not be had: tried again ever more seldom, and given up after a day. */
  public ArticleAttachment fail(String reason, Instant now) {
    int tries = failures + 1;
    return tries < MOST_FAILURES
        ? with(status, tries, now.plus(pause(tries)), reason)
        : moved(Move.GIVE_UP, tries, null, reason);
  }

  /** It is there but is not what was told, or not harmless: nothing is gained by fetching again. */
  public ArticleAttachment refuse(String reason) {
    return moved(Move.GIVE_UP, failures + 1, null, reason);
  }

  /** The article does not have it any more. */
  public ArticleAttachment withdraw() {
    return status == WITHDRAWN ? this : moved(Move.WITHDRAW, failures, null, null);
  }

  /** Where the file is kept. */
  public String file() {
    return "attachments/articles/" + article + "/" + sha256;
  }

  /** Whether readers are told of it. */
  public boolean isShown() {
    return status != WITHDRAWN;
  }

  /** Whose records the attachments of an article are. */
  public static Owner ownerOf(ArticleId article) {
    return Owner.alone("article#" + article);
  }

  private static Duration pause(int tries) {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << (tries - 1));
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
  }

  private ArticleAttachment moved(
      Move by, int tries, @Nullable Instant next, @Nullable String reason) {
    return with(
        ArticleAttachmentLifecycle.TABLE.next(status, by, ArticleAttachmentNotReady::new),
        tries,
        next,
        reason);
  }

  private ArticleAttachment with(
      ArticleAttachmentStatus state, int tries, @Nullable Instant next, @Nullable String reason) {
    return new ArticleAttachment(
        article,
        number,
        name,
        fileType,
        size,
        sha256,
        url,
        state,
        tries,
        next,
        reason,
        createdAt,
        version + 1);
  }

  @Override
  public RecordKind<?> kind() {
    return KIND;
  }

  @Override
  public Owner owner() {
    return ownerOf(article);
  }

  @Override
  public String key() {
    return keyOf(number);
  }

  /** {@code 01}. */
  public static String keyOf(int number) {
    return "%02d".formatted(number);
  }

  @Override
  public Map<String, Status> statuses() {
    return Map.of("status", status);
  }

  @Override
  public Optional<Instant> dueAt() {
    return Optional.ofNullable(nextTryAt);
  }

  /** The message that told of it is kept; its fetching is nobody's doing. */
  @Override
  public Optional<Owner> auditedIn() {
    return Optional.empty();
  }
}
