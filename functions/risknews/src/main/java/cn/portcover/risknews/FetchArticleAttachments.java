package cn.portcover.risknews;

import static cn.portcover.operation.Grant.PLATFORM;

import cn.portcover.domain.article.ArticleAttachment;
import cn.portcover.domain.record.Actor;
import cn.portcover.operation.Operation;
import cn.portcover.operation.RunTime;
import cn.portcover.operation.Scheduled;
import cn.portcover.operation.Work;
import cn.portcover.operation.Works;
import cn.portcover.operation.port.Store;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

/**
 * Fetches the files of articles from where their insurers keep them, and checks them. Each is taken
 * before it is fetched, so that a run that meets slow hosts holds up none that begins meanwhile.
 */
@Operation(
    caller = PLATFORM,
    changes = ArticleAttachment.class,
    refuses = {},
    uses = {Operation.Uses.INTERNET, Operation.Uses.ATTACHMENTS},
    every = "PT1M")
final class FetchArticleAttachments implements Scheduled {
  private static final int MOST = 200;
  private static final String NAME = "FetchArticleAttachments";

  private final Works works;
  private final AttachmentFetching fetching;
  private final InstantSource clock;

  FetchArticleAttachments(Works works, AttachmentFetching fetching, InstantSource clock) {
    this.works = works;
    this.fetching = fetching;
    this.clock = clock;
  }

  @Override
  public int run(Instant now) {
    RunTime time = RunTime.begun(clock);
    int changed = 0;
    for (ArticleAttachment due : works.store().due(ArticleAttachment.KIND, now, MOST)) {
      if (time.isOver()) {
        break;
      }
      Optional<ArticleAttachment> taken = taken(due, now);
      changed += taken.isPresent() && isKept(taken.get(), now) ? 1 : 0;
    }
    return changed;
  }

  private Optional<ArticleAttachment> taken(ArticleAttachment due, Instant now) {
    return committed(
        now,
        work -> {
          ArticleAttachment file = present(due, work);
          if (file.dueAt().filter(at -> !at.isAfter(now)).isEmpty()) {
            return Optional.empty();
          }
          ArticleAttachment begun = file.begin(now);
          work.keep(begun);
          return Optional.of(begun);
        });
  }

  private boolean isKept(ArticleAttachment taken, Instant now) {
    ArticleAttachment fetched = fetching.fetched(taken, now);
    return committed(
            now,
            work -> {
              if (present(taken, work).version() != taken.version()) {
                // It was told again meanwhile, or withdrawn.
                return Optional.empty();
              }
              work.keep(fetched);
              return Optional.of(fetched);
            })
        .isPresent();
  }

  private static ArticleAttachment present(ArticleAttachment file, Work work) {
    return work.require(ArticleAttachment.KIND, file.owner(), file.key());
  }

  private Optional<ArticleAttachment> committed(
      Instant now, Function<Work, Optional<ArticleAttachment>> does) {
    try {
      return works.commit(NAME, Actor.platform(NAME), now, does);
    } catch (Store.Raced raced) {
      // Somebody was faster; the next run judges the new state.
      return Optional.empty();
    }
  }
}
