package cn.portcover.risknews;

import static cn.portcover.operation.Grant.ADMIN;

import cn.portcover.domain.Language;
import cn.portcover.domain.article.Feed;
import cn.portcover.domain.article.FeedPull;
import cn.portcover.domain.record.Owner;
import cn.portcover.operation.CursorNotValid;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Paging;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;
import java.util.HashMap;
import java.util.Map;

/** The feeds, how each is doing and when it is pulled next; those that were retired too. */
@Operation(
    caller = ADMIN,
    changes = {},
    refuses = CursorNotValid.class,
    reads = {Feed.class, FeedPull.class})
final class ListFeeds {
  /** Beside a page of feeds; whoever has more sees the rest without. */
  private static final int MOST_PULLS = 1000;

  @Get("/admin/feeds")
  Paging.Listing<FeedView> list(Paging paging, Work work, Language language) {
    Map<String, FeedPull> pulls = new HashMap<>();
    work.store()
        .beginning(FeedPull.KIND, Owner.PLATFORM, "", MOST_PULLS)
        .forEach(pull -> pulls.put(pull.key(), pull));
    return Paging.Listing.of(
        work.store().list(Feed.KIND, Owner.PLATFORM, Map.of(), paging.limit(), paging.cursor()),
        feed -> FeedView.of(feed, pulls.get(feed.key()), language));
  }
}
