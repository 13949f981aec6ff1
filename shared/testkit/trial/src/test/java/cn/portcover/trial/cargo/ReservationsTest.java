package cn.portcover.trial.cargo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.message.OutgoingMessage;
import cn.portcover.domain.record.Owner;
import cn.portcover.operation.json.Json;
import cn.portcover.operation.port.Store;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.AtOnce;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Insurer;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeCovers;
import cn.portcover.trial.Trial;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 货运险预约: sent at once, answered once. */
class ReservationsTest {
  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.operator();

  private static String path(String id) {
    return "/v1/cargo/reservations/" + id;
  }

  private static Reply answer(String id, String result) {
    return SomeCovers.insurer()
        .send(
            "cargo-reservation.answered",
            "cargo-reservations/" + id,
            SomeCovers.answer(id, result));
  }

  private static List<String> ids(Desk desk, String query) {
    Reply list = desk.read("/v1/cargo/reservations" + query);
    List<String> ids = new ArrayList<>();
    for (int i = 0; list.at("items/" + i) != null; i++) {
      ids.add(list.text("items/" + i + "/id"));
    }
    return ids;
  }

  @Test
  void isSentToTheInsurerAsItWasFilledIn() {
    Reply sent = Trial.requireStatus(201, SomeCovers.reserve(desk, SomeCovers.wish()));
    String id = sent.text("id");

    assertThat(sent.text("status")).isEqualTo("SENT");
    assertThat(sent.text("statusLabel")).isEqualTo("已发送");
    assertThat(sent.text("message")).startsWith("预约已发送");
    assertThat(sent.text("company/name")).isEqualTo(company.company().name());
    assertThat(sent.text("mainTransportMode/name")).isEqualTo("水路运输");
    assertThat(sent.text("by")).isEqualTo("王操作");
    Reply view = desk.read(path(id));
    assertThat(view.text("routes")).isEqualTo("上海—汉堡");
    assertThat(view.text("annualVolume/amount")).isEqualTo("50000000.00");
    assertThat(view.at("message")).isNull();
    assertThat(view.at("answer")).isNull();

    List<OutgoingMessage> told =
        Trial.system()
            .beans()
            .getBean(Store.class)
            .beginning(
                OutgoingMessage.KIND,
                Owner.company(company.uscc()),
                "cargo/reservations/" + id + "/",
                10);
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().type()).isEqualTo("cargo-reservation.requested");
    assertThat(told.getFirst().receiver().value()).isEqualTo(SomeCovers.insurer().id());
    assertThat(String.valueOf(Json.readOwn(told.getFirst().body())))
        .contains(id, "张敏", "机电产品及其零件", company.uscc().value());
  }

  @Test
  void whatIsWrongIsNamedAllAtOnce() {
    Map<String, Object> wish = SomeCovers.wish();
    wish = Fields.with(wish, "insurerId", Trial.insurer().id());
    wish = Fields.with(wish, "annualVolume", Fields.of("amount", "0.00", "currency", "CNY"));
    wish = Fields.with(wish, "startOn", SomeCovers.today().minusDays(1).toString());
    Refused.fields(
        SomeCovers.reserve(desk, wish),
        "/insurerId insurer-not-of-cargo",
        "/annualVolume/amount money-not-positive",
        "/startOn date-in-the-past");
    Refused.fields(
        SomeCovers.reserve(desk, Fields.with(SomeCovers.wish(), "insurerId", "nobody-here")),
        "/insurerId insurer-not-of-cargo");
    Refused.fields(
        SomeCovers.reserve(desk, Map.of()),
        "/insurerId required",
        "/contact required",
        "/phone required",
        "/mainTransportMode required",
        "/mainGoods required");
    Reply formats =
        Refused.fields(
            SomeCovers.reserve(
                desk,
                Fields.with(
                    Fields.with(SomeCovers.wish(), "phone", "12"), "mainTransportMode", "AIR")),
            "/phone phone-malformed",
            "/mainTransportMode transport-mode-unknown");
    assertThat(formats.body()).contains("格式有误");
    assertThat(ids(desk, "")).isEmpty();
  }

  @Test
  void todayIsEarlyEnoughAndMuchMayBeLeftOut() {
    Map<String, Object> wish = SomeCovers.wish();
    wish = Fields.with(wish, "startOn", SomeCovers.today().toString());
    wish = Fields.with(Fields.with(wish, "routes", null), "annualVolume", null);
    Reply sent = Trial.requireStatus(201, SomeCovers.reserve(desk, wish));
    assertThat(sent.at("routes")).isNull();
    assertThat(sent.at("annualVolume")).isNull();
    Refused.as(
        400, "idempotency-key-missing", desk.send(Call.post("/v1/cargo/reservations").json(wish)));
  }

  @Test
  void aDoubleClickReservesOnce() {
    Call call =
        Call.post("/v1/cargo/reservations")
            .header("idempotency-key", Trial.fresh("double-"))
            .json(SomeCovers.wish());
    AtOnce.times(4, () -> desk.send(call));
    desk.send(call);
    assertThat(ids(desk, "")).hasSize(1);
  }

  @Test
  void theInsurersAnswerIsShownAndTold() {
    String good = SomeCovers.reserved(desk);
    String bad = SomeCovers.reserved(desk);
    assertThat(answer(good, "SUCCEEDED").text("state")).isEqualTo("APPLIED");
    assertThat(answer(bad, "FAILED").text("state")).isEqualTo("APPLIED");

    Reply succeeded = desk.read(path(good));
    assertThat(succeeded.text("status")).isEqualTo("SUCCEEDED");
    assertThat(succeeded.text("statusLabel")).isEqualTo("成功");
    assertThat(succeeded.text("answer/handler/name")).isEqualTo("周航");
    Reply failed = desk.read(path(bad));
    assertThat(failed.text("status")).isEqualTo("FAILED");
    assertThat(failed.text("answer/reason")).isEqualTo("主要货物不在承保范围内");
    Reply history = desk.read(path(bad) + "/history");
    assertThat(history.text("items/0/to")).isEqualTo("SENT");
    assertThat(history.text("items/1/to")).isEqualTo("FAILED");
    assertThat(history.text("items/1/note")).isEqualTo("主要货物不在承保范围内");
    Reply notices = desk.read("/v1/notices");
    assertThat(notices.text("items/0/kind")).isEqualTo("CARGO_RESERVATION_ANSWERED");
    assertThat(notices.text("items/0/text")).contains(bad, "失败");
    assertThat(desk.read(notices.text("items/1/link")).text("id")).isEqualTo(good);
  }

  @Test
  void isAnsweredOnceByTheInsurerThatWasAsked() {
    String id = SomeCovers.reserved(desk);
    Insurer other = Insurer.enrolled(Trial.fresh("cargo-"), List.of("CARGO"));
    Reply notAsked =
        other.send(
            "cargo-reservation.answered",
            "cargo-reservations/" + id,
            SomeCovers.answer(id, "SUCCEEDED"));
    assertThat(notAsked.text("state")).isEqualTo("PARKED");
    Refused.fields(
        SomeCovers.insurer()
            .send(
                "cargo-reservation.answered",
                "cargo-reservations/" + id,
                Fields.with(SomeCovers.answer(id, "FAILED"), "reason", null)),
        "/data/reason required");

    Trial.requireStatus(200, answer(id, "SUCCEEDED"));
    Refused.fields(answer(id, "FAILED"), "/data/reservationId reservation-answered-already");
    assertThat(answer(id, "SUCCEEDED").text("state")).as("the same once more").isEqualTo("APPLIED");
    assertThat(desk.read(path(id)).text("status")).isEqualTo("SUCCEEDED");
    String unknown = "01ARZ3NDEKTSV4RRFFQ69G5FAV";
    assertThat(answer(unknown, "SUCCEEDED").text("state")).isEqualTo("PARKED");
  }

  @Test
  void theListIsFilteredByInsurerAndDay() {
    String first = SomeCovers.reserved(desk);
    LocalDate day = SomeCovers.today();
    Trial.clock().advance(untilTomorrow());
    Desk nextDay = company.operator();
    String second = SomeCovers.reserved(nextDay);
    Insurer other = Insurer.enrolled(Trial.fresh("cargo-"), List.of("CARGO"));
    String third =
        Trial.requireStatus(
                201,
                SomeCovers.reserve(
                    nextDay, Fields.with(SomeCovers.wish(), "insurerId", other.id())))
            .text("id");
    LocalDate next = SomeCovers.today();

    assertThat(next).isEqualTo(day.plusDays(1));
    assertThat(ids(nextDay, "")).containsExactly(third, second, first);
    assertThat(ids(nextDay, "?insurerId=" + other.id())).containsExactly(third);
    assertThat(ids(nextDay, "?to=" + day)).containsExactly(first);
    assertThat(ids(nextDay, "?from=" + next)).containsExactly(third, second);
    assertThat(ids(nextDay, "?from=" + day + "&to=" + next + "&limit=2"))
        .containsExactly(third, second);
    assertThat(ids(nextDay, "?from=" + next + "&to=" + day)).isEmpty();
    assertThat(ids(nextDay, "?from=" + next.plusDays(1))).isEmpty();
    Refused.fields(nextDay.get("/v1/cargo/reservations?from=soon"), "/query/from date-malformed");
    Refused.as(422, "cursor-not-valid", nextDay.get("/v1/cargo/reservations?cursor=edited"));
  }

  /** To the first instant of the next day in Beijing. */
  private static Duration untilTomorrow() {
    return Duration.between(
        Trial.now(),
        SomeCovers.today().plusDays(1).atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant());
  }

  @Test
  void anotherCompanySeesNone() {
    String id = SomeCovers.reserved(desk);
    Desk stranger = SomeCompany.fresh().operator();
    Refused.as(404, "reservation-not-found", stranger.get(path(id)));
    Refused.as(404, "reservation-not-found", stranger.get(path(id) + "/history"));
    assertThat(ids(stranger, "")).isEmpty();
  }
}
