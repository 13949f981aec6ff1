package cn.portcover.insurerinbox;

import cn.portcover.domain.article.ArticleId;
import cn.portcover.domain.article.ArticleNotFound;
import cn.portcover.domain.article.ArticleSource;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.message.ReceivedMessage;
import cn.portcover.messaging.type.RiskArticleRetracted;
import cn.portcover.operation.Work;
import cn.portcover.operation.port.Articles;
import cn.portcover.operation.port.Told;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Instant;

/**
 * {@code risk-article.retracted}: readers do not see the article any more. One that comes before
 * its article waits for it.
 */
@Singleton
final class ReceiveArticleRetraction implements Receives<RiskArticleRetracted> {
  private final Provider<Articles> articles;

  ReceiveArticleRetraction(Provider<Articles> articles) {
    this.articles = articles;
  }

  @Override
  public Class<RiskArticleRetracted> data() {
    return RiskArticleRetracted.class;
  }

  @Override
  public String about(RiskArticleRetracted data, Counterparty sender) {
    return sender.id() + "/articles/" + data.articleId();
  }

  @Override
  public void apply(
      RiskArticleRetracted data,
      ReceivedMessage message,
      Counterparty sender,
      Work work,
      Instant now) {
    ArticleId id = ArticleId.of(ArticleSource.of(sender.id()), data.articleId());
    // Without a number, one that waited for its article is told after it, not when it came.
    Told told = Told.by(message.sequence(), message.sequence() == null ? now : message.createdAt());
    switch (articles.get().retract(id, data.reason(), told)) {
      case UNKNOWN -> throw new ArticleNotFound();
      case OUTDATED -> throw new Overtaken();
      case RETRACTED -> {
        // Nothing of it is kept here.
      }
    }
  }
}
