package cn.portcover.risknews;

import static cn.portcover.operation.Grant.ADMIN;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.Malformed;
import cn.portcover.domain.article.ArticleModule;
import cn.portcover.domain.article.Feed;
import cn.portcover.domain.article.FeedAlreadyEnrolled;
import cn.portcover.domain.article.FeedId;
import cn.portcover.domain.article.FeedPull;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.reference.CountryCode;
import cn.portcover.domain.reference.IndustryCode;
import cn.portcover.messaging.AddressRules;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import cn.portcover.operation.json.Length;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Has articles pulled from a feed from now on; one that is enrolled so is given back as it is, one
 * that was retired is pulled again.
 */
@Operation(
    caller = ADMIN,
    changes = {Feed.class, FeedPull.class},
    refuses = {InvalidFields.class, FeedAlreadyEnrolled.class},
    keyRequired = true)
final class EnrolFeed {
  private static final Duration USUALLY = Duration.ofMinutes(30);

  private final AddressRules addresses;

  EnrolFeed(AddressRules addresses) {
    this.addresses = addresses;
  }

  /**
   * @param url of RSS, Atom or JSON Feed; the rules for webhook endpoints hold for it
   * @param countries that each of its articles is about
   * @param industries that each of its articles is about
   * @param every PT5M to P7D, PT30M if absent
   */
  record NewFeed(
      FeedId id,
      @Length(100) String name,
      @Length(2048) String url,
      ArticleModule module,
      @Nullable List<CountryCode> countries,
      @Nullable List<IndustryCode> industries,
      @Nullable Duration every) {}

  @Post("/admin/feeds")
  @Status(HttpStatus.CREATED)
  FeedView enrol(@Body NewFeed given, Caller caller, Work work, Instant now) {
    Feed.Settings settings = settings(given);
    Optional<Feed> known = work.find(Feed.KIND, Owner.PLATFORM, given.id().value());
    Optional<FeedPull> pulled = work.find(FeedPull.KIND, Owner.PLATFORM, given.id().value());
    if (known.isPresent() && known.get().isActive()) {
      if (!known.get().settings().equals(settings)) {
        throw new FeedAlreadyEnrolled();
      }
      return FeedView.of(known.get(), pulled.orElse(null), caller.language());
    }
    Feed feed =
        known
            .map(retired -> retired.enrolAgain(settings))
            .orElseGet(() -> Feed.enrolled(given.id(), settings, now));
    FeedPull pull =
        pulled.map(stopped -> stopped.afresh(now)).orElseGet(() -> FeedPull.first(given.id(), now));
    work.keep(feed);
    work.keep(pull);
    return FeedView.of(feed, pull, caller.language());
  }

  private Feed.Settings settings(NewFeed given) {
    Duration every = Objects.requireNonNullElse(given.every(), USUALLY);
    if (every.compareTo(Feed.SHORTEST) < 0 || every.compareTo(Feed.LONGEST) > 0) {
      throw new InvalidFields(
          List.of(FieldError.at("/every", "feed-interval-range", Feed.SHORTEST, Feed.LONGEST)));
    }
    try {
      return new Feed.Settings(
          given.name(),
          addresses.endpoint(given.url()),
          given.module(),
          Objects.requireNonNullElse(given.countries(), List.of()),
          Objects.requireNonNullElse(given.industries(), List.of()),
          every);
    } catch (Malformed malformed) {
      throw InvalidFields.at("/url", malformed);
    }
  }
}
