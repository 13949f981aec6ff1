package cn.portcover.trial.cargo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.cargo.CargoApplicationStatus;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.AtOnce;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Insurer;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCargo;
import cn.portcover.trial.SomeCargo.Filed;
import cn.portcover.trial.SomeCargoMessages;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeCovers;
import cn.portcover.trial.Trial;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Insurers number their policies as they like: each once, and two of them the same. */
class CargoPolicyNumbersTest {
  private static final String TAKEN = "/data/policyNumber policy-number-taken";

  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.operator();
  private final String number = Trial.fresh("YAB-");

  private static Insurer another() {
    return Insurer.enrolled(Trial.fresh("cargo-"), List.of("CARGO"));
  }

  private static Call copyCall(String policy) {
    return Call.post("/v1/cargo/policies/" + policy + "/copies")
        .header("idempotency-key", Trial.fresh("copy-"));
  }

  private static String document(String policy) {
    return "/v1/cargo/policies/" + policy + "/documents/cargo-policy";
  }

  @Test
  void twoInsurersMayGiveACompanyTheSame() {
    Filed first = SomeCargo.effective(company, desk, number);
    Insurer other = another();

    Filed second = SomeCargo.effective(SomeCargo.draft(company, desk, other), number);

    assertThat(second.status()).as("is not left paid for ever").isEqualTo("EFFECTIVE");
    Reply list = desk.read("/v1/cargo/policies?number=" + number);
    assertThat((List<?>) Objects.requireNonNull(list.at("items"))).hasSize(2);
    Reply ofOther = desk.read("/v1/cargo/policies?number=" + number + "&insurerId=" + other.id());
    assertThat((List<?>) Objects.requireNonNull(ofOther.at("items"))).hasSize(1);
    assertThat(ofOther.text("items/0/policyNumber")).isEqualTo(number);
    String id = ofOther.text("items/0/id");
    assertThat(desk.read("/v1/cargo/policies/" + id).text("applicationId")).isEqualTo(second.id());
    for (Filed each : List.of(first, second)) {
      Reply policy = desk.read(each.view().text("links/policy"));
      assertThat(policy.text("applicationId")).isEqualTo(each.id());
      assertThat(policy.text("policyNumber")).isEqualTo(number);
      assertThat(desk.get(policy.text("links/document")).status()).isEqualTo(303);
    }
  }

  @Test
  void aNumberThatTwoInsurersGaveDoesNotSayWhichIsMeant() {
    SomeCargo.effective(company, desk, number);
    Reply alone = desk.read("/v1/cargo/policies/" + number);
    Filed second = SomeCargo.effective(SomeCargo.draft(company, desk, another()), number);

    Refused.as(409, "cargo-policy-number-shared", desk.get("/v1/cargo/policies/" + number));
    Refused.as(409, "cargo-policy-number-shared", desk.get(document(number)));
    Refused.as(409, "cargo-policy-number-shared", desk.send(copyCall(number)));

    assertThat(desk.read("/v1/cargo/policies/" + alone.text("id")).text("insurer/id"))
        .isEqualTo(SomeCovers.insurer().id());
    Reply copy =
        Trial.requireStatus(201, desk.send(copyCall(number + "~" + second.insurer().id())));
    assertThat(copy.text("openCoverId")).isEqualTo(second.cover());
    assertThat(copy.text("copiedFrom")).isEqualTo(number);
    Desk stranger = SomeCompany.fresh().operator();
    Refused.as(404, "cargo-policy-not-found", stranger.get("/v1/cargo/policies/" + number));
    Refused.as(
        404, "cargo-policy-not-found", stranger.get("/v1/cargo/policies/" + alone.text("id")));
    Refused.as(404, "cargo-policy-not-found", desk.get("/v1/cargo/policies/" + number + "~nobody"));
  }

  @Test
  void eachOfThemSaysItAgainAndNothingChanges() {
    SomeCargo.effective(company, desk, number);
    Filed second = SomeCargo.effective(SomeCargo.draft(company, desk, another()), number);
    int version = second.version();

    Reply again =
        SomeCargoMessages.numbered(
            second, "cargo-policy.issued", 9, SomeCargoMessages.policy(second, number));

    assertThat(again.text("state")).isEqualTo("APPLIED");
    assertThat(second.version()).isEqualTo(version);
  }

  @Test
  void anInsurerIsToldAtOnceThatItGaveTheNumberBefore() {
    SomeCargo.effective(company, desk, number);
    Filed paid = SomeCargo.in(CargoApplicationStatus.PAID, company, desk);
    Filed paying = SomeCargo.in(CargoApplicationStatus.PAYING, company, desk);
    SomeCompany stranger = SomeCompany.fresh();
    Filed theirs = SomeCargo.in(CargoApplicationStatus.PAID, stranger, stranger.operator());

    for (Filed each : List.of(paid, paying, theirs)) {
      String status = each.status();
      Refused.fields(SomeCargoMessages.issue(each, SomeCargoMessages.policy(each, number)), TAKEN);
      assertThat(each.status()).isEqualTo(status);
    }
    assertThat(
            SomeCargoMessages.issue(paid, SomeCargoMessages.policy(paid, Trial.fresh("YAB-")))
                .text("state"))
        .isEqualTo("APPLIED");
  }

  @Test
  void givenToTwoApplicationsAtTheSameMomentItIsTheOnes() {
    List<Filed> paid =
        List.of(
            SomeCargo.in(CargoApplicationStatus.PAID, company, desk),
            SomeCargo.in(CargoApplicationStatus.PAID, company, desk));
    var turn = new AtomicInteger();

    List<Reply> replies =
        AtOnce.times(
            2,
            () -> {
              Filed mine = paid.get(turn.getAndIncrement());
              return SomeCargoMessages.issue(mine, SomeCargoMessages.policy(mine, number));
            });

    assertThat(replies.stream().map(Reply::status)).containsExactlyInAnyOrder(200, 422);
    Refused.fields(
        replies.stream().filter(r -> r.status() == 422).findFirst().orElseThrow(), TAKEN);
    assertThat(paid.stream().map(Filed::status)).containsExactlyInAnyOrder("EFFECTIVE", "PAID");
  }
}
