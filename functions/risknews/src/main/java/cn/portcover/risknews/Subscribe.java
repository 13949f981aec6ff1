package cn.portcover.risknews;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.article.RiskSubscription;
import cn.portcover.domain.article.RiskSubscriptionStatus;
import cn.portcover.domain.article.RiskTopic;
import cn.portcover.domain.article.TooManyRiskSubscriptions;
import cn.portcover.domain.reference.CountryCode;
import cn.portcover.domain.reference.IndustryCode;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 订阅: the company wants to be told of new articles; a subscription that there is stays as it is.
 */
@Operation(
    caller = MEMBER,
    changes = RiskSubscription.class,
    refuses = {InvalidFields.class, TooManyRiskSubscriptions.class},
    keyRequired = true)
final class Subscribe {
  /**
   * On what; an article must meet all that is named, and something must be.
   *
   * @param country ISO 3166-1 alpha-3
   * @param industry section or division of GB/T 4754
   * @param ownBuyers about a country where the company has buyers, or naming one of them
   */
  record WantedTopic(
      @Nullable CountryCode country,
      @Nullable IndustryCode industry,
      @Nullable Boolean ownBuyers) {}

  @Post("/risk-subscriptions")
  @Status(HttpStatus.CREATED)
  RiskSubscriptionView subscribe(@Body WantedTopic wanted, Caller caller, Work work, Instant now) {
    RiskTopic topic =
        new RiskTopic(wanted.country(), wanted.industry(), Boolean.TRUE.equals(wanted.ownBuyers()));
    List<FieldError> wrong = topic.problems();
    if (!wrong.isEmpty()) {
      throw new InvalidFields(wrong);
    }
    Optional<RiskSubscription> known =
        work.find(RiskSubscription.KIND, caller.owner(), RiskSubscription.idOf(topic).value());
    if (known.isPresent() && known.get().isActive()) {
      return RiskSubscriptionView.of(known.get(), caller.language());
    }
    refuseTooMany(caller, work);
    RiskSubscription subscribed =
        known
            .map(RiskSubscription::subscribeAgain)
            .orElseGet(() -> RiskSubscription.subscribed(caller.company(), topic, now));
    work.keep(subscribed);
    return RiskSubscriptionView.of(subscribed, caller.language());
  }

  private static void refuseTooMany(Caller caller, Work work) {
    int active =
        work.store()
            .count(
                RiskSubscription.KIND,
                caller.owner(),
                Map.of("status", RiskSubscriptionStatus.ACTIVE.name()));
    if (active >= RiskSubscription.MOST) {
      throw new TooManyRiskSubscriptions();
    }
  }
}
