package cn.portcover.trial.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeCovers;
import cn.portcover.trial.SomeGuarantees;
import cn.portcover.trial.SomeGuarantees.Filed;
import cn.portcover.trial.SomeLimits;
import cn.portcover.trial.SomeLimits.Asked;
import cn.portcover.trial.Trial;
import cn.portcover.trial.Workbook;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 额度变更记录: the insurer's ledger and ours, entry by entry. */
class LimitChangesTest {
  private static final String TOTAL = "100000.00";
  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.operator();
  private final Asked limit = SomeLimits.granted(company, desk, TOTAL);

  private Map<String, Object> entry(
      String kind, @Nullable String amount, String reference, String total, String used) {
    return SomeLimits.entry(limit, kind, amount, reference, total, used);
  }

  private Reply say(
      String kind, @Nullable String amount, String reference, String total, String used) {
    return limit.say("limit.changed", entry(kind, amount, reference, total, used));
  }

  private static String state(Reply reply) {
    return Trial.requireStatus(reply.status() == 202 ? 202 : 200, reply).text("state");
  }

  private List<String> kinds() {
    Reply list = desk.read(limit.path("changes") + "?limit=100");
    List<String> kinds = new ArrayList<>();
    for (int i = 0; list.at("items/" + i) != null; i++) {
      kinds.add(list.text("items/" + i + "/kind"));
    }
    return kinds;
  }

  @Test
  void theInsurersUsesAndReleasesAreEnteredAsTheManualShowsThem() {
    assertThat(state(say("USE", "14723.00", "JQ-1", TOTAL, "14723.00"))).isEqualTo("APPLIED");
    assertThat(limit.ledger()).containsExactly(TOTAL, "14723.00", "0.00", "85277.00");
    assertThat(state(say("RELEASE", "4723.00", "JQ-2", TOTAL, "10000.00"))).isEqualTo("APPLIED");

    Reply list = desk.read(limit.path("changes"));
    assertThat(list.text("items/0/number")).isEqualTo("3");
    assertThat(list.text("items/0/kind")).isEqualTo("RELEASE");
    assertThat(list.text("items/0/kindLabel")).isEqualTo("解除");
    assertThat(list.text("items/0/amount/amount")).isEqualTo("4723.00");
    assertThat(list.text("items/0/reference")).isEqualTo("JQ-2");
    assertThat(list.text("items/0/total/amount")).isEqualTo(TOTAL);
    assertThat(list.text("items/0/used/amount")).isEqualTo("10000.00");
    assertThat(list.text("items/0/reserved/amount")).isEqualTo("0.00");
    assertThat(list.text("items/0/remaining/amount")).isEqualTo("90000.00");
    assertThat(list.text("items/0/ratePercent")).isEqualTo("2.30");
    assertThat(list.text("items/0/effectiveFrom")).isEqualTo(SomeCovers.today().toString());
    assertThat(list.text("items/2/kind")).isEqualTo("GRANT");
    assertThat(kinds()).containsExactly("RELEASE", "USE", "GRANT");
  }

  @Test
  void thereAreTenAPageUnlessMoreAreAskedFor() {
    for (int i = 1; i <= 12; i++) {
      limit.told("limit.changed", entry("USE", "1.00", "JQ-" + i, TOTAL, i + ".00"));
    }
    Reply first = desk.read(limit.path("changes"));
    assertThat(first.text("items/9/number")).isEqualTo("4");
    assertThat(first.at("items/10")).isNull();
    Reply rest = desk.read(limit.path("changes") + "?cursor=" + first.text("nextCursor"));
    assertThat(rest.text("items/0/number")).isEqualTo("3");
    assertThat(rest.text("items/2/number")).isEqualTo("1");
    assertThat(rest.at("nextCursor")).isNull();
    assertThat(desk.read(limit.path("changes") + "?limit=3").at("items/3")).isNull();
    assertThat(kinds()).hasSize(13);
    Refused.fields(desk.get(limit.path("changes") + "?limit=101"), "/query/limit limit-range");
    Refused.as(422, "cursor-not-valid", desk.get(limit.path("changes") + "?cursor=edited"));
  }

  @Test
  void theWorkbookHasTheManualsColumns() {
    limit.told("limit.changed", entry("USE", "14723.00", "JQ-1", TOTAL, "14723.00"));

    var lines =
        Workbook.lines(Call.get(limit.path("changes") + "?format=xlsx").bearer(desk.token()));

    assertThat(lines.getFirst().cells())
        .startsWith(
            "序号", "新批复(总)额度(元)", "已使用额度(元)", "剩余额度(元)", "新批复费率(%)", "额度生效日期", "额度失效日期", "变更时间");
    assertThat(lines).hasSize(3);
    assertThat(lines.get(1).cells()).startsWith("2", "100000", "14723", "85277", "2.3");
  }

  @Test
  void aUseThatDoesNotFitOrFiguresThatDifferChangeNothing() {
    String before = limit.view().body();

    Refused.fields(
        say("USE", "100000.01", "JQ-1", TOTAL, "100000.01"), "/data/entry/amount limit-exceeded");
    Refused.fields(say("USE", "10.00", "JQ-1", TOTAL, "11.00"), "/data/used limit-differs");
    Refused.fields(
        say("USE", "10.00", "JQ-1", "99999.00", "11.00"),
        "/data/total limit-differs",
        "/data/used limit-differs");
    Refused.fields(
        say("RELEASE", "0.01", "JQ-1", TOTAL, "0.00"), "/data/entry/amount limit-used-less");
    assertThat(limit.view().body()).isEqualTo(before);
    assertThat(kinds()).containsExactly("GRANT");
  }

  @Test
  void theSameEntryAgainIsNone() {
    Map<String, Object> use = entry("USE", "10.00", "JQ-1", TOTAL, "10.00");
    assertThat(state(limit.say("limit.changed", 5, use))).isEqualTo("APPLIED");
    assertThat(state(limit.say("limit.changed", 5, use))).isEqualTo("APPLIED");
    Map<String, Object> unnumbered = entry("USE", "10.00", "JQ-2", TOTAL, "20.00");
    assertThat(state(limit.say("limit.changed", unnumbered))).isEqualTo("APPLIED");
    assertThat(state(limit.say("limit.changed", unnumbered))).isEqualTo("APPLIED");

    assertThat(limit.ledger()).containsExactly(TOTAL, "20.00", "0.00", "99980.00");
    assertThat(kinds()).containsExactly("USE", "USE", "GRANT");
  }

  /** The last comes first; each waits for those before it. */
  @Test
  void entriesInAnyOrderComeToTheSame() {
    Map<String, Object> use = entry("USE", "80000.00", "JQ-1", TOTAL, "80000.00");
    Map<String, Object> release = entry("RELEASE", "50000.00", "JQ-2", TOTAL, "30000.00");
    Map<String, Object> lower = entry("TOTAL", null, "JQ-3", "60000.00", "30000.00");
    Map<String, Object> more = entry("USE", "20000.00", "JQ-4", "60000.00", "50000.00");

    assertThat(state(limit.say("limit.changed", 4, more))).isEqualTo("PARKED");
    assertThat(state(limit.say("limit.changed", 3, lower))).isEqualTo("PARKED");
    assertThat(state(limit.say("limit.changed", 2, release))).isEqualTo("PARKED");
    assertThat(kinds()).containsExactly("GRANT");
    assertThat(state(limit.say("limit.changed", 1, use))).isEqualTo("APPLIED");
    SomeLimits.handOn(limit);

    assertThat(kinds()).containsExactly("USE", "TOTAL", "RELEASE", "USE", "GRANT");
    assertThat(limit.ledger()).containsExactly("60000.00", "50000.00", "0.00", "10000.00");
  }

  @Test
  void anEntryThatComesBeforeTheLimitIsGrantedWaitsForIt() {
    Asked early = SomeLimits.appliedAlone(desk);
    Map<String, Object> use =
        SomeLimits.entry(early, "USE", "10.00", "JQ-1", "60000000.00", "10.00");
    assertThat(state(early.say("limit.changed", 2, use))).isEqualTo("PARKED");

    assertThat(
            state(
                early.say(
                    "limit.decided", 1, SomeLimits.decision(early, "GRANTED", "60000000.00"))))
        .isEqualTo("APPLIED");
    SomeLimits.handOn(early);

    assertThat(early.ledger()).containsExactly("60000000.00", "10.00", "0.00", "59999990.00");
  }

  @Test
  void anOlderTotalIsOverAndARefusedIncreaseThatIsOlderIsNot() {
    Trial.requireStatus(200, SomeLimits.increase(limit, "1.00"));
    assertThat(
            state(limit.say("limit.changed", 9, entry("TOTAL", null, "JQ-9", "90000.00", "0.00"))))
        .isEqualTo("APPLIED");
    assertThat(
            state(limit.say("limit.changed", 7, entry("TOTAL", null, "JQ-7", "80000.00", "0.00"))))
        .isEqualTo("SUPERSEDED");
    assertThat(limit.ledger().getFirst()).isEqualTo("90000.00");

    assertThat(
            state(
                limit.say("limit.decided", 8, SomeLimits.decision(limit, "INCREASED", "80000.00"))))
        .isEqualTo("APPLIED");
    assertThat(limit.status()).isEqualTo("GRANTED");
    assertThat(limit.ledger().getFirst()).as("what was said since").isEqualTo("90000.00");
  }

  private Filed submitted(String amount) {
    Reply made =
        Trial.requireStatus(
            201, SomeGuarantees.apply(desk, limit.id(), SomeGuarantees.form(amount)));
    return new Filed(company, desk, made.text("id"), limit.id());
  }

  @Test
  void aTotalBelowWhatIsTakenComesDownWithWhatComesBack() {
    Filed filed = submitted("80000.00");
    assertThat(state(say("TOTAL", null, "JQ-1", "30000.00", "0.00"))).isEqualTo("APPLIED");
    assertThat(limit.ledger()).containsExactly("80000.00", "0.00", "80000.00", "0.00");
    assertThat(limit.view().text("terms/reducesTo/amount")).isEqualTo("30000.00");
    assertThat(desk.read("/v1/notices").text("items/0/kind")).isEqualTo("LIMIT_CHANGED");
    Refused.as(
        409, "limit-exceeded", SomeGuarantees.apply(desk, limit.id(), SomeGuarantees.form("0.01")));

    limit
        .insurer()
        .tell(
            "guarantee-application.reviewed",
            filed.subject(),
            Map.of(
                "applicationId",
                filed.id(),
                "result",
                "DATA_REJECTED",
                "reasons",
                List.of(Map.of("code", "GS-104", "text", "合同号有误。"))));

    assertThat(limit.ledger()).containsExactly("30000.00", "0.00", "0.00", "30000.00");
    assertThat(limit.view().at("terms/reducesTo")).isNull();
    assertThat(kinds()).containsExactly("TOTAL", "CANCEL", "TOTAL", "RESERVE", "GRANT");
  }

  @Test
  void anEntryOfAReferenceThatIsUnderAnotherLimitIsAMistake() {
    Asked other = SomeLimits.decided(SomeLimits.appliedAlone(desk), "GRANTED", TOTAL);
    Filed filed = submitted("10.00");

    Refused.fields(
        other.say(
            "limit.changed", SomeLimits.entry(other, "USE", "10.00", filed.id(), TOTAL, "10.00")),
        "/data/entry/reference limit-of-another-reference");
    Refused.fields(
        say("USE", "11.00", filed.id(), TOTAL, "11.00"),
        "/data/entry/amount limit-holding-differs");
    assertThat(state(say("RELEASE", "10.00", filed.id(), TOTAL, "0.00")))
        .as("nothing is used yet")
        .isEqualTo("PARKED");
    assertThat(state(say("USE", "10.00", filed.id(), TOTAL, "10.00")))
        .as("nothing is paid yet")
        .isEqualTo("PARKED");
  }

  @Test
  void expiresWithItsLastDayAndIsAppliedForAgain() {
    Asked brief = SomeLimits.appliedAlone(desk);
    Map<String, Object> decision =
        new LinkedHashMap<>(SomeLimits.decision(brief, "GRANTED", TOTAL));
    decision.put("effectiveTo", SomeCovers.today().toString());
    brief.told("limit.decided", decision);
    Trial.run("ExpireLimits");
    assertThat(brief.status()).isEqualTo("GRANTED");

    Trial.clock().advance(Duration.ofDays(1));
    Desk next = company.operator();
    Asked over = new Asked(next, brief.id(), brief.insurer());
    Refused.as(409, "limit-not-usable", SomeLimits.increase(over, "1.00"));
    Trial.run("ExpireLimits");

    assertThat(over.status()).isEqualTo("EXPIRED");
    assertThat(over.view().text("mayInsure")).isEqualTo("false");
    assertThat(next.read(over.path("changes")).text("items/0/kind")).isEqualTo("EXPIRE");
    assertThat(next.read("/v1/notices").text("items/0/kind")).isEqualTo("LIMIT_EXPIRED");
    int version = over.version();
    Trial.run("ExpireLimits");
    assertThat(over.version()).isEqualTo(version);
    Trial.requireStatus(200, SomeLimits.applyAgain(over, SomeLimits.form()));
    assertThat(over.status()).isEqualTo("APPLIED");
  }
}
