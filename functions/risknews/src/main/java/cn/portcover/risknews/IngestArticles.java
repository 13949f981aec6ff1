package cn.portcover.risknews;

import static cn.portcover.operation.Grant.PLATFORM;

import cn.portcover.domain.article.Feed;
import cn.portcover.domain.article.FeedPull;
import cn.portcover.domain.article.FeedRun;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.Owner;
import cn.portcover.operation.Operation;
import cn.portcover.operation.RunTime;
import cn.portcover.operation.Scheduled;
import cn.portcover.operation.Works;
import cn.portcover.operation.port.Store;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Pulls each feed that is due, one after the other. Articles are written first, then where the
 * pulling stands and its report: whoever dies in between reads the same once more, and finds it
 * there.
 */
@Operation(
    caller = PLATFORM,
    changes = {FeedPull.class, FeedRun.class},
    refuses = {},
    uses = {Operation.Uses.INTERNET, Operation.Uses.REFERENCE},
    reads = Feed.class,
    every = "PT5M")
final class IngestArticles implements Scheduled {
  /** In one run: a dozen that all take their whole time take three minutes. */
  private static final int MOST = 12;

  private static final String NAME = "IngestArticles";

  private final Works works;
  private final FeedPulling pulling;
  private final InstantSource clock;

  IngestArticles(Works works, FeedPulling pulling, InstantSource clock) {
    this.works = works;
    this.pulling = pulling;
    this.clock = clock;
  }

  @Override
  public int run(Instant now) {
    RunTime time = RunTime.begun(clock);
    int pulled = 0;
    for (FeedPull due : works.store().due(FeedPull.KIND, now, MOST)) {
      if (time.isOver()) {
        break;
      }
      pulled += isPulled(due, now) ? 1 : 0;
    }
    return pulled;
  }

  private boolean isPulled(FeedPull due, Instant now) {
    Optional<Feed> feed =
        works
            .store()
            .find(Feed.KIND, Owner.PLATFORM, due.feed().value())
            .map(Store.Found::record)
            .filter(Feed::isActive);
    return feed.isPresent() && isKept(due, pulling.pull(feed.get(), due, now), now);
  }

  private boolean isKept(FeedPull before, FeedPulling.Pulled pulled, Instant now) {
    try {
      return works.commit(
          NAME,
          Actor.platform(NAME),
          now,
          work -> {
            FeedPull present = work.require(FeedPull.KIND, before.owner(), before.key());
            if (present.version() != before.version()) {
              // Another run has pulled it meanwhile, or it was retired.
              return false;
            }
            work.keep(pulled.next());
            work.keep(pulled.run());
            return true;
          });
    } catch (Store.Raced raced) {
      return false;
    }
  }
}
