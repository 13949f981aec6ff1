package cn.portcover.trial.company;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.message.OutgoingMessage;
import cn.portcover.domain.record.Owner;
import cn.portcover.operation.port.Store;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.AtOnce;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomePolicies;
import cn.portcover.trial.SomePolicies.Issued;
import cn.portcover.trial.Trial;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * ListPolicies, ViewPolicy, ViewPolicyHistory, AcknowledgePolicy, DownloadPolicyDocument,
 * ExpirePolicies.
 */
class PoliciesTest {
  private final SomeCompany company = SomeCompany.fresh();

  private static Reply acknowledge(Desk desk, Issued policy, Object version) {
    return desk.send(Call.post(policy.path("acknowledgement")).ifMatch(version));
  }

  @Test
  void theListShowsTheCompanysOwnByStatusAndReceipt() {
    Issued waiting = SomePolicies.toAcknowledge(company);
    Issued acknowledged = SomePolicies.toAcknowledge(company);
    Issued cancelled = SomePolicies.cancelled(company);
    SomePolicies.toAcknowledge(SomeCompany.fresh());
    Desk desk = company.member();
    Trial.requireStatus(200, acknowledge(desk, acknowledged, 1));

    assertThat((List<?>) desk.read("/v1/policies").at("items")).hasSize(3);
    assertThat((List<?>) desk.read("/v1/policies?status=EFFECTIVE").at("items")).hasSize(2);
    assertOne(desk, "?status=EFFECTIVE&receipt=AWAITING", waiting);
    assertOne(desk, "?receipt=ACKNOWLEDGED", acknowledged);
    assertOne(desk, "?status=CANCELLED", cancelled);
    Refused.fields(
        desk.get("/v1/policies?status=SLEEPING&receipt=LOST"),
        "/query/status code-unknown",
        "/query/receipt code-unknown");
  }

  private static void assertOne(Desk desk, String query, Issued wanted) {
    Reply list = desk.read("/v1/policies" + query);
    assertThat((List<?>) list.at("items")).as(query).hasSize(1);
    assertThat(list.text("items/0/policyNumber")).isEqualTo(wanted.number());
  }

  @Test
  void theViewShowsWhatTheInsurerIssued() {
    Issued policy = SomePolicies.toAcknowledge(company);

    Reply view = company.member().read(policy.path());

    assertThat(view.text("status")).isEqualTo("EFFECTIVE");
    assertThat(view.text("receiptStatusLabel")).isEqualTo("待收悉");
    assertThat(view.text("buyerLimit/amount")).isEqualTo("150000.00");
    assertThat(view.text("effectiveFrom")).isEqualTo(SomePolicies.today().toString());
    assertThat(view.text("deadlines/reportWithin")).isEqualTo("P10D");
    assertThat((List<?>) view.at("documents")).hasSize(3);
    assertThat(view.headers()).containsEntry("etag", "\"1\"");
  }

  @Test
  void whatIsNotThereIsNotFound() {
    Desk desk = company.member();
    Refused.as(404, "policy-not-found", desk.get("/v1/policies/NONE"));
    Refused.as(404, "policy-not-found", desk.get("/v1/policies/NONE/history"));
    Refused.as(404, "policy-not-found", desk.get("/v1/policies/NONE/documents/policy"));
    Refused.as(404, "policy-not-found", acknowledge(desk, new Issued(company, "NONE"), 1));
  }

  @Test
  void acknowledgingIsToldToTheInsurerOnce() {
    Issued policy = SomePolicies.toAcknowledge(company);
    Desk desk = company.member();

    Reply reply = Trial.requireStatus(200, acknowledge(desk, policy, 1));

    assertThat(reply.text("receiptStatus")).isEqualTo("ACKNOWLEDGED");
    assertThat(reply.text("acknowledgement/by")).isEqualTo("赵会员");
    assertThat(reply.headers()).containsEntry("etag", "\"2\"");
    Refused.as(409, "already-acknowledged", acknowledge(desk, policy, 2));
    assertThat(
            Trial.system()
                .beans()
                .getBean(Store.class)
                .beginning(
                    OutgoingMessage.KIND,
                    Owner.company(company.uscc()),
                    "policies/" + policy.number() + "/",
                    9))
        .singleElement()
        .satisfies(m -> assertThat(m.type()).isEqualTo("policy.acknowledged"))
        .satisfies(m -> assertThat(m.body()).contains("赵会员"));
  }

  @Test
  void theVersionHasToBeNamed() {
    Issued policy = SomePolicies.toAcknowledge(company);
    Desk desk = company.member();

    Refused.as(428, "version-missing", desk.send(Call.post(policy.path("acknowledgement"))));
    Refused.as(412, "stale-version", acknowledge(desk, policy, 2));
  }

  @Test
  void aPolicyIsAcknowledgedOnlyOnceItHasTakenEffect() {
    Refused.as(
        409,
        "policy-not-yet-effective",
        acknowledge(company.member(), SomePolicies.notYetEffective(company), 1));
  }

  @Test
  void aPolicyThatHasRunOutIsNotAcknowledged() {
    Reply reply =
        Refused.as(
            409,
            "policy-not-in-force",
            acknowledge(company.member(), SomePolicies.runOut(company), 1));

    assertThat(reply.text("currentStatus")).isEqualTo("EXPIRED");
  }

  @Test
  void aCancelledPolicyIsNotAcknowledged() {
    Issued policy = SomePolicies.cancelled(company);

    Reply reply = Refused.as(409, "policy-not-in-force", acknowledge(company.member(), policy, 2));

    assertThat(reply.text("currentStatus")).isEqualTo("CANCELLED");
    assertThat(company.member().read(policy.path()).text("cancellation/reason"))
        .isEqualTo("保险合同终止。");
  }

  @Test
  void theHistoryTellsBothStatuses() {
    Issued policy = SomePolicies.toAcknowledge(company);
    Desk desk = company.operator();
    Trial.requireStatus(200, acknowledge(desk, policy, 1));
    SomePolicies.cancel(policy);

    Reply history = desk.read(policy.path("history"));

    assertThat(history.body())
        .contains("\"EFFECTIVE\"", "\"AWAITING\"", "\"ACKNOWLEDGED\"", "\"CANCELLED\"");
    assertThat((List<?>) history.at("items")).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"policy", "full-set", "scheme"})
  void eachDocumentIsSealedAndStaysTheSame(String kind) throws Exception {
    Issued policy = SomePolicies.toAcknowledge(company);
    Desk desk = company.member();

    Reply first = Documents.servedWell(desk, policy.path("documents/" + kind), true);

    byte[] pdf = Documents.fetched(desk.get(policy.path("documents/" + kind)).headers());
    assertThat(SealedPdf.sealHolds(pdf)).isTrue();
    byte[] changed = pdf.clone();
    changed[200] ^= 1;
    assertThat(SealedPdf.sealHolds(changed)).isFalse();
    Trial.requireStatus(200, acknowledge(desk, policy, 1));
    assertThat(Documents.servedWell(desk, policy.path("documents/" + kind), true).text("number"))
        .isEqualTo(first.text("number"));
  }

  @Test
  void aDocumentIsIssuedOnceThoughManyOpenItAtTheSameMoment() {
    Issued policy = SomePolicies.toAcknowledge(company);
    Desk desk = company.member();

    List<Reply> replies = AtOnce.times(6, () -> desk.get(policy.path("documents/policy")));

    assertThat(replies).allMatch(reply -> reply.status() == 303);
    assertThat(replies.stream().map(reply -> reply.headers().get("x-document-number")).distinct())
        .hasSize(1);
    assertThat(replies.stream().map(reply -> reply.headers().get("x-document-sha256")).distinct())
        .hasSize(1);
  }

  @Test
  void thereIsNoOtherDocument() {
    Issued policy = SomePolicies.toAcknowledge(company);

    Refused.as(
        404, "document-not-found", company.member().get(policy.path("documents/application-form")));
    Refused.as(404, "document-not-found", company.member().get(policy.path("documents/nonsense")));
  }

  @Test
  void policiesExpireAfterTheirLastDay() {
    Issued over = SomePolicies.runOut(company);
    Issued lasts =
        SomePolicies.issued(company, SomePolicies.today().minusDays(9), SomePolicies.today());

    Trial.run("ExpirePolicies");
    Trial.run("ExpirePolicies");

    Desk desk = company.member();
    assertThat(desk.read(over.path()).text("status")).isEqualTo("EXPIRED");
    assertThat(desk.read(over.path()).text("version")).isEqualTo("2");
    assertThat(desk.read(lasts.path()).text("status")).isEqualTo("EFFECTIVE");
  }
}
