package cn.portcover.risknews;

import cn.portcover.domain.article.ArticleId;
import cn.portcover.domain.article.Feed;
import cn.portcover.domain.article.FeedFault;
import cn.portcover.domain.article.FeedPull;
import cn.portcover.domain.article.FeedRun;
import cn.portcover.operation.article.ArticlePublication;
import cn.portcover.operation.port.Articles.Outcome;
import cn.portcover.operation.port.FeedReader;
import cn.portcover.operation.port.Told;
import cn.portcover.operation.port.Unavailable;
import cn.portcover.operation.port.WebFiles;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Pulls one feed: asks it, reads it, shows its articles. */
@Singleton
final class FeedPulling {
  private static final Logger LOG = LoggerFactory.getLogger(FeedPulling.class);
  private static final String ACCEPT =
      "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9,"
          + " application/json;q=0.9, */*;q=0.1";

  /** Of our time, whatever the feed does. */
  private static final Duration WHOLE = Duration.ofSeconds(15);

  private final WebFiles web;
  private final FeedReader reader;
  private final ArticlePublication publication;

  FeedPulling(WebFiles web, FeedReader reader, ArticlePublication publication) {
    this.web = web;
    this.reader = reader;
    this.publication = publication;
  }

  /** How the pulling stands afterwards, and the report. */
  record Pulled(FeedPull next, FeedRun run) {}

  /**
   * Pulls it. What a feed does wrong, its report says.
   *
   * @throws Unavailable when the articles cannot be written now
   */
  Pulled pull(Feed feed, FeedPull pull, Instant now) {
    WebFiles.Answer answer =
        web.get(
            new WebFiles.Question(
                feed.settings().url().toString(),
                ACCEPT,
                pull.entityTag(),
                pull.lastModified(),
                FeedReader.MOST_BYTES,
                WHOLE));
    return switch (answer) {
      case WebFiles.NotModified _ ->
          new Pulled(
              pull.unchanged(feed.settings().every(), now), FeedRun.unchanged(feed.id(), now));
      case WebFiles.Failed(FeedFault fault, String detail, Duration wish) ->
          failed(feed, pull, fault, detail, wish, 0, now);
      case WebFiles.Body body -> read(feed, pull, body, now);
    };
  }

  private Pulled read(Feed feed, FeedPull pull, WebFiles.Body body, Instant now) {
    int bytes = body.content().length;
    try {
      FeedReader.Contents contents = reader.read(body.content(), body.contentType());
      FeedItems items = new FeedItems(feed, publication, now);
      contents.items().forEach(items::take);
      Map<ArticleId, Outcome> outcomes = publication.publish(items.articles(), new Told(0, now));
      return new Pulled(
          pull.read(body.entityTag(), body.lastModified(), feed.settings().every(), now),
          FeedRun.read(
              feed.id(),
              contents.format().name(),
              bytes,
              items.counts(outcomes),
              items.leftOut(),
              now));
    } catch (FeedReader.NotReadable e) {
      return failed(feed, pull, e.fault(), e.getMessage(), null, bytes, now);
    } catch (Unavailable e) {
      throw e;
    } catch (RuntimeException e) {
      // The others must not wait for a fault of ours that one of them has found.
      LOG.error("feed {} could not be pulled", feed.id(), e);
      return failed(feed, pull, FeedFault.UNEXPECTED, null, null, bytes, now);
    }
  }

  private static Pulled failed(
      Feed feed,
      FeedPull pull,
      FeedFault fault,
      @Nullable String detail,
      @Nullable Duration wish,
      long bytes,
      Instant now) {
    return new Pulled(
        pull.fail(feed.settings().every(), wish, now),
        FeedRun.failed(feed.id(), fault, detail, bytes, now));
  }
}
