package cn.portcover.risknews;

import cn.portcover.domain.Company;
import cn.portcover.domain.article.Article;
import cn.portcover.domain.article.RiskSubscription;
import cn.portcover.domain.article.RiskTopic;
import cn.portcover.operation.Works;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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

  /** As they are now; what is read once is not read again. */
  Known known() {
    return new Known();
  }

  /** Subscriptions and buyers, as they were met. */
  final class Known {
    private final Map<String, List<RiskSubscription>> lists = new HashMap<>();
    private final Map<Company, List<RiskTopic.OwnBuyer>> own = new HashMap<>();
    private final OwnBuyers.Register register = buyers.register();

    /** Each company once, by however many of its subscriptions. */
    Set<Company> whoWants(Article article) {
      return RiskSubscription.listsOf(article).stream()
          .flatMap(list -> lists.computeIfAbsent(list, this::active).stream())
          .filter(subscription -> isMet(subscription, article))
          .map(RiskSubscription::company)
          .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<RiskSubscription> active(String list) {
      return works.store().listed(RiskSubscription.KIND, list, MOST).stream()
          .filter(RiskSubscription::isActive)
          .toList();
    }

    private boolean isMet(RiskSubscription subscription, Article article) {
      return subscription
          .topic()
          .isMetBy(article, () -> own.computeIfAbsent(subscription.company(), register::buyersOf));
    }
  }
}
