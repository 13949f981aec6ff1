package cn.portcover.infra.sandbox.counterparty;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an insurer writes of risks: one article on German textile importers. */
final class RiskNews {
  private RiskNews() {}

  static Map<String, Object> article(String id, Instant now) {
    var article = new LinkedHashMap<String, Object>();
    article.put("articleId", id);
    article.put("module", "INDUSTRY_ALERT");
    article.put("title", "德国纺织服装进口商破产案件增多，出口企业须关注回款");
    article.put("publishedAt", now.toString());
    article.put("countries", List.of("DEU"));
    article.put("industries", List.of("17", "18"));
    article.put(
        "html",
        """
        <h2>要点</h2><p>今年以来，德国<strong>中小进口商</strong>的破产申请同比上升，账期普遍拉长至 90 天以上。</p>
        <ul><li>出运前核查买方资信</li><li>逾期后及时报损</li></ul>
        """);
    article.put("source", "https://www.example.com/risk/" + id);
    article.put("attachments", List.of());
    return article;
  }

  static Map<String, Object> retraction(String id) {
    return Map.of("articleId", id, "reason", "数据有误，另行发布更正稿。");
  }
}
