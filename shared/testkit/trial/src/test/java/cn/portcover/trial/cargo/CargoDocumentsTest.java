package cn.portcover.trial.cargo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.AtOnce;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.Trial;
import cn.portcover.trial.company.Documents;
import cn.portcover.trial.company.SealedPdf;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The four documents of cargo and payment, as they are served and verified. */
class CargoDocumentsTest {
  private final PaidCargo cargo = PaidCargo.fresh();
  private final Desk desk = cargo.operator();

  private static String ofApplication(String id) {
    return PaidCargo.path(id) + "/documents/cargo-application";
  }

  private static String ofPolicy(String number) {
    return "/v1/cargo/policies/" + number + "/documents/cargo-policy";
  }

  private static String ofAgreement(String id) {
    return "/v1/payment-agreements/" + id + "/documents/payment-agreement";
  }

  private static String ofPayment(String id) {
    return "/v1/payments/" + id + "/documents/payment-receipt";
  }

  /** Whether what the document of the number states still holds. */
  private static boolean inForce(String number) {
    Reply verified =
        Trial.requireStatus(200, Trial.send(Call.get("/v1/documents/" + number + "/verification")));
    return Boolean.parseBoolean(verified.text("inForce"));
  }

  private String issued() {
    String application = cargo.draft();
    cargo.submit(application);
    cargo.issue(application);
    return application;
  }

  private String signedAgreement() {
    String agreement = cargo.agreement();
    cargo.confirm(agreement);
    return agreement;
  }

  @Test
  void eachVersionOfAnApplicationHasADocument() throws Exception {
    String id = cargo.draft();
    Reply draft = Documents.servedWell(desk, ofApplication(id), true);
    assertThat(draft.text("kindLabel")).isEqualTo("货物运输保险投保单");
    assertThat(inForce(draft.text("number"))).isTrue();

    cargo.submit(id);
    Reply submitted = Documents.servedWell(desk, ofApplication(id), true);

    assertThat(submitted.text("number")).isNotEqualTo(draft.text("number"));
    assertThat(inForce(draft.text("number"))).isFalse();
    assertThat(inForce(submitted.text("number"))).isTrue();
    byte[] pdf = Documents.fetched(desk.get(ofApplication(id)).headers());
    assertThat(SealedPdf.sealHolds(pdf)).isTrue();
    Reply verified =
        Trial.send(
            Call.get(
                "/v1/documents/"
                    + submitted.text("number")
                    + "/verification?sha256="
                    + submitted.text("sha256")));
    assertThat(verified.at("matches")).isEqualTo(true);
    assertThat(verified.text("kind")).isEqualTo("cargo-application");
  }

  @Test
  void isIssuedOnceHoweverManyAskAtOnce() {
    String id = cargo.draft();
    List<Reply> replies = AtOnce.times(4, () -> desk.get(ofApplication(id)));
    assertThat(replies.stream().map(r -> r.headers().get("x-document-number")).distinct())
        .hasSize(1);
    assertThat(desk.get(ofApplication(id)).headers())
        .containsEntry("x-document-sha256", replies.getFirst().headers().get("x-document-sha256"));
  }

  @Test
  void anAgreementHasADocumentFromItsSigningOn() {
    String id = cargo.agreement();
    Reply signing = Documents.servedWell(desk, ofAgreement(id), true);
    assertThat(inForce(signing.text("number"))).isFalse();
    cargo.confirm(id);
    Reply signed = Documents.servedWell(desk, ofAgreement(id), true);
    assertThat(signed.text("number")).isNotEqualTo(signing.text("number"));
    assertThat(inForce(signing.text("number"))).isFalse();
    assertThat(inForce(signed.text("number"))).isTrue();
    assertThat(signed.text("kindLabel")).isEqualTo("在线交费三方协议");
  }

  @Test
  void thereIsAReceiptOnceSomethingIsPaidAndAPolicyOnceItIsInForce() {
    String application = issued();
    String agreement = signedAgreement();
    String failed = cargo.pay(agreement, application);
    Reply pending = Refused.as(409, "nothing-paid-yet", desk.get(ofPayment(failed)));
    assertThat(pending.text("currentStatus")).isEqualTo("REQUESTED");
    cargo.settle(failed, application, false);
    Refused.as(409, "nothing-paid-yet", desk.get(ofPayment(failed)));

    String paid = cargo.pay(agreement, application);
    cargo.settle(paid, application, true);
    Reply receipt = Documents.servedWell(desk, ofPayment(paid), true);
    assertThat(receipt.text("kindLabel")).isEqualTo("交费凭证");
    assertThat(inForce(receipt.text("number"))).isTrue();

    String number = cargo.policy(application);
    Reply policy = Documents.servedWell(desk, ofPolicy(number), true);
    assertThat(policy.text("kindLabel")).isEqualTo("货物运输保险单");
    assertThat(inForce(policy.text("number"))).isTrue();
  }

  @Test
  void otherKindsAndOtherCompaniesFindNothing() {
    String application = issued();
    String agreement = signedAgreement();
    String payment = cargo.pay(agreement, application);
    cargo.settle(payment, application, true);
    String policy = cargo.policy(application);
    Desk stranger = SomeCompany.fresh().operator();
    Refused.as(404, "cargo-application-not-found", stranger.get(ofApplication(application)));
    Refused.as(404, "cargo-policy-not-found", stranger.get(ofPolicy(policy)));
    Refused.as(404, "payment-agreement-not-found", stranger.get(ofAgreement(agreement)));
    Refused.as(404, "payment-not-found", stranger.get(ofPayment(payment)));
    Stream.of(
            PaidCargo.path(application) + "/documents/cargo-policy",
            "/v1/cargo/policies/" + policy + "/documents/policy",
            "/v1/payment-agreements/" + agreement + "/documents/payment-receipt",
            "/v1/payments/" + payment + "/documents/nothing")
        .forEach(path -> Refused.as(404, "document-not-found", desk.get(path)));
  }

  @Test
  void whatIsRemovedHasNoDocumentAnyMore() {
    String id = cargo.draft();
    Reply draft = Documents.servedWell(desk, ofApplication(id), true);
    Trial.requireStatus(204, desk.send(Call.of("DELETE", PaidCargo.path(id)).ifMatch(1)));
    Refused.as(404, "cargo-application-not-found", desk.get(ofApplication(id)));
    assertThat(inForce(draft.text("number"))).isFalse();
  }
}
