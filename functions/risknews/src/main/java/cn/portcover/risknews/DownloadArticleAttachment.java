package cn.portcover.risknews;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.article.ArticleAttachment;
import cn.portcover.domain.article.ArticleAttachmentNotFound;
import cn.portcover.domain.article.ArticleAttachmentNotReady;
import cn.portcover.domain.article.ArticleAttachmentStatus;
import cn.portcover.domain.article.ArticleId;
import cn.portcover.domain.article.ArticleNotFound;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import cn.portcover.operation.http.Answer;
import cn.portcover.operation.http.Answers;
import cn.portcover.operation.port.Articles;
import cn.portcover.operation.port.Uploads;
import io.micronaut.http.annotation.Get;
import java.time.Duration;

/**
 * Opens an attachment: by a link that lives for five minutes; saved, as it is a stranger's file.
 */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = {
      ArticleNotFound.class,
      ArticleAttachmentNotFound.class,
      ArticleAttachmentNotReady.class
    },
    uses = {Operation.Uses.REFERENCE, Operation.Uses.ATTACHMENTS},
    reads = ArticleAttachment.class)
final class DownloadArticleAttachment {
  private static final Duration LINK = Duration.ofMinutes(5);

  private final Articles articles;
  private final Uploads files;

  DownloadArticleAttachment(Articles articles, Uploads files) {
    this.articles = articles;
    this.files = files;
  }

  @Get("/risk-articles/articles/{id}/attachments/{n}")
  @Answers(status = 303, when = "a link to the file, for five minutes")
  Answer download(ArticleId id, int n, Work work) {
    // Those of an article that was retracted are gone with it.
    if (articles.find(id).isEmpty()) {
      throw new ArticleNotFound();
    }
    ArticleAttachment file =
        work.require(
            ArticleAttachment.KIND, ArticleAttachment.ownerOf(id), ArticleAttachment.keyOf(n));
    if (!file.isShown()) {
      throw new ArticleAttachmentNotFound();
    }
    if (file.status() != ArticleAttachmentStatus.STORED) {
      throw new ArticleAttachmentNotReady(file.status());
    }
    return Answer.seeOther(
        files.link(file.file(), file.name().value(), file.fileType().mediaType(), LINK));
  }
}
