package cn.portcover.trial.payment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.Sha256;
import cn.portcover.domain.payment.PaymentAgreement;
import cn.portcover.domain.payment.PaymentAgreementToSign;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.domain.session.Proposal;
import cn.portcover.domain.session.SignatureEvidence;
import cn.portcover.domain.session.SigningPurpose;
import cn.portcover.domain.session.SigningRequest;
import cn.portcover.domain.session.SigningRequest.Matter;
import cn.portcover.domain.session.SigningTask;
import cn.portcover.domain.signing.SealToMake;
import cn.portcover.operation.json.Reading;
import cn.portcover.operation.json.Writing;
import cn.portcover.operation.port.SecretCipher;
import cn.portcover.operation.port.Store;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomePayments;
import cn.portcover.trial.SomeSignings;
import cn.portcover.trial.Trial;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * An account number has so few digits that all can be tried: whoever reads what is shown or kept of
 * a signature over one must find no digest that a tried number could be compared with.
 */
class ConfidentialSignaturesTest {
  private static final String SIGN = "SIGN_PAYMENT_AGREEMENT";
  private static final Pattern STATED = Pattern.compile("内容摘要：SHA-256 ([0-9a-f]{64})");

  private final SomeCompany company = SomeCompany.fresh();
  private final Desk legalPerson = company.legalPerson();

  private Map<String, Object> body(String account) {
    Map<String, Object> body = SomePayments.agreementBody(company);
    @SuppressWarnings("unchecked")
    var payer = (Map<String, Object>) Objects.requireNonNull(body.get("payer"));
    return Fields.with(body, "payer", Fields.with(payer, "accountNumber", account));
  }

  private static Sha256 digestOfBodyAlone(
      Class<? extends Proposal> type, Map<String, Object> body) {
    return sha256(Writing.json(Reading.strictly(type, body)));
  }

  private static Sha256 sha256(String text) {
    return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
  }

  private <T extends Kept> T kept(RecordKind<T> kind, String id) {
    return Trial.system()
        .beans()
        .getBean(Store.class)
        .find(kind, Owner.company(company.uscc()), id)
        .orElseThrow()
        .record();
  }

  private static String stated(String statement) {
    var found = STATED.matcher(statement);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static String opened(SigningRequest request) {
    return Trial.system()
        .beans()
        .getBean(SecretCipher.class)
        .open(request.contents(), request.subject());
  }

  private Reply sign(Map<String, Object> body, Map<String, Object> signature) {
    return legalPerson.send(
        SomeSignings.keyed(SomePayments.AGREEMENTS, Fields.with(body, "signature", signature)));
  }

  @Test
  void noDigestOfASignatureFollowsFromTheBody() {
    Map<String, Object> body = body(SomePayments.ACCOUNT);
    String alone = digestOfBodyAlone(PaymentAgreementToSign.class, body).value();
    Reply one = Trial.requireStatus(201, SomeSignings.request(legalPerson, SIGN, body));
    Reply two = Trial.requireStatus(201, SomeSignings.request(legalPerson, SIGN, body));
    SigningRequest first = kept(SigningRequest.KIND, one.text("id"));
    SigningRequest second = kept(SigningRequest.KIND, two.text("id"));

    assertThat(stated(one.text("statement"))).isNotEqualTo(alone);
    assertThat(stated(one.text("statement"))).isNotEqualTo(stated(two.text("statement")));
    assertThat(first.proposal()).isNotNull().isNotEqualTo(second.proposal());
    assertThat(List.of(first, second))
        .allSatisfy(request -> assertThat(Writing.json(request)).doesNotContain(alone));
  }

  @Test
  void whoeverOpensTheEvidenceFindsWhatTheStatementSays() {
    Map<String, Object> body = body(SomePayments.ACCOUNT);
    Reply asked = Trial.requireStatus(201, SomeSignings.request(legalPerson, SIGN, body));
    String agreement =
        Trial.requireStatus(201, sign(body, legalPerson.signature(asked))).text("id");

    var signed = kept(PaymentAgreement.KIND, agreement).signed();
    var evidence = kept(SignatureEvidence.KIND, signed.evidenceId().value());
    String opened =
        Trial.system()
            .beans()
            .getBean(SecretCipher.class)
            .open(
                Objects.requireNonNull(evidence.contents()),
                "signing-requests/" + asked.text("id"));
    assertThat(opened).contains("\"salt\":", SomePayments.ACCOUNT);
    assertThat(sha256(opened)).hasToString(stated(evidence.statement()));
  }

  @Test
  void aBodyThatWasNotSignedIsRefused() {
    // Another number, masked in the same way: the statements are alike but for the digest.
    String other = "9" + SomePayments.ACCOUNT.substring(1);
    Map<String, Object> body = body(SomePayments.ACCOUNT);
    var signature =
        legalPerson.signature(
            Trial.requireStatus(201, SomeSignings.request(legalPerson, SIGN, body)));

    Refused.as(403, "signing-request-not-valid", sign(body(other), signature));

    Trial.requireStatus(201, sign(body, signature));
    Refused.as(403, "signing-request-not-valid", sign(body, signature));
  }

  @Test
  void aRequestOfAnotherPurposeIsRefused() {
    var signature =
        legalPerson.signature(
            Trial.requireStatus(
                201, SomeSignings.request(legalPerson, "MAKE_SEAL", SomeSignings.sealBody())));

    Refused.as(403, "signing-request-not-valid", sign(body(SomePayments.ACCOUNT), signature));
  }

  @Test
  void signingAgainIsNoEasierToGuess() {
    String id = SomePayments.signing(company).text("id");
    SomePayments.decide(id, "SIGNING_FAILED");
    Desk desk = company.legalPerson();
    Map<String, Object> body = body(SomePayments.ACCOUNT);
    Reply asked =
        Trial.requireStatus(
            201,
            SomeSignings.request(
                desk, "SIGN_PAYMENT_AGREEMENT_AGAIN", "payment-agreements/" + id, 2, body));
    assertThat(stated(asked.text("statement")))
        .isNotEqualTo(digestOfBodyAlone(PaymentAgreementToSign.class, body).value());
    var signature = desk.signature(asked);
    Call call = Call.post(SomePayments.AGREEMENTS + "/" + id + "/signature").ifMatch(2);

    Refused.as(
        403,
        "signing-request-not-valid",
        desk.send(
            call.json(
                Fields.with(
                    body("9" + SomePayments.ACCOUNT.substring(1)), "signature", signature))));
    Trial.requireStatus(200, desk.send(call.json(Fields.with(body, "signature", signature))));
  }

  @Test
  void whatIsNotConfidentialIsKeptAsItEverWas() {
    Map<String, Object> body = SomeSignings.sealBody();
    String json = Writing.json(Reading.strictly(SealToMake.class, body));
    Reply asked = Trial.requireStatus(201, SomeSignings.request(legalPerson, "MAKE_SEAL", body));
    SigningRequest request = kept(SigningRequest.KIND, asked.text("id"));

    assertThat(request.contents()).isEqualTo(json);
    assertThat(request.proposal()).isEqualTo(sha256(json));
    assertThat(stated(request.statement())).isEqualTo(sha256(json).value());
    Reply task = prepare("MAKE_SEAL", body);
    assertThat(task.text("id"))
        .isEqualTo(
            SigningTask.idOf(
                    SigningPurpose.MAKE_SEAL,
                    Matter.toBeMade(SigningPurpose.MAKE_SEAL, sha256(json)))
                .value());
    assertThat(kept(SigningTask.KIND, task.text("id")).proposal()).isEqualTo(json);
  }

  private Reply prepare(String purpose, Map<String, Object> body) {
    return Trial.requireStatus(
        201,
        company
            .operator()
            .send(
                Call.post("/v1/signing-tasks")
                    .json(Fields.of("purpose", purpose, "proposal", body))));
  }

  @Test
  void theIdOfATaskDoesNotFollowFromTheBody() {
    Map<String, Object> body = body(SomePayments.ACCOUNT);
    Sha256 alone = digestOfBodyAlone(PaymentAgreementToSign.class, body);
    String guessed =
        SigningTask.idOf(
                SigningPurpose.SIGN_PAYMENT_AGREEMENT,
                Matter.toBeMade(SigningPurpose.SIGN_PAYMENT_AGREEMENT, alone))
            .value();

    String id = prepare(SIGN, body).text("id");

    assertThat(id).isNotEqualTo(guessed);
    assertThat(Writing.json(kept(SigningTask.KIND, id))).doesNotContain(alone.value());
    // The same thing is the same task all the same, and another is another.
    assertThat(prepare(SIGN, body).text("id")).isEqualTo(id);
    String other = prepare(SIGN, body("9" + SomePayments.ACCOUNT.substring(1))).text("id");
    assertThat(other).isNotEqualTo(id);

    SomePayments.signing(company, body);

    Reply left = legalPerson.read("/v1/signing-tasks");
    assertThat(left.text("items/0/id")).isEqualTo(other);
    assertThat(left.at("items/1")).isNull();
    // What is done does not tell what it was either.
    assertThat(prepare(SIGN, body).text("id")).isNotIn(id, other, guessed);
  }

  @Test
  void whatIsKeptShowsNeitherNumberNorSalt() {
    SigningRequest request =
        kept(
            SigningRequest.KIND,
            Trial.requireStatus(
                    201, SomeSignings.request(legalPerson, SIGN, body(SomePayments.ACCOUNT)))
                .text("id"));
    assertThat(request.contents()).doesNotContain(SomePayments.ACCOUNT, "salt");
    assertThat(opened(request)).contains(SomePayments.ACCOUNT);
  }
}
