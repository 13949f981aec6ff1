package cn.portcover.trial.news;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.Trial;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SubscriptionsTest {
  private static final String PATH = "/v1/risk-subscriptions";
  private final Desk desk = SomeCompany.fresh().member();

  private Reply subscribe(Map<String, Object> topic) {
    return desk.send(Call.post(PATH).header("idempotency-key", Trial.fresh("sub-")).json(topic));
  }

  @Test
  void aCompanySubscribesOnceToATopicAndEndsItOnce() {
    Reply first = Trial.requireStatus(201, subscribe(Map.of("country", "DEU", "industry", "17")));
    Reply again = Trial.requireStatus(201, subscribe(Map.of("country", "DEU", "industry", "17")));
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(first.text("statusLabel")).isEqualTo("已订阅");
    Trial.requireStatus(201, subscribe(Map.of("ownBuyers", true)));
    assertThat(desk.read(PATH).at("items/1")).isNotNull();
    assertThat(desk.read(PATH).at("items/2")).isNull();

    String one = PATH + "/" + first.text("subscriptionId");
    for (int i = 0; i < 2; i++) {
      assertThat(desk.send(Call.of("DELETE", one)).status()).isEqualTo(204);
      assertThat(desk.read(PATH).text("items/0/ownBuyers")).isEqualTo("true");
      assertThat(desk.read(PATH).at("items/1")).isNull();
    }
    Reply back = Trial.requireStatus(201, subscribe(Map.of("country", "DEU", "industry", "17")));
    assertThat(back.text("subscriptionId")).isEqualTo(first.text("subscriptionId"));
    assertThat(back.text("version")).isEqualTo("3");
  }

  @Test
  void whoeverNamesNothingOrNonsenseIsRefused() {
    Refused.fields(subscribe(Map.of()), "/country subscription-empty");
    Refused.fields(subscribe(Map.of("ownBuyers", false)), "/country subscription-empty");
    Refused.fields(
        subscribe(Map.of("country", "XX", "industry", "x")),
        "/country country-code-unknown",
        "/industry industry-code-unknown");
    Refused.as(400, "idempotency-key-missing", desk.send(Call.post(PATH).json(Map.of())));
    Refused.as(
        404,
        "risk-subscription-not-found",
        desk.send(Call.of("DELETE", PATH + "/01ARZ3NDEKTSV4RRFFQ69G5FAV")));
  }

  @Test
  void thereAreAtMostFifty() {
    List<String> countries =
        List.copyOf(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3)).subList(0, 51);
    for (int i = 0; i < 50; i++) {
      Trial.requireStatus(201, subscribe(Map.of("country", countries.get(i))));
    }
    Refused.as(422, "too-many-risk-subscriptions", subscribe(Map.of("country", countries.get(50))));
    assertThat(subscribe(Map.of("country", countries.getFirst())).status()).isEqualTo(201);
    Refused.as(422, "cursor-not-valid", desk.get(PATH + "?cursor=edited"));
  }
}
