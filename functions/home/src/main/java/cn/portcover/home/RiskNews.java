package cn.portcover.home;

import cn.portcover.domain.Language;
import cn.portcover.domain.article.ArticleHeading;
import cn.portcover.domain.article.ArticleModule;
import cn.portcover.domain.article.LatestArticles;
import cn.portcover.domain.record.Owner;
import cn.portcover.operation.Work;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * 信息订阅 and 最新风险信息 of the home page (手册 000 第一章).
 *
 * @param modules all four, in the manual's order
 * @param latest the newest articles, as they were a minute ago; empty before the first
 * @param more where all of them are searched (更多)
 */
record RiskNews(List<Module> modules, List<Latest> latest, String more) {
  private static final String PATH = "/v1/risk-articles";

  /** One of the four, and where its articles are listed. */
  record Module(ArticleModule module, String label, String link) {}

  /** An article, and where it is read. */
  record Latest(String title, String moduleLabel, Instant publishedAt, String link) {}

  /** One read. */
  static RiskNews of(Work work, Language language) {
    List<ArticleHeading> latest =
        work.find(LatestArticles.KIND, Owner.PLATFORM, LatestArticles.KEY)
            .map(LatestArticles::headings)
            .orElse(List.of());
    return new RiskNews(
        Arrays.stream(ArticleModule.values())
            .map(each -> new Module(each, each.label(language), PATH + "/" + each))
            .toList(),
        latest.stream().map(heading -> of(heading, language)).toList(),
        PATH);
  }

  private static Latest of(ArticleHeading heading, Language language) {
    return new Latest(
        heading.title(),
        heading.module().label(language),
        heading.publishedAt(),
        PATH + "/articles/" + heading.id());
  }
}
