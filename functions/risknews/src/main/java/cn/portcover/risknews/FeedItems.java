package cn.portcover.risknews;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.article.Article;
import cn.portcover.domain.article.ArticleId;
import cn.portcover.domain.article.ArticleSource;
import cn.portcover.domain.article.CategoryCountries;
import cn.portcover.domain.article.Feed;
import cn.portcover.domain.article.FeedRun.Counts;
import cn.portcover.domain.article.FeedRun.LeftOut;
import cn.portcover.domain.article.FeedRun.Why;
import cn.portcover.operation.article.ArticlePublication;
import cn.portcover.operation.article.Draft;
import cn.portcover.operation.port.Articles.Outcome;
import cn.portcover.operation.port.FeedReader.Item;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The articles that the items of a feed are, and those items that are none. */
final class FeedItems {
  /** What is longer is no article but somebody's whole site. */
  private static final int LONGEST_HTML = 500_000;

  private static final int LONGEST_ID = 2048;

  private final Feed feed;
  private final ArticlePublication publication;
  private final Instant now;
  private final Map<ArticleId, Article> articles = new LinkedHashMap<>();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private int items;

  FeedItems(Feed feed, ArticlePublication publication, Instant now) {
    this.feed = feed;
    this.publication = publication;
    this.now = now;
  }

  /** Takes the feed's next item. */
  void take(Item item) {
    items++;
    Optional<Why> wrong = wrong(item);
    if (wrong.isPresent()) {
      leaveOut(wrong.get());
      return;
    }
    try {
      Article article = publication.article(draft(item));
      // Feeds name the newest first: of two with one id it counts.
      if (articles.putIfAbsent(article.id(), article) != null) {
        leaveOut(Why.ID_TWICE);
      }
    } catch (Malformed untitled) {
      leaveOut(Why.NO_TITLE);
    }
  }

  Collection<Article> articles() {
    return articles.values();
  }

  List<LeftOut> leftOut() {
    return leftOut;
  }

  Counts counts(Map<ArticleId, Outcome> outcomes) {
    return new Counts(
        items,
        count(Outcome.ADDED, outcomes),
        count(Outcome.CHANGED, outcomes),
        count(Outcome.UNCHANGED, outcomes) + count(Outcome.OUTDATED, outcomes),
        count(Outcome.DUPLICATE, outcomes),
        leftOut.size());
  }

  private static int count(Outcome outcome, Map<ArticleId, Outcome> outcomes) {
    return (int) outcomes.values().stream().filter(outcome::equals).count();
  }

  private void leaveOut(Why why) {
    leftOut.add(new LeftOut(items, why));
  }

  private static Optional<Why> wrong(Item item) {
    if (item.id().isBlank() || item.id().codePoints().anyMatch(FeedItems::isNoCharacter)) {
      return Optional.of(Why.NO_ID);
    } else if (item.title().isBlank()) {
      return Optional.of(Why.NO_TITLE);
    }
    boolean tooLong = item.html().length() > LONGEST_HTML || item.id().length() > LONGEST_ID;
    return tooLong ? Optional.of(Why.TOO_LONG) : Optional.empty();
  }

  /** Controls and halves of characters, which JSON can say and no database keeps. */
  private static boolean isNoCharacter(int c) {
    return Character.getType(c) == Character.CONTROL || Character.getType(c) == Character.SURROGATE;
  }

  private Draft draft(Item item) {
    Feed.Settings settings = feed.settings();
    return new Draft(
        ArticleSource.of(feed.id()),
        item.id(),
        settings.module(),
        item.title(),
        false,
        publishedAt(item),
        CategoryCountries.of(settings.countries(), item.categories()),
        settings.industries(),
        item.html(),
        item.link());
  }

  /** What says that it comes from the future would stand above all others for as long. */
  private Instant publishedAt(Item item) {
    Instant told = item.publishedAt();
    return told == null || told.isAfter(now) || told.isBefore(Instant.EPOCH) ? now : told;
  }
}
