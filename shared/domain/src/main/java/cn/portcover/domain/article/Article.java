package cn.portcover.domain.article;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.reference.CountryCode;
import cn.portcover.domain.reference.IndustryCode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article of 风险信息: told by an insurer or found in a feed, told again when it changes, gone for
 * readers when its source retracts it.
 *
 * @param sourceId what its source calls it
 * @param title one line of text, no markup, at most {@value #LONGEST_TITLE} characters
 * @param html made harmless, to be shown as it is; may be empty
 * @param text the same without markup
 * @param link to where it was published, {@code http} or {@code https}
 */
public record Article(
    ArticleId id,
    ArticleSource source,
    String sourceId,
    ArticleModule module,
    String title,
    Instant publishedAt,
    List<CountryCode> countries,
    List<IndustryCode> industries,
    String html,
    String text,
    @Nullable URI link) {
  public static final int LONGEST_TITLE = 300;

  /** What is older is no news to anybody: a new feed brings its archive too. */
  private static final Duration NEWS = Duration.ofDays(7);

  public Article {
    if (title.isBlank()) {
      throw new Malformed("article-title-missing");
    }
    countries = countries.stream().distinct().toList();
    industries = industries.stream().distinct().toList();
  }

  /**
   * Whether those who subscribed to its topics want to be told of it, when it comes at that time.
   */
  public boolean isNews(Instant at) {
    return publishedAt.isAfter(at.minus(NEWS));
  }

  /** What stands in lists. */
  public ArticleHeading heading() {
    return new ArticleHeading(id, source, module, title, publishedAt, countries, industries);
  }

  /**
   * Digest of its words: two articles of a module that have the same are one article, whatever
   * their ids. Where there are no words but the title, its link tells it from others of that title.
   */
  public Sha256 words() {
    return digest(title, text, text.isBlank() ? String.valueOf(link) : "");
  }

  /**
   * Digest of what it says: an article that is told again with the same is unchanged. Feeds that
   * give no time, or a new one each time, change nothing by that.
   */
  public Sha256 content() {
    return digest(
        module.name(),
        title,
        countries.toString(),
        industries.toString(),
        html,
        String.valueOf(link));
  }

  private static Sha256 digest(String... parts) {
    return Sha256.of(String.join("\u0000", parts).getBytes(StandardCharsets.UTF_8));
  }
}
