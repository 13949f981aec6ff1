package cn.portcover.risknews;

import static cn.portcover.operation.Grant.PLATFORM;

import cn.portcover.domain.Company;
import cn.portcover.domain.article.Article;
import cn.portcover.domain.article.ArticleHeading;
import cn.portcover.domain.article.LatestArticles;
import cn.portcover.domain.article.RiskSubscription;
import cn.portcover.domain.buyer.BuyerProposal;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.notice.Announcements;
import cn.portcover.domain.notice.Notice;
import cn.portcover.domain.programme.CreditReport;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.Owner;
import cn.portcover.operation.Operation;
import cn.portcover.operation.RunTime;
import cn.portcover.operation.Scheduled;
import cn.portcover.operation.Work;
import cn.portcover.operation.Works;
import cn.portcover.operation.port.Articles;
import cn.portcover.operation.port.Store;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts new articles on the home page and tells those who subscribed to their topics. Notices are
 * written first and have ids that follow from their articles: whoever dies in between tells the
 * others in the next run, and nobody twice.
 */
@Operation(
    caller = PLATFORM,
    changes = {LatestArticles.class, Notice.class},
    refuses = {},
    uses = Operation.Uses.REFERENCE,
    reads = {RiskSubscription.class, BuyerProposal.class, Claim.class, CreditReport.class},
    every = "PT1M")
final class AnnounceArticles implements Scheduled {
  private static final Logger LOG = LoggerFactory.getLogger(AnnounceArticles.class);
  private static final String NAME = "AnnounceArticles";

  /** Of one run: a new feed may bring thousands. */
  private static final int MOST = 500;

  private final Articles articles;
  private final Subscribers subscribers;
  private final Works works;
  private final InstantSource clock;

  AnnounceArticles(Articles articles, Subscribers subscribers, Works works, InstantSource clock) {
    this.articles = articles;
    this.subscribers = subscribers;
    this.works = works;
    this.clock = clock;
  }

  @Override
  public int run(Instant now) {
    showLatest(now);
    RunTime time = RunTime.begun(clock);
    Subscribers.Known known = subscribers.known();
    int announced = 0;
    for (Article article : articles.unannounced(MOST)) {
      if (time.isOver()) {
        break;
      }
      for (Company company : known.whoWants(article)) {
        Owner owner = Owner.company(company.uscc());
        commit(now, work -> tell(article, owner, work));
      }
      // One by one: what is done is done, however much waits behind it.
      articles.announced(List.of(article.id()));
      announced++;
    }
    return announced;
  }

  private void showLatest(Instant now) {
    List<ArticleHeading> newest = articles.newest(LatestArticles.MOST);
    commit(now, work -> show(newest, work, now));
  }

  private static boolean show(List<ArticleHeading> newest, Work work, Instant now) {
    LatestArticles shown =
        work.find(LatestArticles.KIND, Owner.PLATFORM, LatestArticles.KEY).orElse(null);
    if (shown == null) {
      work.keep(LatestArticles.first(newest, now));
    } else if (!shown.headings().equals(newest)) {
      work.keep(shown.now(newest));
    }
    return true;
  }

  private static boolean tell(Article article, Owner company, Work work) {
    return work.announceOnce(
        company,
        "risk-articles/articles/" + article.id(),
        Announcements.published(article),
        article.id().value());
  }

  private void commit(Instant now, Predicate<Work> does) {
    try {
      works.commit(NAME, Actor.platform(NAME), now, does::test);
    } catch (Store.Raced raced) {
      // Another run at the same moment has written just this.
      LOG.debug("another run was faster", raced);
    }
  }
}
