package cn.portcover.insurerinbox;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.Malformed;
import cn.portcover.domain.article.Article;
import cn.portcover.domain.article.ArticleAttachment;
import cn.portcover.domain.article.ArticleSource;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.message.ReceivedMessage;
import cn.portcover.messaging.type.RiskArticlePublished;
import cn.portcover.operation.Work;
import cn.portcover.operation.article.ArticlePublication;
import cn.portcover.operation.article.Draft;
import cn.portcover.operation.port.Told;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code risk-article.published}: readers see the article; its files are fetched soon after, by a
 * schedule.
 */
@Singleton
final class ReceiveArticle implements Receives<RiskArticlePublished> {
  /** How far an insurer's clock may be ahead. */
  private static final Duration AHEAD = Duration.ofHours(24);

  private final ArticlePublication publication;
  private final ArticleFiles files;

  ReceiveArticle(ArticlePublication publication, ArticleFiles files) {
    this.publication = publication;
    this.files = files;
  }

  @Override
  public Class<RiskArticlePublished> data() {
    return RiskArticlePublished.class;
  }

  @Override
  public String about(RiskArticlePublished data, Counterparty sender) {
    return sender.id() + "/articles/" + data.articleId();
  }

  @Override
  public void apply(
      RiskArticlePublished data,
      ReceivedMessage message,
      Counterparty sender,
      Work work,
      Instant now) {
    List<FieldError> wrong = new ArrayList<>();
    if (data.publishedAt().isAfter(now.plus(AHEAD))) {
      wrong.add(FieldError.at("/data/publishedAt", "instant-in-future"));
    } else if (data.publishedAt().isBefore(Instant.EPOCH)) {
      // The database has no year 0, and nobody's clock means it.
      wrong.add(FieldError.at("/data/publishedAt", "instant-before-1970"));
    }
    List<ArticleAttachment.Told> told = files.told(data.attachments(), wrong);
    if (!wrong.isEmpty()) {
      throw new InvalidFields(wrong);
    }
    Article article = article(data, sender);
    keepFiles(article, told, work, now);
    publication.publish(List.of(article), Told.by(message.sequence(), message.createdAt()));
  }

  private Article article(RiskArticlePublished data, Counterparty sender) {
    try {
      return publication.article(
          new Draft(
              ArticleSource.of(sender.id()),
              data.articleId(),
              data.module(),
              data.title(),
              true,
              data.publishedAt(),
              data.countries(),
              data.industries(),
              data.html(),
              data.source()));
    } catch (Malformed untitled) {
      throw InvalidFields.at("/data/title", untitled);
    }
  }

  /** Those that the article had and has not any more are withdrawn. */
  private static void keepFiles(
      Article article, List<ArticleAttachment.Told> told, Work work, Instant now) {
    for (int i = 0; i < ArticleAttachment.MOST; i++) {
      int number = i + 1;
      Optional<ArticleAttachment> known =
          work.find(
              ArticleAttachment.KIND,
              ArticleAttachment.ownerOf(article.id()),
              ArticleAttachment.keyOf(number));
      if (i < told.size()) {
        ArticleAttachment.Told file = told.get(i);
        work.keep(
            known
                .map(before -> before.toldAgain(file, now))
                .orElseGet(() -> ArticleAttachment.told(article.id(), number, file, now)));
      } else if (known.isEmpty()) {
        return;
      } else if (known.get().isShown()) {
        work.keep(known.get().withdraw());
      }
    }
  }
}
