package cn.portcover.trial.payment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Insurer;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomePayments;
import cn.portcover.trial.SomeSignings;
import cn.portcover.trial.Trial;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** 重新签署: what failed is signed again, and what the bank says of which signing. */
class PaymentAgreementsAgainTest {
  private final SomeCompany company = SomeCompany.fresh();

  private static String path(String id) {
    return SomePayments.AGREEMENTS + "/" + id;
  }

  private Reply view(String id) {
    return company.operator().read(path(id));
  }

  /** 重新签署. */
  private static Reply again(Desk desk, Reply failed, Map<String, Object> body) {
    String id = failed.text("id");
    var request =
        SomeSignings.request(
            desk,
            "SIGN_PAYMENT_AGREEMENT_AGAIN",
            "payment-agreements/" + id,
            Integer.valueOf(failed.text("version")),
            body);
    return desk.send(
        Call.post(path(id) + "/signature")
            .ifMatch(failed.text("version"))
            .json(Fields.with(body, "signature", desk.signature(request))));
  }

  private static Reply tell(Map<String, Object> decision) {
    return SomePayments.bank()
        .send(
            "payment-agreement.decided",
            "payment-agreements/" + decision.get("agreementId"),
            decision);
  }

  @Test
  void whatFailedIsSignedAgainWithEverythingGivenAnew() {
    String id = SomePayments.signing(company).text("id");
    SomePayments.decide(id, "SIGNING_FAILED");
    Desk legalPerson = company.legalPerson();
    Reply failed = legalPerson.read(path(id));
    assertThat(failed.text("statusLabel")).isEqualTo("签约失败");
    assertThat(failed.text("reason")).isEqualTo("户名与账号不符");
    assertThat(failed.at("maySignAgain")).isEqualTo(true);

    // Nothing is filled in from the signing before.
    var body = SomePayments.agreementBody(company);
    for (String missing : new String[] {"bankId", "payeeInsurerId", "payer"}) {
      Refused.fields(
          legalPerson.send(
              Call.post(path(id) + "/signature")
                  .ifMatch(failed.text("version"))
                  .json(Fields.with(body, missing, null))),
          "/" + missing + " required");
    }
    @SuppressWarnings("unchecked")
    var payer = (Map<String, Object>) Objects.requireNonNull(body.get("payer"));
    for (String missing : new String[] {"taxNumber", "accountNumber"}) {
      Refused.fields(
          legalPerson.send(
              Call.post(path(id) + "/signature")
                  .ifMatch(failed.text("version"))
                  .json(Fields.with(body, "payer", Fields.with(payer, missing, null)))),
          "/payer/" + missing + " required");
    }

    Reply second =
        Trial.requireStatus(
            200,
            again(
                legalPerson,
                failed,
                Fields.with(
                    body, "payer", Fields.with(payer, "accountNumber", "6222 0000 1111 2222"))));
    assertThat(second.text("status")).isEqualTo("SIGNING");
    assertThat(second.at("signed/number")).hasToString("2");
    assertThat(second.text("payer/accountNumber")).isEqualTo("**** **** 2222");

    // What answers the first signing comes too late.
    Reply stale = tell(Fields.with(SomePayments.decision(id, "SIGNED"), "signing", 1));
    assertThat(stale.text("state")).isEqualTo("SUPERSEDED");
    Refused.fields(
        tell(Fields.with(SomePayments.decision(id, "SIGNED"), "signing", 3)),
        "/data/signing agreement-superseded");
    assertThat(view(id).text("status")).isEqualTo("SIGNING");
    assertThat(tell(Fields.with(SomePayments.decision(id, "SIGNED"), "signing", 2)).text("state"))
        .isEqualTo("APPLIED");
    assertThat(view(id).text("status")).isEqualTo("SIGNED");

    Reply signed = legalPerson.read(path(id));
    assertThat(
            Refused.as(
                    409,
                    "payment-agreement-not-open",
                    legalPerson.send(
                        Call.post(path(id) + "/signature")
                            .ifMatch(signed.text("version"))
                            .json(body)))
                .text("currentStatus"))
        .isEqualTo("SIGNED");
  }

  @Test
  void whatCouldNotBeReceivedIsSignedAgainPossiblyWithAnotherBank() {
    Insurer other = Insurer.enrolled(Trial.fresh("bank-"), "BANK");
    String id = SomePayments.signing(company).text("id");
    SomePayments.decide(id, "RECEIPT_FAILED");
    Desk legalPerson = company.legalPerson();
    Reply failed = legalPerson.read(path(id));
    assertThat(failed.text("statusLabel")).isEqualTo("接收失败");

    Trial.requireStatus(
        200, again(legalPerson, failed, SomePayments.agreementBody(company, other.id())));

    // What the first bank says now is of no matter, also should it be chosen again.
    assertThat(SomePayments.decide(id, "SIGNED").text("state")).isEqualTo("SUPERSEDED");
    other.tell(
        "payment-agreement.decided",
        "payment-agreements/" + id,
        SomePayments.decision(id, "SIGNED"));
    assertThat(view(id).text("bank/id")).isEqualTo(other.id());
  }

  @Test
  void aBankThatReceivedItAfterAllMayConfirmTheSigning() {
    String id = SomePayments.signing(company).text("id");
    SomePayments.decide(id, "RECEIPT_FAILED");
    Map<String, Object> late = Fields.with(SomePayments.decision(id, "SIGNED"), "signing", 1);
    Reply taken =
        SomePayments.bank().send("payment-agreement.decided", "payment-agreements/" + id, late);
    assertThat(taken.text("state")).isEqualTo("APPLIED");
    assertThat(view(id).text("status")).isEqualTo("SIGNED");
  }
}
