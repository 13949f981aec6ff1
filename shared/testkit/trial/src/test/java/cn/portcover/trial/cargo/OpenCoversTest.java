package cn.portcover.trial.cargo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
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

/** 货物运输协议记录查询: what insurers tell of open covers, as the company sees it. */
class OpenCoversTest {
  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.operator();
  private final String number = Trial.fresh("YB-");

  private static String path(String id) {
    return "/v1/cargo/open-covers/" + id;
  }

  private static Reply send(String type, int sequence, Map<String, Object> data) {
    return send(SomeCovers.insurer(), type, sequence, data);
  }

  private static Reply send(Insurer insurer, String type, int sequence, Map<String, Object> data) {
    return Trial.send(
        insurer.signed(
            Fields.with(
                insurer.event(type, "open-covers/" + data.get("openCoverNumber"), data),
                "sequence",
                sequence)));
  }

  private static Map<String, Object> ended(String number, LocalDate on) {
    return Fields.of("openCoverNumber", number, "on", on.toString(), "reason", "双方协商终止");
  }

  private static List<String> numbers(Desk desk, String query) {
    Reply list = desk.read("/v1/cargo/open-covers" + query);
    List<String> numbers = new ArrayList<>();
    for (int i = 0; list.at("items/" + i) != null; i++) {
      numbers.add(list.text("items/" + i + "/number"));
    }
    return numbers;
  }

  @Test
  void isShownInFullOnceItIsSigned() {
    String id = SomeCovers.signed(desk, SomeCovers.cover(company, number));

    Reply view = desk.read(path(id));

    assertThat(view.text("number")).isEqualTo(number);
    assertThat(view.text("insurer/id")).isEqualTo(SomeCovers.insurer().id());
    assertThat(view.text("company/uscc")).isEqualTo(company.uscc().value());
    assertThat(view.text("productLabel")).isEqualTo("出口货物运输保险");
    assertThat(view.text("status")).isEqualTo("VALID");
    assertThat(view.text("statusLabel")).isEqualTo("有效");
    assertThat(view.at("mayInsure")).isEqualTo(true);
    assertThat(view.text("header/limitPerConveyance/amount")).isEqualTo("20000000.00");
    assertThat(view.text("header/transportModes/1/label")).isEqualTo("航空运输");
    assertThat(view.text("header/regions/0")).startsWith("全球");
    assertThat(view.text("specialClauses/0/content")).startsWith("甲板货物除外");
    assertThat(view.text("covers/0/ratePermille")).isEqualTo("0.8");
    assertThat(view.text("goodsClasses/1/sectionLabel")).isEqualTo("纺织原料及纺织制品");
    assertThat(view.text("goodsClasses/1/ratePermille")).isEqualTo("0.6");
    assertThat(view.at("ending")).isNull();
    Reply english = desk.send(Call.get(path(id)).header("accept-language", "en"));
    assertThat(english.text("header/transportModes/0/label")).isEqualTo("Water transport");
    assertThat(english.text("statusLabel")).isEqualTo("Valid");
    Reply notices = desk.read("/v1/notices");
    assertThat(notices.text("items/0/kind")).isEqualTo("OPEN_COVER_SIGNED");
    assertThat(desk.read(notices.text("items/0/link")).text("id")).isEqualTo(id);
  }

  @Test
  void whatIsToldLaterCountsAndWhatIsOlderDoesNot() {
    Map<String, Object> first = SomeCovers.cover(company, number);
    assertThat(send("open-cover.signed", 3, first).text("state")).isEqualTo("APPLIED");
    Map<String, Object> changed = Fields.with(first, "product", "IMPORT_EXPORT");
    assertThat(send("open-cover.signed", 5, changed).text("state")).isEqualTo("APPLIED");
    assertThat(send("open-cover.signed", 4, first).text("state")).isEqualTo("SUPERSEDED");
    assertThat(send("open-cover.ended", 4, ended(number, SomeCovers.today())).text("state"))
        .isEqualTo("SUPERSEDED");

    String id = desk.read("/v1/cargo/open-covers").text("items/0/id");
    Reply view = desk.read(path(id));
    assertThat(view.text("product")).isEqualTo("IMPORT_EXPORT");
    assertThat(view.at("version")).hasToString("2");
    assertThat(view.text("status")).isEqualTo("VALID");
    assertThat(numbers(desk, "")).containsExactly(number);
    assertThat(desk.read("/v1/notices").text("items/0/text")).contains(number, "变更");
  }

  @Test
  void onceEndedNothingIsInsuredUnderItAnyMore() {
    Map<String, Object> cover = SomeCovers.cover(company, number);
    send("open-cover.signed", 1, cover);
    String id = desk.read("/v1/cargo/open-covers").text("items/0/id");
    LocalDate tomorrow = SomeCovers.today().plusDays(1);
    assertThat(send("open-cover.ended", 2, ended(number, tomorrow)).text("state"))
        .isEqualTo("APPLIED");
    assertThat(desk.read(path(id)).text("status")).isEqualTo("VALID");
    send("open-cover.ended", 3, ended(number, SomeCovers.today()));

    Reply view = desk.read(path(id));
    assertThat(view.text("status")).isEqualTo("INVALID");
    assertThat(view.at("mayInsure")).isEqualTo(false);
    assertThat(view.text("ending/reason")).isEqualTo("双方协商终止");
    assertThat(desk.read("/v1/notices").text("items/0/kind")).isEqualTo("OPEN_COVER_ENDED");

    assertThat(send("open-cover.signed", 4, cover).text("state")).isEqualTo("APPLIED");
    assertThat(desk.read(path(id)).text("status")).isEqualTo("VALID");
    assertThat(desk.read(path(id)).at("ending")).isNull();
  }

  @Test
  void anEndThatComesBeforeItsCoverWaitsForIt() {
    LocalDate today = SomeCovers.today();
    assertThat(send("open-cover.ended", 2, ended(number, today)).text("state")).isEqualTo("PARKED");
    assertThat(send("open-cover.signed", 1, SomeCovers.cover(company, number)).text("state"))
        .isEqualTo("APPLIED");
    Trial.run("ReviewWaitingMessages");
    String id = desk.read("/v1/cargo/open-covers").text("items/0/id");
    assertThat(desk.read(path(id)).text("status")).isEqualTo("INVALID");
  }

  @Test
  void whatCannotBeIsNamed() {
    Map<String, Object> cover = SomeCovers.cover(company, number);
    Refused.fields(
        send(
            "open-cover.signed",
            1,
            Fields.with(cover, "validTo", SomeCovers.today().minusDays(9).toString())),
        "/data/validTo period-reversed");
    Refused.fields(
        send("open-cover.signed", 1, Fields.with(cover, "covers", List.of())),
        "/data/covers list-empty");
    Refused.fields(
        send("open-cover.signed", 1, Fields.with(cover, "goodsClasses", List.of())),
        "/data/goodsClasses list-empty");
    Refused.fields(
        send(
            "open-cover.signed",
            1,
            Fields.with(
                cover,
                "specialClauses",
                java.util.Collections.nCopies(51, Fields.of("name", "a", "content", "b")))),
        "/data/specialClauses list-too-long");
    Map<String, Object> wrong = Fields.with(cover, "openCoverNumber", "号");
    wrong =
        Fields.with(
            wrong,
            "covers",
            List.of(Fields.of("code", "ALL_RISKS", "name", "一切险", "ratePermille", "1001")));
    wrong =
        Fields.with(
            wrong,
            "goodsClasses",
            List.of(Fields.of("hsSection", "99", "name", "机电", "ratePermille", "0")));
    Refused.fields(
        send("open-cover.signed", 1, wrong),
        "/data/openCoverNumber open-cover-number-malformed",
        "/data/covers/0/ratePermille permille-out-of-range",
        "/data/goodsClasses/0/hsSection hs-section-unknown");
    assertThat(numbers(desk, "")).isEmpty();
  }

  @Test
  void aNumberStaysWithItsCompanyAndItsInsurer() {
    send("open-cover.signed", 1, SomeCovers.cover(company, number));
    SomeCompany other = SomeCompany.fresh();
    Refused.fields(
        send("open-cover.signed", 2, SomeCovers.cover(other, number)),
        "/data/company/uscc company-of-another-open-cover");
    Insurer another = Insurer.enrolled(Trial.fresh("cargo-"), List.of("CARGO"));
    assertThat(send(another, "open-cover.signed", 1, SomeCovers.cover(other, number)).text("state"))
        .isEqualTo("APPLIED");
    assertThat(
            send(another, "open-cover.ended", 2, ended(number, SomeCovers.today())).text("state"))
        .isEqualTo("APPLIED");

    String id = desk.read("/v1/cargo/open-covers").text("items/0/id");
    assertThat(desk.read(path(id)).text("status")).isEqualTo("VALID");
    Desk stranger = other.operator();
    Refused.as(404, "open-cover-not-found", stranger.get(path(id)));
    assertThat(numbers(stranger, "")).containsExactly(number);
    assertThat(stranger.read("/v1/cargo/open-covers").text("items/0/status")).isEqualTo("INVALID");
  }

  @Test
  void theListIsFilteredAsTheManualSays() {
    LocalDate today = SomeCovers.today();
    String over = Trial.fresh("OVER-");
    String coming = Trial.fresh("COMING-");
    Map<String, Object> valid = SomeCovers.cover(company, number, today, today);
    SomeCovers.signed(desk, valid);
    SomeCovers.signed(
        desk, SomeCovers.cover(company, over, today.minusDays(9), today.minusDays(1)));
    SomeCovers.signed(
        desk,
        Fields.with(
            SomeCovers.cover(company, coming, today.plusDays(1), today.plusDays(9)),
            "product",
            "DOMESTIC"));

    assertThat(numbers(desk, "")).containsExactly(coming, over, number);
    assertThat(numbers(desk, "?valid=true")).containsExactly(number);
    assertThat(numbers(desk, "?valid=false")).containsExactly(coming, over);
    assertThat(numbers(desk, "?product=DOMESTIC")).containsExactly(coming);
    assertThat(numbers(desk, "?number=OVER")).containsExactly(over);
    assertThat(numbers(desk, "?insurerId=" + SomeCovers.insurer().id())).hasSize(3);
    assertThat(numbers(desk, "?insurerId=" + Trial.insurer().id())).isEmpty();
    assertThat(numbers(desk, "?limit=1")).containsExactly(coming);
    Refused.as(422, "cursor-not-valid", desk.get("/v1/cargo/open-covers?cursor=edited"));
    Refused.fields(desk.get("/v1/cargo/open-covers?product=LIFE"), "/query/product code-unknown");

    // Its last day ends at midnight in Beijing, whatever day it then is elsewhere.
    ZoneId china = ZoneId.of("Asia/Shanghai");
    Duration left =
        Duration.between(Trial.now(), today.plusDays(1).atStartOfDay(china).toInstant());
    Trial.clock().advance(left.minusSeconds(1));
    assertThat(numbers(company.operator(), "?valid=true")).containsExactly(number);
    Trial.clock().advance(Duration.ofSeconds(1));
    assertThat(numbers(company.operator(), "?valid=true")).containsExactly(coming);
  }
}
