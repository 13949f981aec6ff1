package cn.portcover.trial.claimsinfo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Insurer;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCases;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeCovers;
import cn.portcover.trial.Trial;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 手册 002 第4章 §5.8 共享信息, sentence by sentence. */
class ManualClaimsInformationTest {
  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.operator();

  @Test
  @DisplayName(
      "§5.8 该模块提供企业用户理赔信息查询的功能。确保 IC 卡或 Ikey 正确连接在电脑中，"
          + "点击左侧菜单栏“共享信息——理赔信息”。系统默认查询当前账户理赔信息数据，"
          + "若系统未自动刷新，可点击右上角刷新图标手动刷新。")
  void theCompanysOwnCasesAreShownToWhoeverHasACard() {
    Refused.as(403, "card-needed", company.member().get(SomeCases.CASES));
    assertThat(SomeCases.numbers(desk, "")).isEmpty();
    SomeCases.told(SomeCompany.fresh());
    String first = SomeCases.told(company);
    String second = SomeCases.told(company);

    assertThat(SomeCases.numbers(desk, "")).containsExactly(second, first);
    assertThat(SomeCases.numbers(company.legalPerson(), "")).containsExactly(second, first);
    Reply line = desk.read(SomeCases.CASES);
    assertThat(line.text("items/0/insurer/name")).isEqualTo("试验信用保险公司");
    assertThat(line.text("items/0/policyNumber")).isEqualTo(SomeCases.POLICY);
    assertThat(line.text("items/0/statusLabel")).isEqualTo("已报案");
    // Refreshed, it shows what the insurer has told since.
    SomeCases.tell(SomeCases.closed(company, second));
    assertThat(desk.read(SomeCases.CASES).text("items/0/statusLabel")).isEqualTo("已结案");
    assertThat(desk.read(SomeCases.CASES).text("items/0/paid/amount")).isEqualTo("98000.00");
  }

  @Test
  @DisplayName("也可选择保险机构名称、保单编号进行查询。")
  void theyAreFoundByInsurerAndPolicy() {
    Insurer other = Insurer.enrolled(Trial.fresh("case-"), List.of("DUTY_GUARANTEE"));
    String first = SomeCases.told(company);
    String second = Trial.fresh("LP-");
    Trial.requireStatus(
        200,
        SomeCases.send(
            other, Fields.with(SomeCases.reported(company, second), "policyNumber", "GB-2026-9")));

    String insurer = "?insurerId=" + SomeCovers.insurer().id();
    assertThat(SomeCases.numbers(desk, insurer)).containsExactly(first);
    assertThat(SomeCases.numbers(desk, "?insurerId=" + other.id())).containsExactly(second);
    assertThat(SomeCases.numbers(desk, "?policyNumber=GB-2026-9")).containsExactly(second);
    assertThat(SomeCases.numbers(desk, insurer + "&policyNumber=GB-2026-9")).isEmpty();
  }
}
