package cn.portcover.risknews;

import static cn.portcover.operation.Grant.ADMIN;

import cn.portcover.domain.article.Feed;
import cn.portcover.domain.article.FeedId;
import cn.portcover.domain.article.FeedNotFound;
import cn.portcover.domain.article.FeedPull;
import cn.portcover.domain.record.Owner;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Post;

/** Pulls a feed no longer; its articles stay. */
@Operation(
    caller = ADMIN,
    changes = {Feed.class, FeedPull.class},
    refuses = FeedNotFound.class)
final class RetireFeed {
  @Post("/admin/feeds/{id}/retirement")
  FeedView retire(FeedId id, Caller caller, Work work) {
    Feed feed = work.require(Feed.KIND, Owner.PLATFORM, id.value());
    FeedPull pull = work.require(FeedPull.KIND, Owner.PLATFORM, id.value());
    if (!feed.isActive()) {
      return FeedView.of(feed, pull, caller.language());
    }
    Feed retired = feed.retire();
    FeedPull stopped = pull.stop();
    work.keep(retired);
    work.keep(stopped);
    return FeedView.of(retired, stopped, caller.language());
  }
}
