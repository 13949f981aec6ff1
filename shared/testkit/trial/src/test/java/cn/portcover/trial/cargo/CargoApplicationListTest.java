package cn.portcover.trial.cargo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.cargo.CargoApplicationStatus;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Insurer;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCargo;
import cn.portcover.trial.SomeCargo.Filed;
import cn.portcover.trial.SomeCargoForms;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeCovers;
import cn.portcover.trial.Trial;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 投保单查询 (手册 002 §5.2.2). */
class CargoApplicationListTest {
  private static final String NONE = "01ARZ3NDEKTSV4RRFFQ69G5FAV";

  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.operator();
  private final String cover = SomeCovers.signed(company, desk);

  private Filed draft() {
    return SomeCargo.draft(company, desk, cover, SomeCargoForms.form(cover));
  }

  private static List<String> ids(Desk desk, String query) {
    Reply list = desk.read("/v1/cargo/applications" + query);
    List<String> ids = new ArrayList<>();
    for (int i = 0; list.at("items/" + i) != null; i++) {
      ids.add(list.text("items/" + i + "/id"));
    }
    return ids;
  }

  @Test
  void theListHasEveryFilterOfTheManual() {
    Filed first = draft();
    LocalDate day = SomeCovers.today();
    Trial.clock().advance(untilTomorrow());
    Desk next = company.operator();
    Insurer other = Insurer.enrolled(Trial.fresh("cargo-"), List.of("CARGO"));
    String number = Trial.fresh("YB-");
    other.tell("open-cover.signed", "open-covers/" + number, SomeCovers.cover(company, number));
    String theirs = next.read("/v1/cargo/open-covers?number=" + number).text("items/0/id");
    Filed second = SomeCargo.draft(company, next, theirs, SomeCargoForms.form(theirs));
    Filed third =
        SomeCargo.in(
            CargoApplicationStatus.SUBMITTED,
            SomeCargo.draft(company, next, cover, SomeCargoForms.form(cover)));
    LocalDate today = SomeCovers.today();

    assertThat(ids(next, "")).containsExactly(third.id(), second.id(), first.id());
    assertThat(ids(next, "?insurerId=" + other.id())).containsExactly(second.id());
    assertThat(ids(next, "?status=SUBMITTED")).containsExactly(third.id());
    assertThat(ids(next, "?status=DRAFT&from=" + today)).containsExactly(second.id());
    assertThat(ids(next, "?openCoverNumber=" + number)).containsExactly(second.id());
    assertThat(ids(next, "?status=DRAFT&openCoverNumber=" + number)).containsExactly(second.id());
    assertThat(ids(next, "?number=" + first.id())).containsExactly(first.id());
    assertThat(ids(next, "?number=" + first.id() + "&from=" + today)).isEmpty();
    assertThat(ids(next, "?number=" + NONE)).isEmpty();
    assertThat(ids(next, "?to=" + day)).containsExactly(first.id());
    assertThat(ids(next, "?from=" + today)).containsExactly(third.id(), second.id());
    assertThat(ids(next, "?from=" + day + "&to=" + today + "&limit=1")).containsExactly(third.id());
    Reply line = next.read("/v1/cargo/applications?status=SUBMITTED");
    assertThat(line.text("items/0/statusLabel")).isEqualTo("已提交");
    assertThat(line.text("items/0/goods")).isEqualTo("笔记本电脑");
    assertThat(line.text("items/0/invoiceAmount/amount")).isEqualTo("500000.00");
    assertThat(line.at("items/0/premium")).isNull();
    assertThat(line.at("items/0/submittedAt")).isNotNull();
    Refused.fields(next.get("/v1/cargo/applications?number=7"), "/query/number id-malformed");
    Refused.as(422, "cursor-not-valid", next.get("/v1/cargo/applications?cursor=edited"));
  }

  /** To the first instant of the next day in Beijing. */
  private static Duration untilTomorrow() {
    return Duration.between(
        Trial.now(),
        SomeCovers.today().plusDays(1).atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant());
  }
}
