package cn.portcover.trial.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.message.OutgoingMessage;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.AtOnce;
import cn.portcover.trial.Desk;
import cn.portcover.trial.EvidencePacks;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeAuthorisations;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomePayments;
import cn.portcover.trial.SomeSignings;
import cn.portcover.trial.Trial;
import cn.portcover.trial.company.Documents;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 企业征信授权书 (手册 002 关税保证保险, 企业征信): read, signed over a seal, sent to the insurer, proved. */
class CreditAuthorisationsTest {
  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.operator();
  private final String seal = SomeSignings.seal(company);

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  private Path folder;

  private Map<String, Object> body() {
    return SomeAuthorisations.body(seal);
  }

  private Reply view(String id) {
    return desk.read(SomeAuthorisations.path(id));
  }

  @Test
  void theTextIsReadFirstAndItsDigestIsSigned() {
    Reply text = desk.read(SomeAuthorisations.AUTHORISATIONS + "/text");
    assertThat(text.text("edition")).isEqualTo("credit-authorisation-2026-1");
    assertThat(text.text("paragraphs/0/chinese")).startsWith("一、");
    assertThat(text.text("paragraphs/6/english")).startsWith("7. ");

    Reply request =
        Trial.requireStatus(201, SomeSignings.request(desk, "SIGN_CREDIT_AUTHORISATION", body()));

    assertThat(request.text("statement"))
        .contains(
            "签署企业征信授权书",
            "相对方：试验信用保险公司（" + SomeAuthorisations.insurer().id() + "）",
            seal,
            text.text("edition"),
            text.text("sha256"),
            "授权期限：自签署之日起一年",
            "同意授权书全部内容：是");
  }

  @Test
  void isSignedForAYearAndTheInsurerIsSentTheLetter() {
    Reply signed = Trial.requireStatus(201, SomeAuthorisations.sign(desk, body()));
    String id = signed.text("id");

    assertThat(signed.text("status")).isEqualTo("SIGNED");
    assertThat(signed.text("statusLabel")).isEqualTo("已签署");
    assertThat(signed.at("inForce")).isEqualTo(true);
    assertThat(signed.text("validUntil"))
        .isEqualTo(SomeSignings.today().plusYears(1).minusDays(1).toString());
    assertThat(signed.text("signedBy")).isEqualTo("王操作");
    assertThat(signed.text("seal/id")).isEqualTo(seal);
    assertThat(view(id).body()).isEqualTo(signed.body());
    Reply letter = Documents.servedWell(desk, signed.text("links/document"), true);
    List<OutgoingMessage> told =
        SomePayments.told(company, "guarantee/credit-authorisations/" + id + "/");
    assertThat(told)
        .singleElement()
        .satisfies(m -> assertThat(m.type()).isEqualTo("credit-authorisation.signed"))
        .satisfies(
            m ->
                assertThat(m.body())
                    .contains(letter.text("sha256"), "certificateChain", company.uscc().value()));
    assertThat(desk.read(signed.text("links/history")).text("items/0/toLabel")).isEqualTo("已签署");
    assertThat(
            Trial.send(Call.get("/v1/documents/" + letter.text("number") + "/verification"))
                .at("inForce"))
        .isEqualTo(true);
    Refused.as(
        404,
        "document-not-found",
        desk.get(SomeAuthorisations.path(id) + "/documents/guarantee-policy"));
  }

  @Test
  void whatIsWrongIsTold() {
    Refused.as(
        422,
        "terms-not-accepted",
        SomeAuthorisations.post(desk, Fields.with(body(), "termsAccepted", false)));
    Refused.fields(
        SomeAuthorisations.post(desk, Fields.with(body(), "insurerId", Trial.insurer().id())),
        "/insurerId insurer-not-of-duty-guarantee");
    Refused.fields(
        SomeAuthorisations.post(desk, Fields.with(body(), "insurerId", "nobody-here")),
        "/insurerId insurer-not-of-duty-guarantee");
    Refused.as(
        404,
        "seal-not-found",
        SomeAuthorisations.post(desk, SomeAuthorisations.body("01ARZ3NDEKTSV4RRFFQ69G5FAV")));
    Refused.as(
        404,
        "seal-not-found",
        SomeAuthorisations.post(
            desk, SomeAuthorisations.body(SomeSignings.seal(SomeCompany.fresh()))));
    Refused.as(403, "signature-required", SomeAuthorisations.post(desk, body()));
    Refused.as(403, "card-needed", SomeAuthorisations.post(company.member(), body()));
    Map<String, Object> signed = SomeSignings.signed(desk, "SIGN_CREDIT_AUTHORISATION", body());
    Refused.as(
        403,
        "signing-request-not-valid",
        SomeAuthorisations.post(
            desk, Fields.with(signed, "insurerId", SomeAuthorisations.another().id())));
    assertThat(SomeAuthorisations.ids(desk, "")).isEmpty();
  }

  @Test
  void anExpiredSealCannotBeChosen() {
    Desk legalPerson = company.legalPerson();
    Map<String, Object> brief =
        Fields.with(SomeSignings.sealBody(), "validUntil", SomeSignings.today().toString());
    String over =
        Trial.requireStatus(
                201,
                legalPerson.send(
                    SomeSignings.keyed(
                        "/v1/seals", SomeSignings.signed(legalPerson, "MAKE_SEAL", brief))))
            .text("id");
    Trial.clock().advance(Duration.ofDays(1));

    Reply refused =
        Refused.as(
            409,
            "seal-not-selectable",
            SomeAuthorisations.post(company.operator(), SomeAuthorisations.body(over)));
    assertThat(refused.text("currentStatus")).isEqualTo("EXPIRED");
  }

  @Test
  void aDoubleClickSignsOnce() {
    Call call =
        SomeSignings.keyed(
            SomeAuthorisations.AUTHORISATIONS,
            SomeSignings.signed(desk, "SIGN_CREDIT_AUTHORISATION", body()));
    AtOnce.times(4, () -> desk.send(call));
    desk.send(call);
    assertThat(SomeAuthorisations.ids(desk, "")).hasSize(1);
  }

  @Test
  void whatWasSignedIsProvedByThePackAlone() throws Exception {
    String id = SomeAuthorisations.signed(desk, seal);
    String path = SomeAuthorisations.path(id) + "/evidence";

    Map<String, byte[]> files = EvidencePacks.pack(desk, path);

    assertThat(files.keySet())
        .contains(
            "credit-authorisation.json", "history.json", "text/credit-authorisation-2026-1.txt")
        .anyMatch(name -> name.matches("documents/credit-authorisation-PC.*\\.pdf"))
        .anyMatch(name -> name.matches("signatures/sign-credit-authorisation-.*/signature\\.cms"));
    assertThat(EvidencePacks.text(files, "credit-authorisation.json")).contains("已签署", id);
    EvidencePacks.assertHolds(files, folder);

    SomeAuthorisations.say(id, "SUCCEEDED");
    assertThat(EvidencePacks.text(EvidencePacks.pack(desk, path), "history.json")).contains("接收成功");
  }

  @Test
  void nobodyGetsAnothers() {
    String id = SomeAuthorisations.signed(desk, seal);
    Desk stranger = SomeCompany.fresh().legalPerson();
    for (String below : List.of("", "/history", "/evidence", "/documents/credit-authorisation")) {
      Refused.as(
          404, "credit-authorisation-not-found", stranger.get(SomeAuthorisations.path(id) + below));
    }
    assertThat(SomeAuthorisations.ids(stranger, "")).isEmpty();
    Refused.as(403, "card-needed", company.member().get(SomeAuthorisations.path(id)));
  }
}
