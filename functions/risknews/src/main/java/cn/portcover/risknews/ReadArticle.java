package cn.portcover.risknews;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.Language;
import cn.portcover.domain.article.Article;
import cn.portcover.domain.article.ArticleAttachment;
import cn.portcover.domain.article.ArticleId;
import cn.portcover.domain.article.ArticleNotFound;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import cn.portcover.operation.port.Articles;
import io.micronaut.http.annotation.Get;

/** Reads an article, and what files belong to it. */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = ArticleNotFound.class,
    uses = Operation.Uses.REFERENCE,
    reads = ArticleAttachment.class)
final class ReadArticle {
  private final Articles articles;

  ReadArticle(Articles articles) {
    this.articles = articles;
  }

  @Get("/risk-articles/articles/{id}")
  ArticleView read(ArticleId id, Work work, Language language) {
    Article article = articles.find(id).orElseThrow(ArticleNotFound::new);
    return ArticleView.of(
        article,
        work.store()
            .beginning(
                ArticleAttachment.KIND, ArticleAttachment.ownerOf(id), "", ArticleAttachment.MOST),
        language);
  }
}
