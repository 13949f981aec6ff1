package cn.portcover.trial.company;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.message.OutgoingMessage;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.signing.InsurerSealEvidence;
import cn.portcover.operation.port.Store;
import cn.portcover.testkit.card.KeyKind;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.AtOnce;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeSignings;
import cn.portcover.trial.Trial;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Service agreements, and the insurer's answers to them. */
class ServiceAgreementsTest {
  private final SomeCompany company = SomeCompany.fresh();

  @BeforeAll
  static void enrol() {
    Trial.insurer();
  }

  private static Reply post(Desk desk, Map<String, Object> body) {
    return desk.send(SomeSignings.keyed("/v1/service-agreements", body));
  }

  private static List<OutgoingMessage> told(SomeCompany company, String agreementId) {
    return Trial.system()
        .beans()
        .getBean(Store.class)
        .beginning(
            OutgoingMessage.KIND,
            Owner.company(company.uscc()),
            "service-agreements/" + agreementId + "/",
            10);
  }

  private static Reply send(String type, Map<String, Object> data) {
    return Trial.insurer().send(type, "service-agreements/" + data.get("agreementId"), data);
  }

  private static int line(Reply list) {
    for (int i = 0; list.at("items/" + i) != null; i++) {
      if (list.text("items/" + i + "/insurer/id").equals("trial-insurer")) {
        return i;
      }
    }
    throw new AssertionError("no line of the insurer in " + list);
  }

  private static List<String> missing(Reply agreement) {
    List<String> codes = new ArrayList<>();
    for (int i = 0; agreement.at("missing/" + i) != null; i++) {
      assertThat(agreement.text("missing/" + i + "/text")).isNotBlank();
      codes.add(agreement.text("missing/" + i + "/code"));
    }
    return codes;
  }

  @Test
  void beforeItIsSignedEverybodyIsToldWhatTheyLack() {
    Reply list = company.member().read("/v1/service-agreements");
    String line = "items/" + line(list);
    assertThat(list.text(line + "/status")).isEqualTo("NOT_SIGNED");
    assertThat(list.text(line + "/statusLabel")).isEqualTo("未签约");
    assertThat(list.at(line + "/mayAgree")).isEqualTo(true);
    assertThat(list.text("operatingNotes/3")).contains("不是法人卡");

    assertThat(missing(company.member().read(SomeSignings.AGREEMENT)))
        .containsExactly("CARD", "SEAL", "LEGAL_PERSON_CARD");
    assertThat(missing(company.operator().read(SomeSignings.AGREEMENT)))
        .containsExactly("SEAL", "LEGAL_PERSON_CARD");
    Reply legalPerson = company.legalPerson().read(SomeSignings.AGREEMENT);
    assertThat(missing(legalPerson)).containsExactly("SEAL");
    assertThat(legalPerson.at("operatingNotes/3")).isNull();
    SomeSignings.seal(company);
    assertThat(missing(company.operator().read(SomeSignings.AGREEMENT))).isEmpty();
    assertThat(company.member().read(SomeSignings.AGREEMENT + "/history").at("items/0")).isNull();
    Refused.as(
        404, "service-agreement-not-found", company.member().get("/v1/service-agreements/nobody"));
  }

  @Test
  void theTextIsReadFirst() {
    String seal = SomeSignings.seal(company);
    Desk desk = company.operator();
    var body = SomeSignings.agreementBody(seal);
    Refused.as(
        409, "document-not-opened", SomeSignings.request(desk, "SIGN_SERVICE_AGREEMENT", body));

    Reply metadata =
        Documents.servedWell(desk, SomeSignings.AGREEMENT + "/documents/service-agreement", true);
    Reply request =
        Trial.requireStatus(201, SomeSignings.request(desk, "SIGN_SERVICE_AGREEMENT", body));

    assertThat(request.text("statement"))
        .contains("签署协议", "相对方：试验信用保险公司（trial-insurer）", seal, metadata.text("sha256"), "确认协议条款：是");
    Refused.as(404, "document-not-found", desk.get(SomeSignings.AGREEMENT + "/documents/policy"));
  }

  @Test
  void itIsSignedSealedAndCompleted() throws Exception {
    String seal = SomeSignings.seal(company);
    Desk desk = company.operator();
    SomeSignings.read(desk);
    Reply signed = SomeSignings.sign(desk, seal);
    String id = signed.text("agreementId");

    assertThat(signed.text("status")).isEqualTo("SIGNING");
    assertThat(signed.at("mayAgree")).isEqualTo(false);
    assertThat(signed.text("signedBy")).isEqualTo("王操作");
    assertThat(signed.headers()).containsEntry("etag", "\"1\"");
    Reply sealedByUs =
        Documents.servedWell(desk, SomeSignings.AGREEMENT + "/documents/service-agreement", true);
    assertThat(told(company, id))
        .singleElement()
        .satisfies(m -> assertThat(m.type()).isEqualTo("service-agreement.signed"))
        .satisfies(
            m ->
                assertThat(m.body())
                    .contains(
                        "portcover-file:documents/",
                        sealedByUs.text("sha256"),
                        "certificateChain"));

    Trial.insurer()
        .tell(
            "service-agreement.sealed",
            "service-agreements/" + id,
            SomeSignings.sealed(company, id));

    Reply completed = company.member().read(SomeSignings.AGREEMENT);
    assertThat(completed.text("status")).isEqualTo("COMPLETED");
    assertThat(completed.text("insurerSeal/name")).isEqualTo("合同专用章");
    assertThat(missing(completed)).isEmpty();
    Reply both =
        Documents.servedWell(
            company.member(), SomeSignings.AGREEMENT + "/documents/service-agreement", true);
    assertThat(both.text("number")).isNotEqualTo(sealedByUs.text("number"));
    Reply history = desk.read(SomeSignings.AGREEMENT + "/history");
    assertThat(history.text("items/0/to")).isEqualTo("SIGNING");
    assertThat(history.text("items/1/toLabel")).isEqualTo("签约完成");
    assertThat(history.text("items/1/by/kind")).isEqualTo("INSURER");
    assertThat(
            Trial.system()
                .beans()
                .getBean(Store.class)
                .find(InsurerSealEvidence.KIND, Owner.company(company.uscc()), id))
        .hasValueSatisfying(
            found -> assertThat(found.record().verification().checks()).isNotEmpty());

    Reply evidence = company.member().read(SomeSignings.AGREEMENT + "/evidence");
    assertThat(evidence.text("company/statement")).contains("签署协议", seal);
    assertThat(evidence.text("insurer/documentSha256")).isEqualTo(sealedByUs.text("sha256"));
    assertThat(evidence.at("insurer/certificateChain/2")).isNotNull();

    // Only the newest edition holds.
    assertThat(verification(sealedByUs).at("inForce")).isEqualTo(false);
    assertThat(verification(both).at("inForce")).isEqualTo(true);
  }

  private static Reply verification(Reply document) {
    return Trial.requireStatus(
        200,
        Trial.send(
            Call.get(
                "/v1/documents/"
                    + document.text("number")
                    + "/verification?sha256="
                    + document.text("sha256"))));
  }

  @Test
  void aSignedAgreementIsNotSignedAgain() {
    Reply agreement = SomeSignings.signedAgreement(company);
    Desk desk = company.operator();
    var body = SomeSignings.agreementBody(agreement.text("sealId"));

    assertThat(
            Refused.as(409, "service-agreement-not-open", post(desk, body)).text("currentStatus"))
        .isEqualTo("SIGNING");
    Trial.insurer()
        .tell(
            "service-agreement.sealed",
            "service-agreements/" + agreement.text("agreementId"),
            SomeSignings.sealed(company, agreement.text("agreementId")));
    assertThat(
            Refused.as(409, "service-agreement-not-open", post(desk, body)).text("currentStatus"))
        .isEqualTo("COMPLETED");
  }

  @Test
  void aRefusedAgreementIsSignedAgain() {
    Reply first = SomeSignings.signedAgreement(company);
    String old = first.text("agreementId");
    var refusal = Fields.of("agreementId", old, "reason", "印章与企业名称不符");
    var late = SomeSignings.sealed(company, old);
    Trial.insurer().tell("service-agreement.refused", "service-agreements/" + old, refusal);

    Reply failed = company.member().read(SomeSignings.AGREEMENT);
    assertThat(failed.text("status")).isEqualTo("FAILED");
    assertThat(failed.text("failureReason")).isEqualTo("印章与企业名称不符");
    assertThat(failed.at("mayAgree")).isEqualTo(true);
    // What comes after the refusal waits, as it does not fit.
    assertThat(send("service-agreement.sealed", late).text("state")).isEqualTo("PARKED");

    Reply second = SomeSignings.sign(company.operator(), first.text("sealId"));
    String fresh = second.text("agreementId");
    assertThat(fresh).isNotEqualTo(old);
    assertThat(second.headers()).containsEntry("etag", "\"3\"");
    Refused.fields(
        send("service-agreement.sealed", late), "/data/agreementId agreement-superseded");
    Refused.fields(
        send("service-agreement.refused", refusal), "/data/agreementId agreement-superseded");
    Trial.insurer()
        .tell(
            "service-agreement.sealed",
            "service-agreements/" + fresh,
            SomeSignings.sealed(company, fresh));
    assertThat(company.member().read(SomeSignings.AGREEMENT).text("status")).isEqualTo("COMPLETED");
  }

  @Test
  void whatIsWrongWithTheInsurersSignatureIsToldAtItsField() {
    String id = SomeSignings.signedAgreement(company).text("agreementId");
    byte[] pdf = SomeSignings.document(company, id);
    byte[] other = pdf.clone();
    other[other.length / 2] ^= 1;
    var key = SomeSignings.insurersKey();
    var good = SomeSignings.sealed(id, pdf, key);
    byte[] cms = Base64.getDecoder().decode(String.valueOf(good.get("cms")));
    cms[cms.length - 3] ^= 1;

    for (var bad :
        List.of(
            SomeSignings.sealed(id, other, key),
            Fields.with(good, "cms", Base64.getEncoder().encodeToString(cms)),
            Fields.with(good, "cms", "MAA="),
            SomeSignings.sealed(
                id,
                pdf,
                Trial.newAuthority(Trial.fresh("Unknown "), KeyKind.ECDSA)
                    .issueTo(
                        "试验信用保险公司",
                        "合同专用章",
                        Trial.now().minusSeconds(9),
                        Trial.now().plusSeconds(999))))) {
      Refused.fields(send("service-agreement.sealed", bad), "/data/cms signature-does-not-hold");
    }
    Refused.fields(
        send("service-agreement.sealed", Fields.with(good, "cms", "A")),
        "/data/cms base64-malformed");
    Refused.fields(
        send(
            "service-agreement.sealed",
            SomeSignings.sealed(id, pdf, SomeSignings.organisation("别家保险公司"))),
        "/data/cms certificate-of-another-organisation");
    Refused.fields(
        send(
            "service-agreement.sealed",
            Fields.with(good, "seal", Fields.of("name", "合同专用章", "serial", "1234"))),
        "/data/seal/serial serial-of-another-certificate");
    assertThat(company.member().read(SomeSignings.AGREEMENT).text("status")).isEqualTo("SIGNING");
    assertThat(Trial.requireStatus(200, send("service-agreement.sealed", good)).text("state"))
        .isEqualTo("APPLIED");
  }

  /** Cards of companies are below the same authorities. */
  @Test
  void aCompanysCardIsNoInsurersSeal() {
    String id = SomeSignings.signedAgreement(company).text("agreementId");
    var card = company.legalPersonCard(KeyKind.SM2);

    Refused.fields(
        send(
            "service-agreement.sealed",
            SomeSignings.sealed(id, SomeSignings.document(company, id), card)),
        "/data/cms certificate-of-another-organisation");
  }

  @Test
  void anotherInsurerFindsNoSuchAgreement() {
    String id = SomeSignings.signedAgreement(company).text("agreementId");
    var stranger = cn.portcover.trial.Insurer.enrolled(Trial.fresh("other-insurer-"));

    Reply reply =
        stranger.send(
            "service-agreement.refused",
            "service-agreements/" + id,
            Fields.of("agreementId", id, "reason", "x"));

    assertThat(reply.text("state")).isEqualTo("PARKED");
    assertThat(company.member().read(SomeSignings.AGREEMENT).text("status")).isEqualTo("SIGNING");
  }

  @Test
  void onlyASealThatCanBeChosen() {
    Desk legalPerson = company.legalPerson();
    var body = Fields.with(SomeSignings.sealBody(), "validUntil", SomeSignings.today().toString());
    String seal =
        Trial.requireStatus(
                201,
                legalPerson.send(
                    SomeSignings.keyed(
                        "/v1/seals", SomeSignings.signed(legalPerson, "MAKE_SEAL", body))))
            .text("id");
    Trial.clock().advance(Duration.ofDays(1));
    Desk desk = company.operator();

    assertThat(
            Refused.as(409, "seal-not-selectable", post(desk, SomeSignings.agreementBody(seal)))
                .text("currentStatus"))
        .isEqualTo("EXPIRED");
    assertThat(missing(desk.read(SomeSignings.AGREEMENT))).contains("SEAL");
    Refused.as(
        404,
        "seal-not-found",
        post(desk, SomeSignings.agreementBody("01ARZ3NDEKTSV4RRFFQ69G5FAV")));
    Refused.as(
        404,
        "counterparty-not-found",
        post(desk, Fields.with(SomeSignings.agreementBody(seal), "insurerId", "nobody")));
    Refused.as(
        404,
        "counterparty-not-found",
        SomeSignings.request(
            desk,
            "SIGN_SERVICE_AGREEMENT",
            Fields.with(SomeSignings.agreementBody(seal), "insurerId", "nobody")));
    assertThat(
            Refused.errors(
                Refused.as(
                    422,
                    "terms-not-accepted",
                    post(
                        desk,
                        Fields.with(SomeSignings.agreementBody(seal), "termsAccepted", false)))))
        .containsExactly("/termsAccepted terms-not-accepted");
  }

  @Test
  void exactlyWhatWasSignedIsDone() {
    String seal = SomeSignings.seal(company);
    String other = SomeSignings.seal(company);
    Desk desk = company.operator();
    SomeSignings.read(desk);
    Refused.as(403, "signature-required", post(desk, SomeSignings.agreementBody(seal)));
    var signed =
        SomeSignings.signed(desk, "SIGN_SERVICE_AGREEMENT", SomeSignings.agreementBody(seal));
    Refused.as(403, "signing-request-not-valid", post(desk, Fields.with(signed, "sealId", other)));
    Trial.requireStatus(201, post(desk, signed));
  }

  @Test
  void ofEightAtTheSameMomentOneIsSigned() {
    String seal = SomeSignings.seal(company);
    Desk desk = company.operator();
    SomeSignings.read(desk);

    List<Reply> replies =
        AtOnce.times(
            8,
            () ->
                post(
                    desk,
                    SomeSignings.signed(
                        desk, "SIGN_SERVICE_AGREEMENT", SomeSignings.agreementBody(seal))));

    assertThat(replies.stream().filter(r -> r.status() == 201)).hasSize(1);
    assertThat(replies.stream().filter(r -> r.status() != 201).map(Reply::problem))
        .isSubsetOf("lost-race", "service-agreement-not-open");
    String id = company.member().read(SomeSignings.AGREEMENT).text("agreementId");
    assertThat(told(company, id)).hasSize(1);
  }

  @Test
  void aDoubleClickHasOneEffect() {
    String seal = SomeSignings.seal(company);
    Desk desk = company.operator();
    SomeSignings.read(desk);
    var call =
        SomeSignings.keyed(
            "/v1/service-agreements",
            SomeSignings.signed(desk, "SIGN_SERVICE_AGREEMENT", SomeSignings.agreementBody(seal)));

    Reply first = Trial.requireStatus(201, desk.send(call));

    assertThat(Trial.requireStatus(201, desk.send(call)).body()).isEqualTo(first.body());
    assertThat(told(company, first.text("agreementId"))).hasSize(1);
  }

  @Test
  void everyCompanySeesItsOwnAlone() {
    SomeSignings.signedAgreement(company);

    assertThat(SomeCompany.fresh().member().read(SomeSignings.AGREEMENT).text("status"))
        .isEqualTo("NOT_SIGNED");
  }
}
