package cn.portcover.trial.cargo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.message.OutgoingMessage;
import cn.portcover.domain.record.Owner;
import cn.portcover.operation.json.Json;
import cn.portcover.operation.port.Store;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCargo;
import cn.portcover.trial.SomeCargo.Filed;
import cn.portcover.trial.SomeCargoForms;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeCovers;
import cn.portcover.trial.Trial;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 险别: which of the open cover's an application is for, by code and name wherever it is shown. */
class CargoCoverCodesTest {
  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.operator();

  /** An open cover of three covers, two of them at the same rate. */
  private String several() {
    return SomeCovers.signed(
        desk,
        Fields.with(
            SomeCovers.cover(company, Trial.fresh("YB-")),
            "covers",
            List.of(
                Fields.of("code", "ALL_RISKS", "name", "一切险", "ratePermille", "0.8"),
                Fields.of("code", "WPA", "name", "水渍险", "ratePermille", "0.5"),
                Fields.of("code", "FPA", "name", "平安险", "ratePermille", "0.5"))));
  }

  private static Map<String, Object> form(
      String cover, @Nullable String code, @Nullable String rate) {
    return Fields.with(
        SomeCargoForms.form(cover),
        "insurance",
        Fields.with(
            Fields.with(SomeCargoForms.insurance(), "coverCode", code), "ratePermille", rate));
  }

  private Filed saved(String cover, @Nullable String code, @Nullable String rate) {
    return SomeCargo.draft(company, desk, cover, form(cover, code, rate));
  }

  private static void isOf(Reply application, String code, String name) {
    assertThat(application.text("insurance/coverCode")).isEqualTo(code);
    assertThat(application.text("insurance/coverName")).isEqualTo(name);
  }

  @Test
  void theOnlyOneThatCanBeMeantIsFilledIn() {
    String several = several();

    isOf(saved(SomeCovers.signed(company, desk), null, null).view(), "ALL_RISKS", "海洋运输货物一切险");
    isOf(saved(several, null, "0.80").view(), "ALL_RISKS", "一切险");
    isOf(saved(several, "FPA", "0.5").view(), "FPA", "平安险");
    Filed changed = saved(several, "FPA", "0.5");
    isOf(SomeCargo.change(changed, 1, form(several, null, "0.8")), "ALL_RISKS", "一切险");
  }

  @Test
  void whereSeveralMayBeMeantOneIsChosenBeforeItIsSubmitted() {
    String several = several();
    Filed filed = saved(several, null, "0.5");
    assertThat(filed.view().at("insurance/coverCode")).isNull();

    Reply refused =
        Refused.as(422, "cargo-not-ready", desk.send(SomeCargo.submitCall(filed, 1, null)));

    assertThat(Refused.errors(refused)).containsExactly("/insurance/coverCode cover-needed");
    assertThat(refused.text("errors/0/detail")).contains("ALL_RISKS, WPA, FPA");
    Trial.requireStatus(200, SomeCargo.change(filed, 1, form(several, "WPA", "0.5")));
    Trial.requireStatus(200, SomeCargo.submit(filed, 2));
    Filed unknown = saved(several, "TPL", "0.5");
    assertThat(unknown.view().at("insurance/coverName")).isNull();
    assertThat(
            Refused.errors(
                Refused.as(
                    422, "cargo-not-ready", desk.send(SomeCargo.submitCall(unknown, 1, null)))))
        .containsExactly("/insurance/coverCode cover-not-of-open-cover");
  }

  @Test
  void theInsurerIsToldByCodeAndName() {
    Filed filed = saved(several(), null, "0.8");

    Trial.requireStatus(200, SomeCargo.submit(filed, 1));

    OutgoingMessage message =
        Trial.system()
            .beans()
            .getBean(Store.class)
            .beginning(
                OutgoingMessage.KIND, Owner.company(company.uscc()), filed.subject() + "/", 20)
            .getFirst();
    Map<?, ?> data = (Map<?, ?>) Objects.requireNonNull(Json.readOwn(message.body()).get("data"));
    Map<?, ?> insurance = (Map<?, ?>) Objects.requireNonNull(data.get("insurance"));
    assertThat(insurance.get("coverCode")).isEqualTo("ALL_RISKS");
    assertThat(insurance.get("coverName")).isEqualTo("一切险");
  }
}
