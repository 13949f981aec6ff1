package cn.portcover.referencestore;

import cn.portcover.domain.article.Article;
import cn.portcover.domain.reference.CountryCode;
import cn.portcover.domain.reference.IndustryCode;
import cn.portcover.operation.json.Json;
import cn.portcover.operation.port.Told;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Articles as JSON objects of their table's columns: five hundred are written by one statement. */
final class ArticleColumns {
  private ArticleColumns() {}

  static Map<String, Object> of(Article article, Told told) {
    String titleKey = Terms.normal(article.title());
    String textKey = ArticleTerms.textKey(article.title(), article.text());
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", article.id().value());
    row.put("source", article.source().value());
    row.put("source_id", article.sourceId());
    row.put("module", article.module().name());
    row.put("title", article.title());
    row.put("published_at", article.publishedAt().toString());
    row.put("countries", article.countries().stream().map(CountryCode::value).toList());
    row.put("industries", article.industries().stream().map(IndustryCode::value).toList());
    row.put("industry_terms", industryTerms(article));
    row.put("html", article.html());
    row.put("plain", article.text());
    if (article.link() != null) {
      row.put("link", article.link().toString());
    }
    row.put("content", article.content().value());
    row.put("words", article.words().value());
    row.put("title_key", titleKey);
    row.put("title_terms", List.copyOf(ArticleTerms.ofTitle(titleKey)));
    row.put("text_key", textKey);
    row.put("text_terms", List.copyOf(ArticleTerms.ofText(textKey)));
    row.put("retracted", false);
    row.put("announced", !article.isNews(told.at()));
    row.put("sequence", told.sequence());
    row.put("told_at", told.at().toString());
    return row;
  }

  /** Whose words they are. */
  static Map<String, Object> claim(Article article, Told told) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("module", article.module().name());
    row.put("words", article.words().value());
    row.put("article", article.id().value());
    row.put("claimed_at", told.at().toString());
    return row;
  }

  static String json(List<Map<String, Object>> rows) {
    return Json.write(rows);
  }

  private static List<String> industryTerms(Article article) {
    return article.industries().stream()
        .flatMap(industry -> Stream.of(industry, industry.section()))
        .map(IndustryCode::value)
        .distinct()
        .toList();
  }
}
