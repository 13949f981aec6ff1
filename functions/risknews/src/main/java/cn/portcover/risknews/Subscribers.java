package cn.portcover.risknews;

import cn.portcover.domain.Company;
import cn.portcover.domain.article.Article;
import cn.portcover.domain.article.RiskSubscription;
import cn.portcover.domain.article.RiskTopic;
import cn.portcover.operation.Works;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who wants to be told of an article. */
@Singleton
final class Subscribers {
  /** Of one country, industry, or of buyers; the newest of more. */
  private static final int MOST = 10_000;

  private final Works works;
  private final OwnBuyers buyers;

  Subscribers(Works works, OwnBuyers buyers) {
    this.works = works;
    this.buyers = buyers;
  }

  /** Each company once, by however many of its subscriptions. */
  Set<Company> of(Article article) {
    Map<Company, List<RiskTopic.OwnBuyer>> known = new HashMap<>();
    Map<Company, RiskSubscription> met = new LinkedHashMap<>();
    for (String list : RiskSubscription.listsOf(article)) {
      for (RiskSubscription each : works.store().listed(RiskSubscription.KIND, list, MOST)) {
        if (each.isActive() && !met.containsKey(each.company()) && isMet(each, article, known)) {
          met.put(each.company(), each);
        }
      }
    }
    return met.keySet();
  }

  private boolean isMet(
      RiskSubscription subscription,
      Article article,
      Map<Company, List<RiskTopic.OwnBuyer>> known) {
    List<RiskTopic.OwnBuyer> own =
        subscription.topic().ownBuyers()
            ? known.computeIfAbsent(subscription.company(), buyers::of)
            : List.of();
    return subscription.topic().isMetBy(article, own);
  }
}
