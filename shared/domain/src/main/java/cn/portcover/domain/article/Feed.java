package cn.portcover.domain.article;

import cn.portcover.domain.article.FeedLifecycle.Move;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.domain.record.Status;
import cn.portcover.domain.reference.CountryCode;
import cn.portcover.domain.reference.IndustryCode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A feed that articles are pulled from. An administrator enrols it, and retires it when it is not
 * wanted any more; its articles stay. What became of its pulls is not in here but in {@link
 * FeedPull} and {@link FeedRun}.
 *
 * @param settings what the administrator decides
 */
public record Feed(FeedId id, Settings settings, FeedStatus status, Instant createdAt, long version)
    implements Kept {
  public static final RecordKind<Feed> KIND =
      new RecordKind<>("feeds", Feed.class, FeedNotFound::new);

  /** Nobody's feed is asked more often or more seldom. */
  public static final Duration SHORTEST = Duration.ofMinutes(5);

  public static final Duration LONGEST = Duration.ofDays(7);

  /**
   * What is decided about a feed.
   *
   * @param name for people
   * @param url that the rules for addresses allow
   * @param module which its articles belong to
   * @param countries that each of its articles is about, besides those that its categories name
   * @param industries likewise
   * @param every how often it is pulled
   */
  public record Settings(
      String name,
      URI url,
      ArticleModule module,
      List<CountryCode> countries,
      List<IndustryCode> industries,
      Duration every) {}

  public static Feed enrolled(FeedId id, Settings settings, Instant now) {
    return new Feed(id, settings, FeedStatus.ACTIVE, now, 1);
  }

  /** Enrolled once more, as it is or otherwise, after it was retired. */
  public Feed enrolAgain(Settings other) {
    return new Feed(id, other, next(Move.ENROL), createdAt, version + 1);
  }

  public Feed retire() {
    return new Feed(id, settings, next(Move.RETIRE), createdAt, version + 1);
  }

  public boolean isActive() {
    return status == FeedStatus.ACTIVE;
  }

  private FeedStatus next(Move by) {
    return FeedLifecycle.TABLE.next(status, by, s -> new FeedAlreadyEnrolled());
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
    return id.value();
  }

  @Override
  public Map<String, Status> statuses() {
    return Map.of("status", status);
  }
}
