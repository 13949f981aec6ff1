package cn.portcover.domain.article;

import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the pulling of a feed stands: what to ask it with, and when. A feed that fails is asked
 * ever more seldom, up to once a day, and as before once it answers.
 *
 * @param entityTag of the content that was read last, as the feed gave it
 * @param lastModified likewise
 * @param failures in a row
 * @param nextAt absent while the feed is retired
 */
public record FeedPull(
    FeedId feed,
    @Nullable String entityTag,
    @Nullable String lastModified,
    int failures,
    @Nullable Instant nextAt,
    Instant createdAt,
    long version)
    implements Kept {
  public static final RecordKind<FeedPull> KIND =
      new RecordKind<>("feed-pulls", FeedPull.class, FeedNotFound::new);

  static final Duration LONGEST_PAUSE = Duration.ofDays(1);
  private static final int MOST_DOUBLINGS = 10;

  /** Due at once. */
  public static FeedPull first(FeedId feed, Instant now) {
    return new FeedPull(feed, null, null, 0, now, now, 1);
  }

  /** Due at once and asked for everything, as after its settings were changed. */
  public FeedPull afresh(Instant now) {
    return new FeedPull(feed, null, null, 0, now, createdAt, version + 1);
  }

  /** All of it was read. */
  public FeedPull read(
      @Nullable String tag, @Nullable String modified, Duration every, Instant now) {
    return new FeedPull(feed, tag, modified, 0, now.plus(every), createdAt, version + 1);
  }

  /** It has nothing new. */
  public FeedPull unchanged(Duration every, Instant now) {
    return read(entityTag, lastModified, every, now);
  }

  /**
   * It could not be read.
   *
   * @param wish of the feed, how long to leave it alone; heeded up to a day
   */
  public FeedPull fail(Duration every, @Nullable Duration wish, Instant now) {
    int inARow = failures + 1;
    Duration pause = every.multipliedBy(1L << Math.min(inARow, MOST_DOUBLINGS));
    if (wish != null && wish.compareTo(pause) > 0) {
      pause = wish;
    }
    Duration most = every.compareTo(LONGEST_PAUSE) > 0 ? every : LONGEST_PAUSE;
    Instant next = now.plus(pause.compareTo(most) < 0 ? pause : most);
    return new FeedPull(feed, entityTag, lastModified, inARow, next, createdAt, version + 1);
  }

  /** The feed is retired. */
  public FeedPull stop() {
    return new FeedPull(feed, null, null, failures, null, createdAt, version + 1);
  }

  @Override
  public RecordKind<?> kind() {
    return KIND;
  }

  @Override
  public Owner owner() {
    return Owner.PLATFORM;
  }

  @Override
  public String key() {
    return feed.value();
  }

  @Override
  public Optional<Instant> dueAt() {
    return Optional.ofNullable(nextAt);
  }

  /** Every few minutes one: the runs say what happened. */
  @Override
  public Optional<Owner> auditedIn() {
    return Optional.empty();
  }
}
