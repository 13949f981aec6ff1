package cn.portcover.risknews;

import cn.portcover.domain.Language;
import cn.portcover.domain.article.ArticleModule;
import cn.portcover.domain.article.Feed;
import cn.portcover.domain.article.FeedId;
import cn.portcover.domain.article.FeedPull;
import cn.portcover.domain.article.FeedStatus;
import cn.portcover.domain.reference.CountryCode;
import cn.portcover.domain.reference.IndustryCode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed as administrators see it.
 *
 * @param failures pulls in a row that failed
 * @param nextPullAt absent while it is retired
 */
record FeedView(
    FeedId id,
    String name,
    URI url,
    ArticleModule module,
    List<CountryCode> countries,
    List<IndustryCode> industries,
    Duration every,
    FeedStatus status,
    String statusLabel,
    int failures,
    @Nullable Instant nextPullAt,
    Instant enrolledAt,
    long version) {
  static FeedView of(Feed feed, @Nullable FeedPull pull, Language language) {
    Feed.Settings settings = feed.settings();
    return new FeedView(
        feed.id(),
        settings.name(),
        settings.url(),
        settings.module(),
        settings.countries(),
        settings.industries(),
        settings.every(),
        feed.status(),
        feed.status().label(language),
        pull == null ? 0 : pull.failures(),
        pull == null ? null : pull.nextAt(),
        feed.createdAt(),
        feed.version());
  }
}
