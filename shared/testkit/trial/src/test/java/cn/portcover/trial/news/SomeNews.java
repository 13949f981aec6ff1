package cn.portcover.trial.news;

import cn.portcover.domain.article.ArticleId;
import cn.portcover.domain.article.ArticleSource;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Insurer;
import cn.portcover.trial.Trial;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Articles as insurers publish them, and what is found of them. */
final class SomeNews {
  private SomeNews() {}

  /** An article on German textiles, with a word in its title that no other has. */
  static Map<String, Object> article(String id, String module, String title) {
    return Fields.of(
        "articleId",
        id,
        "module",
        module,
        "title",
        title,
        "publishedAt",
        Trial.now().toString(),
        "countries",
        List.of("DEU"),
        "industries",
        List.of("17"),
        "html",
        "<p>账期普遍<strong>拉长</strong>。</p><script>alert(1)</script>",
        "attachments",
        List.of());
  }

  static void publish(Insurer insurer, Map<String, Object> article) {
    insurer.tell("risk-article.published", "risk-articles/" + article.get("articleId"), article);
  }

  /** Where the insurer's article is read. */
  static String path(Insurer insurer, String id) {
    return "/v1/risk-articles/articles/"
        + ArticleId.of(ArticleSource.of(new CounterpartyId(insurer.id())), id);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The titles of a module in the answer of a search. */
  static List<String> titles(Reply found, String module) {
    for (int i = 0; found.at("modules/" + i) != null; i++) {
      if (found.text("modules/" + i + "/module").equals(module)) {
        return titlesAt(found, "modules/" + i + "/items");
      }
    }
    throw new AssertionError("no module " + module + " in " + found);
  }

  static List<String> titlesAt(Reply reply, String items) {
    List<String> titles = new ArrayList<>();
    for (int i = 0; reply.at(items + "/" + i) != null; i++) {
      titles.add(reply.text(items + "/" + i + "/title"));
    }
    return titles;
  }
}
