package cn.portcover.domain.article;

import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.domain.record.SortableTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The report of one pull of a feed, kept for ninety days.
 *
 * @param detail what more is known of a failure, never the feed's own words alone
 * @param format RSS, ATOM or JSON_FEED
 * @param bytes of the answer
 * @param counts of its items
 * @param leftOut items that are no articles, the first {@value #MOST_LEFT_OUT} of them
 */
public record FeedRun(
    FeedId feed,
    Outcome outcome,
    @Nullable FeedFault fault,
    @Nullable String detail,
    @Nullable String format,
    long bytes,
    Counts counts,
    List<LeftOut> leftOut,
    Instant createdAt,
    long version)
    implements Kept {
  public static final RecordKind<FeedRun> KIND =
      new RecordKind<>("feed-runs", FeedRun.class, FeedNotFound::new);

  public static final int MOST_LEFT_OUT = 20;
  private static final Duration KEPT = Duration.ofDays(90);

  /** How a pull ended. */
  public enum Outcome {
    READ,
    /** The feed says that nothing has changed. */
    UNCHANGED,
    FAILED
  }

  /**
   * What became of its items.
   *
   * @param items in the feed
   * @param added articles that are new
   * @param changed articles that were there and say something else now
   * @param unchanged articles that were there
   * @param duplicates items whose words another article of the module has
   * @param leftOut items that are no articles
   */
  public record Counts(
      int items, int added, int changed, int unchanged, int duplicates, int leftOut) {
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);
  }

  /**
   * An item that is no article.
   *
   * @param item its place in the feed, from 1
   */
  public record LeftOut(int item, Why why) {}

  /** Why an item is no article. */
  public enum Why {
    /** None, or one of characters that cannot be kept. */
    NO_ID,
    NO_TITLE,
    TOO_LONG,
    /** An item before it in the same feed has its id. */
    ID_TWICE
  }

  public FeedRun {
    leftOut = leftOut.stream().limit(MOST_LEFT_OUT).toList();
  }

  public static FeedRun failed(
      FeedId feed, FeedFault fault, @Nullable String detail, long bytes, Instant now) {
    return new FeedRun(
        feed, Outcome.FAILED, fault, detail, null, bytes, Counts.NONE, List.of(), now, 1);
  }

  public static FeedRun unchanged(FeedId feed, Instant now) {
    return new FeedRun(
        feed, Outcome.UNCHANGED, null, null, null, 0, Counts.NONE, List.of(), now, 1);
  }

  public static FeedRun read(
      FeedId feed, String format, long bytes, Counts counts, List<LeftOut> leftOut, Instant now) {
    return new FeedRun(feed, Outcome.READ, null, null, format, bytes, counts, leftOut, now, 1);
  }

  /** The runs of one feed are a partition of their own. */
  public static Owner ownerOf(FeedId feed) {
    return Owner.alone("feed#" + feed);
  }

  @Override
  public RecordKind<?> kind() {
    return KIND;
  }

  @Override
  public Owner owner() {
    return ownerOf(feed);
  }

  @Override
  public String key() {
    return SortableTime.of(createdAt);
  }

  @Override
  public Optional<Instant> expiresAt() {
    return Optional.of(createdAt.plus(KEPT));
  }

  @Override
  public Optional<Owner> auditedIn() {
    return Optional.empty();
  }
}
