package cn.portcover.trial.news;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.SomeClaims;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeOffers;
import cn.portcover.trial.SomePolicies;
import cn.portcover.trial.Trial;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 手册 000 第一章 系统首页, sentence by sentence. */
class ManualChapterOneTest {
  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.member();

  private Reply home() {
    return desk.read("/v1/home");
  }

  private static String published(String title) {
    String id = Trial.fresh("FX-");
    SomeNews.publish(Trial.insurer(), SomeNews.article(id, "TRADE_NEWS", title));
    while (Trial.run("AnnounceArticles") > 0) {
      // The next portion.
    }
    return id;
  }

  @Test
  @DisplayName("为了方便用户操作，信用保险系统的首页展示两部分快捷通道：信用保险服务中心（包括企业投保、索赔申请、信息订阅）最新风险信息")
  void theHomePageHasTheServiceCentreAndTheLatestNews() {
    published("首页 " + Trial.fresh("t"));
    Reply home = home();
    assertThat(home.text("policiesToConfirm/label")).isEqualTo("待确认保单");
    assertThat(home.text("policyEffectiveNotices/label")).isEqualTo("保单生效通知");
    assertThat(home.text("claimNotices/label")).isEqualTo("索赔申请通知");
    assertThat(home.at("riskNews/modules/3")).isNotNull();
    assertThat(home.at("riskNews/latest/0")).isNotNull();
  }

  @Test
  @DisplayName("企业投保包括两项快捷通道：“待确认保单、保单生效通知”（如下图）。投保单或生效通知括弧内的数字不为0条时，点击后可以直接进入对应业务的详情页面。")
  void countersOfPoliciesLeadToWhatTheyCount() {
    SomeOffers.Offered offer = SomeOffers.awaitingConfirmation(company, "MEMBER");
    SomePolicies.Issued policy = SomePolicies.toAcknowledge(company);
    Reply home = home();
    assertThat(home.text("policiesToConfirm/count")).isEqualTo("1");
    assertThat(desk.read(home.text("policiesToConfirm/link")).text("items/0/id"))
        .isEqualTo(offer.id());
    assertThat(home.text("policyEffectiveNotices/count")).isEqualTo("1");
    assertThat(desk.read(home.text("policyEffectiveNotices/link")).text("items/0/policyNumber"))
        .isEqualTo(policy.number());
  }

  @Test
  @DisplayName(
      "如当前界面中无待处理数据时（即括弧内数字为0条），可使用左侧菜单，进入投保申请的业务详情界面。"
          + "如当前界面中无待处理数据时（即括弧内数字为0条），可使用左侧菜单，进入索赔申请的业务详情界面。")
  void countersOfNothingLeadNowhereAndTheListsAreThere() {
    Reply home = home();
    for (String counter : List.of("policiesToConfirm", "policyEffectiveNotices", "claimNotices")) {
      assertThat(home.text(counter + "/count")).as(counter).isEqualTo("0");
      assertThat(home.at(counter + "/link")).as(counter).isNull();
    }
    for (String menu : List.of("/v1/applications", "/v1/policies", "/v1/claims")) {
      assertThat(desk.read(menu).at("items/0")).as(menu).isNull();
    }
  }

  @Test
  @DisplayName("索赔申请通知括弧内的数字不为0条时，点击后可以直接进入对应业务的详情页面。")
  void theCounterOfClaimsLeadsToThem() {
    SomeClaims.Filed claim = SomeClaims.submitted(company);
    SomeClaims.told(claim, "RETURNED");
    Reply home = home();
    assertThat(home.text("claimNotices/count")).isEqualTo("1");
    assertThat(desk.read(home.text("claimNotices/link")).text("items/0/claimNumber"))
        .isEqualTo(claim.number());
  }

  @Test
  @DisplayName("点击信息订阅部分的任意选项，可进入对应的风险信息详情页面。例如，点击国际贸易与投资要闻，可直接进入国际贸易与投资要闻详情页面（如下图）。")
  void eachModuleLeadsToItsArticles() {
    String title = "要闻 " + Trial.fresh("t");
    published(title);
    Reply home = home();
    for (int i = 0; i < 4; i++) {
      Reply module = desk.read(home.text("riskNews/modules/" + i + "/link"));
      assertThat(module.text("module")).isEqualTo(home.text("riskNews/modules/" + i + "/module"));
    }
    assertThat(home.text("riskNews/modules/3/label")).isEqualTo("国际贸易和投资要闻");
    assertThat(SomeNews.titlesAt(desk.read(home.text("riskNews/modules/3/link")), "items"))
        .contains(title);
  }

  @Test
  @DisplayName("可直接点击最新风险信息列表中的标题（如下图），查看文章具体内容。")
  void aTitleLeadsToItsArticle() {
    published("内容 " + Trial.fresh("t"));
    Reply home = home();
    Reply article = desk.read(home.text("riskNews/latest/0/link"));
    assertThat(article.text("title")).isEqualTo(home.text("riskNews/latest/0/title"));
    assertThat(article.text("html")).isNotEmpty();
  }

  @Test
  @DisplayName(
      "点击 更多>> 蓝色字体，可进入风险信息查询页面（如下图），可通过查询条件（国别、行业、关键字）查询想要风险预警信息。"
          + "左侧“风险信息”菜单与首页“最新风险信息”内的【更多>>】按钮功能相同，都可以进入风险（预警）信息查询界面。")
  void moreLeadsToTheSearchThatTheMenuLeadsTo() {
    String word = Trial.fresh("t");
    published("查询 " + word);
    String more = home().text("riskNews/more");
    assertThat(more).isEqualTo("/v1/risk-articles");
    Reply found = desk.read(more + "?country=DEU&industry=17&keyword=" + word);
    assertThat(SomeNews.titles(found, "TRADE_NEWS")).containsExactly("查询 " + word);
  }
}
