package cn.portcover.domain.article;

import cn.portcover.domain.Company;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.article.RiskSubscriptionLifecycle.Move;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.domain.record.Status;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 订阅: a company wants to be told of new articles on a topic. It has one subscription to each topic,
 * which ends and begins again.
 */
public record RiskSubscription(
    RecordId id,
    Company company,
    RiskTopic topic,
    RiskSubscriptionStatus status,
    Instant createdAt,
    long version)
    implements Kept {
  public static final RecordKind<RiskSubscription> KIND =
      new RecordKind<>("risk-subscriptions", RiskSubscription.class, RiskSubscriptionNotFound::new);

  public static final int MOST = 50;

  public static RiskSubscription subscribed(Company company, RiskTopic topic, Instant now) {
    return new RiskSubscription(idOf(topic), company, topic, RiskSubscriptionStatus.ACTIVE, now, 1);
  }

  /** The id follows from the topic: whoever subscribes twice has one subscription. */
  public static RecordId idOf(RiskTopic topic) {
    return RecordId.following(topic.words());
  }

  public RiskSubscription subscribeAgain() {
    return moved(Move.SUBSCRIBE);
  }

  public RiskSubscription end() {
    return moved(Move.UNSUBSCRIBE);
  }

  public boolean isActive() {
    return status == RiskSubscriptionStatus.ACTIVE;
  }

  /** The lists in which the subscriptions are that an article may meet. */
  public static List<String> listsOf(Article article) {
    List<String> lists = new ArrayList<>();
    article.countries().forEach(country -> lists.add("country/" + country));
    article.industries().stream()
        .flatMap(industry -> java.util.stream.Stream.of(industry, industry.section()))
        .distinct()
        .forEach(industry -> lists.add("industry/" + industry));
    lists.add("buyers");
    return lists;
  }

  private RiskSubscription moved(Move by) {
    return new RiskSubscription(
        id,
        company,
        topic,
        RiskSubscriptionLifecycle.TABLE.next(status, by, RiskSubscriptionEnded::new),
        createdAt,
        version + 1);
  }

  @Override
  public RecordKind<?> kind() {
    return KIND;
  }

  @Override
  public Owner owner() {
    return Owner.company(company.uscc());
  }

  @Override
  public String key() {
    return id.value();
  }

  @Override
  public Map<String, Status> statuses() {
    return Map.of("status", status);
  }

  @Override
  public Optional<String> listedIn() {
    return Optional.of(topic.found());
  }
}
