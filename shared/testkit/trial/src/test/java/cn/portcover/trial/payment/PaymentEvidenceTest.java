package cn.portcover.trial.payment;

import static cn.portcover.trial.EvidencePacks.bytes;
import static cn.portcover.trial.EvidencePacks.pack;
import static cn.portcover.trial.EvidencePacks.text;
import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.Sha256;
import cn.portcover.testkit.whole.Call;
import cn.portcover.trial.Desk;
import cn.portcover.trial.EvidencePacks;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomePayments;
import cn.portcover.trial.SomeSignings;
import cn.portcover.trial.Trial;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packs that a company hands to an auditor, who has nothing but them and public tools. */
class PaymentEvidenceTest {
  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.operator();

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  private Path folder;

  @Test
  void everySigningOfAnAgreementIsProvedWithoutTheAccountNumber() throws Exception {
    String id = SomePayments.signing(company).text("id");
    SomePayments.decide(id, "SIGNING_FAILED");
    String path = SomePayments.AGREEMENTS + "/" + id;
    Map<String, byte[]> afterOne = pack(desk, path + "/evidence");
    assertThat(afterOne.keySet().stream().filter(name -> name.endsWith("statement.txt")))
        .hasSize(1);
    Desk legalPerson = company.legalPerson();
    var body = SomePayments.agreementBody(company);
    var asked =
        SomeSignings.request(
            legalPerson, "SIGN_PAYMENT_AGREEMENT_AGAIN", "payment-agreements/" + id, 2, body);
    Trial.requireStatus(
        200,
        legalPerson.send(
            Call.post(path + "/signature")
                .ifMatch(2)
                .json(Fields.with(body, "signature", legalPerson.signature(asked)))));
    SomePayments.decide(id, "SIGNED");

    Map<String, byte[]> files = pack(desk, path + "/evidence");

    assertThat(files.keySet())
        .contains("payment-agreement.json", "history.json", "terms/payment-terms-2026-1.txt")
        .contains(
            "signatures/sign-payment-agreement-again-" + asked.text("id") + "/statement.txt",
            "signatures/sign-payment-agreement-again-" + asked.text("id") + "/signature.cms",
            "signatures/sign-payment-agreement-again-" + asked.text("id") + "/certificates/0.cer",
            "signatures/sign-payment-agreement-again-" + asked.text("id") + "/report.json");
    assertThat(files.keySet().stream().filter(name -> name.endsWith("/statement.txt"))).hasSize(2);
    assertThat(files.keySet().stream().filter(name -> name.endsWith("/contents.json"))).isEmpty();
    assertThat(files.keySet().stream().filter(name -> name.endsWith("/contents-withheld.txt")))
        .hasSize(2);
    assertThat(text(files, "payment-agreement.json"))
        .contains("**** **** 0987", "签约成功")
        .doesNotContain("sealed");
    assertThat(text(files, "history.json")).contains("签约失败");
    String terms = Sha256.of(bytes(files, "terms/payment-terms-2026-1.txt")).value();
    assertThat(
            text(
                files,
                "signatures/sign-payment-agreement-again-" + asked.text("id") + "/statement.txt"))
        .contains(terms, "内容摘要：SHA-256 ");
    assertThat(files.values())
        .allSatisfy(
            file ->
                assertThat(new String(file, StandardCharsets.ISO_8859_1))
                    .doesNotContain(SomePayments.ACCOUNT));
    EvidencePacks.assertHolds(files, folder);
  }

  @Test
  void whatWasSignedOfAPaymentIsProved() throws Exception {
    String agreement = SomePayments.agreement(company);
    String application = SomePayments.unpaid(company, "1200.00");
    String payment = SomePayments.pay(desk, agreement, application).text("id");
    String path = SomePayments.PAYMENTS + "/" + payment + "/evidence";

    Map<String, byte[]> files = pack(desk, path);

    String signature =
        files.keySet().stream()
            .filter(name -> name.endsWith("/statement.txt"))
            .findFirst()
            .orElseThrow()
            .replace("statement.txt", "");
    assertThat(signature).startsWith("signatures/pay-premium-");
    assertThat(text(files, signature + "statement.txt"))
        .contains(
            "支付总额：CNY 1200.00",
            "内容摘要：SHA-256 " + Sha256.of(bytes(files, signature + "contents.json")));
    assertThat(text(files, signature + "contents.json")).contains(application, agreement);
    assertThat(text(files, "payment.json")).contains("已受理", "**** **** 0987");
    EvidencePacks.assertHolds(files, folder);

    // The same as long as nothing changes; then it tells what became of it.
    String before = desk.get(path).headers().get("x-document-sha256");
    assertThat(desk.get(path).headers()).containsEntry("x-document-sha256", before);
    SomePayments.settle(payment, application, "SUCCEEDED");
    assertThat(text(pack(desk, path), "payment.json")).contains("支付成功");
  }

  @Test
  void nobodyGetsAnothers() {
    String agreement = SomePayments.agreement(company);
    String payment =
        SomePayments.pay(desk, agreement, SomePayments.unpaid(company, "5.00")).text("id");
    Desk stranger = SomeCompany.fresh().legalPerson();
    Refused.as(
        404,
        "payment-agreement-not-found",
        stranger.get(SomePayments.AGREEMENTS + "/" + agreement + "/evidence"));
    Refused.as(
        404,
        "payment-not-found",
        stranger.get(SomePayments.PAYMENTS + "/" + payment + "/evidence"));
    Refused.as(
        403,
        "card-needed",
        company.member().get(SomePayments.PAYMENTS + "/" + payment + "/evidence"));
  }
}
