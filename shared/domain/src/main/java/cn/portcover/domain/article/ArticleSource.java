package cn.portcover.domain.article;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.Text;
import cn.portcover.domain.counterparty.CounterpartyId;
import java.util.regex.Pattern;

/**
 * Where an article came from: {@code counterparties/sinosure} or {@code feeds/trade-ministry}. Ids
 * of articles are unique within it.
 */
public record ArticleSource(String value) implements Text {
  private static final String FEEDS = "feeds/";
  private static final Pattern SHAPE =
      Pattern.compile("(?:counterparties|feeds)/[a-z][a-z0-9-]{1,31}");

  public ArticleSource {
    if (!SHAPE.matcher(value).matches()) {
      throw new Malformed("article-source-malformed", value);
    }
  }

  public static ArticleSource of(CounterpartyId insurer) {
    return new ArticleSource("counterparties/" + insurer);
  }

  public static ArticleSource of(FeedId feed) {
    return new ArticleSource(FEEDS + feed);
  }

  /** Whether it was pulled: then the same words under another id are the same article. */
  public boolean isFeed() {
    return value.startsWith(FEEDS);
  }

  @Override
  public String toString() {
    return value;
  }
}
