package cn.portcover.trial.company;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeOffers;
import cn.portcover.trial.SomePolicies;
import cn.portcover.trial.SomeSignings;
import cn.portcover.trial.Trial;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** ViewHome, VerifyDocument. */
class HomeAndVerificationTest {
  private final SomeCompany company = SomeCompany.fresh();

  /**
   * 手册 000 第一章 1.2.1: “投保单或生效通知括弧内的数字不为0条时，点击后可以直接进入对应业务的详情页面”, and “如当前界面中无待处理数据时……可使用左侧菜单”; §2.1:
   * “如企业有待确认保单，登录后可查看到‘待确认保单提示信息’”, and “未见到……说明信用保险公司未向单一窗口发送该企业的待确认保单”.
   */
  @Test
  void theHomePageCountsWhatWaits() {
    Desk desk = company.member();
    Reply before = desk.read("/v1/home");
    assertThat(before.text("policiesToConfirm/count")).isEqualTo("0");
    assertThat(before.at("policiesToConfirm/link")).isNull();
    assertThat(before.at("banner")).isNull();

    SomeOffers.awaitingConfirmation(company, "CARD");
    SomeOffers.Offered offer = SomeOffers.awaitingConfirmation(company, "MEMBER");
    SomePolicies.Issued policy = SomePolicies.toAcknowledge(company);
    Reply waiting = desk.read("/v1/home");
    assertThat(waiting.text("policiesToConfirm/count")).isEqualTo("2");
    assertThat(waiting.text("policyEffectiveNotices/count")).isEqualTo("1");
    assertThat(waiting.text("banner/button")).isEqualTo("查看保单");
    desk.read(waiting.text("policiesToConfirm/link"));
    assertThat(desk.read(waiting.text("policyEffectiveNotices/link")).text("items/0/policyNumber"))
        .isEqualTo(policy.number());

    String reading = desk.openForm(offer.id()).text("readingId");
    Trial.clock().advance(Duration.ofSeconds(11));
    Trial.requireStatus(
        200, SomeOffers.confirm(desk, offer, 1, SomeOffers.confirmation(reading, null)));
    Trial.requireStatus(200, desk.send(Call.post(policy.path("acknowledgement")).ifMatch(1)));
    Reply after = desk.read("/v1/home");
    assertThat(after.text("policiesToConfirm/count")).isEqualTo("1");
    assertThat(after.text("policyEffectiveNotices/count")).isEqualTo("0");
  }

  @Test
  void theHomePageSpeaksEnglish() {
    SomeOffers.awaitingConfirmation(company, "CARD");

    Reply home = company.member().send(Call.get("/v1/home").header("accept-language", "en"));

    assertThat(home.text("policiesToConfirm/label")).isEqualTo("Policies to confirm");
    assertThat(home.text("banner/button")).isEqualTo("View policy");
  }

  @Test
  void whatSoonCannotSignIsTold() {
    Trial.insurer();
    Desk legalPerson = company.legalPerson();
    assertThat(legalPerson.read("/v1/home").at("sealWarnings/0")).isNull();
    for (int days : new int[] {10, 40}) {
      var body =
          Fields.with(
              SomeSignings.sealBody(),
              "validUntil",
              SomeSignings.today().plusDays(days).toString());
      Trial.requireStatus(
          201,
          legalPerson.send(
              SomeSignings.keyed(
                  "/v1/seals", SomeSignings.signed(legalPerson, "MAKE_SEAL", body))));
    }
    Reply home = legalPerson.read("/v1/home");
    assertThat(home.at("sealWarnings/1")).isNull();
    assertThat(home.text("sealWarnings/0/daysLeft")).isEqualTo("10");
    assertThat(home.text("sealWarnings/0/text")).contains("10 天后到期");
    legalPerson.read(home.text("sealWarnings/0/link"));
    assertThat(home.at("certificateWarnings/0")).isNull();

    Desk soon =
        Desk.signedIn(
            company,
            Trial.authority(cn.portcover.testkit.card.KeyKind.ECDSA)
                .issue(
                    company
                        .operatorOrder()
                        .validFrom(
                            Trial.now().minusSeconds(60),
                            Trial.now().plus(Duration.ofDays(20)).plusSeconds(3600))));
    Reply warned = soon.send(Call.get("/v1/home").header("accept-language", "en"));
    assertThat(warned.text("certificateWarnings/0/daysLeft")).isEqualTo("20");
    assertThat(warned.text("certificateWarnings/0/text")).contains("expires in 20 days");
    assertThat(company.member().read("/v1/home").at("certificateWarnings/0")).isNull();
  }

  /** 手册 000 §2.2: “产品介绍、适用对象、保障范围、风险覆盖范围以及详细的投保流程”. */
  @Test
  void anyoneReadsTheServiceIntroduction() {
    Reply page = Trial.requireStatus(200, Trial.send(Call.get("/v1/service-introduction")));
    assertThat(page.text("title")).isEqualTo("小微企业出口信用保险服务介绍");
    for (String part : new String[] {"product", "applicants", "cover"}) {
      assertThat(page.text(part + "/heading")).isNotBlank();
      assertThat(page.text(part + "/paragraphs/0")).endsWith("。");
    }
    assertThat(page.text("risks/commercial/0/name")).isEqualTo("破产");
    assertThat(page.text("risks/political/0/name")).isEqualTo("汇兑限制");
    // 手册 000 §2.1: the five steps, in their order.
    assertThat(page.text("steps/0/name")).isEqualTo("查看待确认保单");
    assertThat(page.text("steps/1/name")).isEqualTo("提交投保申请");
    assertThat(page.text("steps/2/name")).isEqualTo("查看保单受理结果");
    assertThat(page.text("steps/3/name")).isEqualTo("收悉确认");
    assertThat(page.text("steps/4/name")).isEqualTo("完成");
    assertThat(page.text("hotlines/0/text")).contains("95198");
    Reply english =
        Trial.send(Call.get("/v1/service-introduction").header("accept-language", "en"));
    assertThat(english.text("product/heading")).isEqualTo("The product");
    assertThat(english.body()).doesNotContainPattern("\\p{IsHan}");
  }

  private static Reply verify(String number, String query) {
    return Trial.send(Call.get("/v1/documents/" + number + "/verification" + query));
  }

  @Test
  void anyoneMayVerifyAPolicyAndLearnsNoMore() {
    SomePolicies.Issued policy = SomePolicies.toAcknowledge(company);
    Reply document =
        company
            .member()
            .send(Call.get(policy.path("documents/policy")).header("accept", "application/json"));
    String number = document.text("number");

    Reply right = Trial.requireStatus(200, verify(number, "?sha256=" + document.text("sha256")));
    assertThat(right.at("matches")).isEqualTo(true);
    assertThat(right.at("inForce")).isEqualTo(true);
    assertThat(right.at("sealed")).isEqualTo(true);
    assertThat(right.body())
        .doesNotContain(company.uscc().value(), company.company().name(), "150000");

    Reply wrong = Trial.requireStatus(200, verify(number, "?sha256=" + "0".repeat(64)));
    assertThat(wrong.at("matches")).isEqualTo(false);
    assertThat(wrong.text("result")).contains("不一致");
    assertThat(Trial.requireStatus(200, verify(number, "")).at("matches")).isNull();

    SomePolicies.cancel(policy);
    Reply ended = Trial.requireStatus(200, verify(number, "?sha256=" + document.text("sha256")));
    assertThat(ended.at("matches")).isEqualTo(true);
    assertThat(ended.at("inForce")).isEqualTo(false);
  }

  @Test
  void aFormHoldsWhileItIsTheNewest() {
    SomeOffers.Offered offer = SomeOffers.awaitingConfirmation(company, "MEMBER");
    Desk desk = company.member();
    Call form =
        Call.get(offer.path("documents/application-form")).header("accept", "application/json");
    String asOffered = desk.send(form).text("number");
    assertThat(verify(asOffered, "").at("inForce")).isEqualTo(true);

    String reading = desk.openForm(offer.id()).text("readingId");
    Trial.clock().advance(Duration.ofSeconds(11));
    Trial.requireStatus(
        200, SomeOffers.confirm(desk, offer, 1, SomeOffers.confirmation(reading, null)));
    String asApplied = desk.send(form).text("number");

    assertThat(asApplied).isNotEqualTo(asOffered);
    assertThat(verify(asOffered, "").at("inForce")).isEqualTo(false);
    assertThat(verify(asApplied, "").at("inForce")).isEqualTo(true);
  }

  @Test
  void aDocumentThatNobodyIssued() {
    Refused.as(404, "document-not-found", verify("PC2026-0000-0000-0000-0000", ""));
    Refused.as(404, "operation-unknown", verify("PC1", ""));
    Refused.as(422, "invalid-fields", verify("PC2026-0000-0000-0000-0000", "?sha256=abc"));
  }
}
