package cn.portcover.operation.article;

import cn.portcover.domain.article.Article;
import cn.portcover.domain.article.ArticleId;
import cn.portcover.domain.article.ArticleWords;
import cn.portcover.operation.port.Articles;
import cn.portcover.operation.port.Articles.Outcome;
import cn.portcover.operation.port.HarmlessHtml;
import cn.portcover.operation.port.Told;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes articles harmless and shows them to the readers. */
@Singleton
public class ArticlePublication {
  private static final int LONGEST_LINK = 2048;

  private final Provider<Articles> articles;
  private final Provider<HarmlessHtml> harmless;

  public ArticlePublication(Provider<Articles> articles, Provider<HarmlessHtml> harmless) {
    this.articles = articles;
    this.harmless = harmless;
  }

  /**
   * The article of a draft.
   *
   * @throws cn.portcover.domain.Malformed {@code article-title-missing}
   */
  public Article article(Draft draft) {
    HarmlessHtml html = harmless.get();
    HarmlessHtml.Shown body = html.of(ArticleWords.visible(draft.html()));
    return new Article(
        ArticleId.of(draft.source(), draft.sourceId()),
        draft.source(),
        draft.sourceId(),
        draft.module(),
        ArticleWords.line(title(draft, html), Article.LONGEST_TITLE),
        draft.publishedAt(),
        draft.countries(),
        draft.industries(),
        body.html(),
        ArticleWords.visible(body.text()),
        link(draft.link()));
  }

  /** Markup may hide what only then can be seen: whoever takes it has to look once more. */
  private static String title(Draft draft, HarmlessHtml html) {
    return draft.titleIsText() ? draft.title() : html.line(ArticleWords.visible(draft.title()));
  }

  /**
   * Shows the articles, each once however often it is told; a schedule tells the companies that
   * subscribed to their topics.
   */
  public Map<ArticleId, Outcome> publish(Collection<Article> told, Told by) {
    return articles.get().put(told, by);
  }

  /** A link is shown to be clicked: only to the web, whatever else a scheme may do. */
  private static @Nullable URI link(@Nullable URI link) {
    boolean web =
        link != null
            && ("https".equalsIgnoreCase(link.getScheme())
                || "http".equalsIgnoreCase(link.getScheme()))
            && link.getRawAuthority() != null
            && link.toString().length() <= LONGEST_LINK;
    return web ? link : null;
  }
}
