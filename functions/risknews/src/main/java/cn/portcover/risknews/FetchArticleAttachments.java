package cn.portcover.risknews;

import static cn.portcover.operation.Grant.PLATFORM;

import cn.portcover.domain.article.ArticleAttachment;
import cn.portcover.operation.DueRecords;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Scheduled;
import java.time.Instant;

/** Fetches the files of articles from where their insurers keep them, and checks them. */
@Operation(
    caller = PLATFORM,
    changes = ArticleAttachment.class,
    refuses = {},
    uses = {Operation.Uses.INTERNET, Operation.Uses.ATTACHMENTS},
    every = "PT1M")
final class FetchArticleAttachments implements Scheduled {
  private final DueRecords due;
  private final AttachmentFetching fetching;

  FetchArticleAttachments(DueRecords due, AttachmentFetching fetching) {
    this.due = due;
    this.fetching = fetching;
  }

  @Override
  public int run(Instant now) {
    return due.each(
        ArticleAttachment.KIND,
        "FetchArticleAttachments",
        now,
        (file, work) -> {
          if (file.dueAt().filter(at -> !at.isAfter(now)).isEmpty()) {
            return false;
          }
          work.keep(fetching.fetched(file, now));
          return true;
        });
  }
}
