package cn.portcover.infra.sandbox.journey;

import static cn.portcover.infra.sandbox.journey.Expect.same;
import static cn.portcover.infra.sandbox.journey.Expect.soon;
import static cn.portcover.infra.sandbox.journey.Expect.status;
import static cn.portcover.infra.sandbox.journey.Expect.that;

import cn.portcover.domain.policy.Policy;
import cn.portcover.infra.sandbox.json.Tree;
import java.time.LocalDate;
import java.util.List;

/** 货运险预约, and the open cover (货物运输保险预约协议) that comes of it. */
final class OpenCoverSteps {
  private static final String RESERVATIONS = "/v1/cargo/reservations";
  private static final String COVERS = "/v1/cargo/open-covers";

  private final Play play;
  private String reservation = "";
  private List<String> before = List.of();
  private String cover = "";

  OpenCoverSteps(Play play) {
    this.play = play;
  }

  /** The open cover that was signed, once {@link #isSigned} was taken. */
  String id() {
    return cover;
  }

  void reserve() throws Steps.Broken {
    play.steps.must(
        "reserve cargo cover",
        "SENT 已发送",
        () -> {
          before = valid();
          LocalDate today = LocalDate.ofInstant(play.clock.now(), Policy.ZONE);
          Tree sent = status(201, play.company.post(RESERVATIONS, CargoForms.reservation(today)));
          reservation = Expect.text(sent, "id");
          same("status", "SENT", sent.at("status").textOrEmpty());
          return sent.at("statusLabel").textOrEmpty() + " " + reservation;
        });
    play.steps.must(
        "the insurer is willing",
        "SUCCEEDED 成功, with whom to sign",
        () ->
            soon(
                () -> {
                  Tree view = status(200, play.company.get(RESERVATIONS + "/" + reservation));
                  same("status", "SUCCEEDED", view.at("status").textOrEmpty());
                  return view.at("statusLabel").textOrEmpty();
                }));
    play.steps.check(
        "look up the reservation's history",
        "SENT → SUCCEEDED",
        () ->
            OfferSteps.historyIs(
                status(200, play.company.get(RESERVATIONS + "/" + reservation + "/history")),
                "status",
                List.of("SENT", "SUCCEEDED")));
  }

  void isSigned() throws Steps.Broken {
    play.steps.must(
        "the open cover is there",
        "VALID 有效, with its covers and classes of goods",
        () ->
            soon(
                () -> {
                  cover =
                      valid().stream()
                          .filter(each -> !before.contains(each))
                          .findFirst()
                          .orElseThrow(() -> new Mismatch("none has come yet"));
                  Tree view = status(200, play.company.get(COVERS + "/" + cover));
                  same("status", "VALID", view.at("status").textOrEmpty());
                  that(view.toString().contains("ALL_RISKS"), "no cover in " + view);
                  that(view.toString().contains("舱面货条款"), "no special clause in " + view);
                  return view.at("statusLabel").textOrEmpty()
                      + " until "
                      + view.at("validTo").textOrEmpty();
                }));
  }

  /** The ids of those of the insurer that are valid. */
  private List<String> valid() throws Exception {
    Tree list =
        status(
            200,
            play.company.get(
                COVERS + "?valid=true&limit=100&insurerId=" + InsurerDesk.CARGO_INSURER));
    return list.at("items").items().stream().map(each -> each.at("id").textOrEmpty()).toList();
  }
}
