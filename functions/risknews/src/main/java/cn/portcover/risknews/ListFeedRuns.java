package cn.portcover.risknews;

import static cn.portcover.operation.Grant.ADMIN;

import cn.portcover.domain.Language;
import cn.portcover.domain.article.Feed;
import cn.portcover.domain.article.FeedFault;
import cn.portcover.domain.article.FeedId;
import cn.portcover.domain.article.FeedNotFound;
import cn.portcover.domain.article.FeedRun;
import cn.portcover.domain.record.Owner;
import cn.portcover.operation.CursorNotValid;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Paging;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reports of a feed's pulls of the last ninety days, the newest first. */
@Operation(
    caller = ADMIN,
    changes = {},
    refuses = {FeedNotFound.class, CursorNotValid.class},
    reads = {Feed.class, FeedRun.class})
final class ListFeedRuns {
  /**
   * What one pull came to.
   *
   * @param faultLabel what was wrong, in words
   * @param bytes of the answer
   */
  record FeedRunView(
      Instant at,
      FeedRun.Outcome outcome,
      @Nullable FeedFault fault,
      @Nullable String faultLabel,
      @Nullable String detail,
      @Nullable String format,
      long bytes,
      FeedRun.Counts counts,
      List<FeedRun.LeftOut> leftOut) {
    static FeedRunView of(FeedRun run, Language language) {
      FeedFault fault = run.fault();
      return new FeedRunView(
          run.createdAt(),
          run.outcome(),
          fault,
          fault == null ? null : fault.label(language),
          run.detail(),
          run.format(),
          run.bytes(),
          run.counts(),
          run.leftOut());
    }
  }

  @Get("/admin/feeds/{id}/runs")
  Paging.Listing<FeedRunView> list(FeedId id, Paging paging, Work work, Language language) {
    work.require(Feed.KIND, Owner.PLATFORM, id.value());
    // Keys are times; "~" sorts behind every character of them.
    return Paging.Listing.of(
        work.store()
            .between(FeedRun.KIND, FeedRun.ownerOf(id), "0", "~", paging.limit(), paging.cursor()),
        run -> FeedRunView.of(run, language));
  }
}
