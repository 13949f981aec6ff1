package cn.portcover.infra.sandbox.journey;

import static cn.portcover.infra.sandbox.journey.Expect.status;
import static cn.portcover.infra.sandbox.journey.Expect.that;

import cn.portcover.infra.sandbox.json.Tree;
import java.util.List;
import java.util.Map;

/** 买方: the buyer of the journeys, which their claims take from the insurer's register. */
final class BuyerSteps {
  static final String CODE = "DEU-000123";
  static final String NAME = "Hansa Textil GmbH";

  private final Play play;

  BuyerSteps(Play play) {
    this.play = play;
  }

  /** Found where an earlier playing had it registered. */
  void isRegistered() throws Steps.Broken {
    play.steps.must(
        "find the buyer in the insurer's register",
        "found by its name, with the insurer's code",
        () -> {
          boolean known = codesOf("Hansa%20Textil").contains(CODE);
          if (!known) {
            play.insurer.tell("buyer.registered", buyer());
          }
          that(codesOf("Hansa%20Textil").contains(CODE), "the buyer is not found by its name");
          return CODE + " " + NAME + (known ? ", registered before" : "");
        });
  }

  private List<String> codesOf(String typed) throws Exception {
    Tree found =
        status(200, play.company.get("/v1/buyers?insurer=" + InsurerDesk.INSURER + "&q=" + typed));
    return found.at("items").items().stream()
        .map(buyer -> buyer.at("buyerCode").textOrEmpty())
        .toList();
  }

  private static Map<String, Object> buyer() {
    return Map.of(
        "buyerCode", CODE,
        "englishName", NAME,
        "chineseName", "汉萨纺织有限公司",
        "country", "DEU",
        "englishAddress", "Jungfernstieg 7, 20354 Hamburg",
        "registrationNumber", "HRB 90417");
  }
}
