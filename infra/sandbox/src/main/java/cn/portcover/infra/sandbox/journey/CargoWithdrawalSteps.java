package cn.portcover.infra.sandbox.journey;

import static cn.portcover.infra.sandbox.journey.Expect.same;
import static cn.portcover.infra.sandbox.journey.Expect.status;
import static cn.portcover.infra.sandbox.journey.Expect.that;

import cn.portcover.infra.sandbox.json.Tree;
import java.util.LinkedHashMap;
import java.util.Map;

/** 撤销: a cargo application that was submitted is taken back. */
final class CargoWithdrawalSteps {
  private final Play play;
  private final String application;

  /**
   * @param application its id; its insurer says nothing by itself
   */
  CargoWithdrawalSteps(Play play, String application) {
    this.play = play;
    this.application = application;
  }

  void insurerAcceptsTheData() throws Steps.Broken {
    play.steps.must(
        "the insurer accepts the data",
        "AWAITING_UNDERWRITING 数据审核成功，待核保",
        () -> {
          play.insurer.tellAs(
              InsurerDesk.CARGO_INSURER,
              "cargo-application.reviewed",
              Map.of("applicationId", application, "result", "DATA_ACCEPTED"));
          return standing(view(), "AWAITING_UNDERWRITING");
        });
  }

  void withdraw() throws Steps.Broken {
    play.steps.must(
        "ask to withdraw it, with the card",
        "WITHDRAWAL_REQUESTED 撤销中",
        () -> {
          long version = Expect.number(view(), "version");
          String subject = "cargo/applications/" + application;
          var body = new LinkedHashMap<String, Object>();
          body.put("reason", "买方推迟了订单，本次不出运。");
          body.put(
              "signature",
              Signing.about(play, "WITHDRAW_CARGO_APPLICATION", subject, version, null));
          return standing(
              status(
                  200, play.company.post(path() + "/withdrawal", body, version, play.freshKey())),
              "WITHDRAWAL_REQUESTED");
        });
  }

  void isLetGo() throws Steps.Broken {
    play.steps.must(
        "the insurer lets it go",
        "WITHDRAWN 已撤销, read-only, nothing to pay",
        () ->
            Expect.soon(
                () -> {
                  Tree view = view();
                  String label = standing(view, "WITHDRAWN");
                  that(view.at("withdrawal", "answer", "accepted").isTrue(), "not so: " + view);
                  that(!view.at("mayEdit").isTrue(), "it can be changed");
                  that(!view.at("mayPay").isTrue(), "it can be paid");
                  return label;
                }));
  }

  private Tree view() throws Exception {
    return status(200, play.company.get(path()));
  }

  private String path() {
    return "/v1/cargo/applications/" + application;
  }

  private static String standing(Tree view, String expected) throws Mismatch {
    same("status", expected, view.at("status").textOrEmpty());
    return view.at("statusLabel").textOrEmpty();
  }
}
