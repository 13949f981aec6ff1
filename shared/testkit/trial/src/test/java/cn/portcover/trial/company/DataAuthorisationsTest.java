package cn.portcover.trial.company;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.message.OutgoingMessage;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.signing.DataAuthorisation;
import cn.portcover.domain.signing.DataPurpose;
import cn.portcover.domain.trade.TradeDocumentKind;
import cn.portcover.operation.Works;
import cn.portcover.operation.port.Store;
import cn.portcover.operation.signing.DataAccesses;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeSignings;
import cn.portcover.trial.Trial;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** AuthoriseData, ListDataAuthorisations, RevokeDataAuthorisation, ListDataAccesses. */
class DataAuthorisationsTest {
  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.operator();

  @BeforeAll
  static void enrol() {
    Trial.insurer();
  }

  private Reply post(Map<String, Object> body) {
    return desk.send(SomeSignings.keyed("/v1/data-authorisations", body));
  }

  private Reply authorised(Map<String, Object> body) {
    return post(SomeSignings.signed(desk, "AUTHORISE_DATA", body));
  }

  private Reply revoke(String id, Object version, Map<String, Object> body) {
    return desk.send(
        Call.of("DELETE", "/v1/data-authorisations/" + id).ifMatch(version).json(body));
  }

  private Map<String, Object> signatureToRevoke(String id) {
    return Fields.of(
        "signature",
        desk.signature(
            SomeSignings.request(
                desk, "REVOKE_DATA_AUTHORISATION", "data-authorisations/" + id, 1, null)));
  }

  private List<OutgoingMessage> told(String id) {
    return Trial.system()
        .beans()
        .getBean(Store.class)
        .beginning(
            OutgoingMessage.KIND,
            Owner.company(company.uscc()),
            "data-authorisations/" + id + "/",
            10);
  }

  @Test
  void dataIsAuthorisedAndTheInsurerIsTold() throws Exception {
    Reply granted = Trial.requireStatus(201, authorised(SomeSignings.authorisationBody()));
    String id = granted.text("id");

    assertThat(granted.text("statusLabel")).isEqualTo("已授权");
    assertThat(granted.at("inForce")).isEqualTo(true);
    assertThat(granted.text("purposes/0/label")).isEqualTo("索赔业务办理参考");
    assertThat(granted.text("insurer/name")).isEqualTo("试验信用保险公司");
    Reply letter =
        Documents.servedWell(
            company.member(),
            "/v1/data-authorisations/" + id + "/documents/data-authorisation",
            true);
    assertThat(told(id))
        .singleElement()
        .satisfies(m -> assertThat(m.type()).isEqualTo("data-authorisation.granted"))
        .satisfies(m -> assertThat(m.body()).contains(letter.text("sha256")));
    assertThat(company.member().read("/v1/data-authorisations").text("items/0/id")).isEqualTo(id);
    Refused.as(
        404, "document-not-found", desk.get("/v1/data-authorisations/" + id + "/documents/policy"));
    assertThat(desk.read("/v1/data-authorisations/" + id + "/history").text("items/0/to"))
        .isEqualTo("GRANTED");
  }

  @Test
  void theStatementSaysWhatForAndUntilWhen() {
    Reply request =
        Trial.requireStatus(
            201, SomeSignings.request(desk, "AUTHORISE_DATA", SomeSignings.authorisationBody()));

    assertThat(request.text("statement"))
        .contains("企业数据授权", "试验信用保险公司", "用途：索赔业务办理参考", "至 " + SomeSignings.today().plusYears(1));
  }

  @Test
  void whatIsWrongIsTold() {
    Refused.fields(
        authorised(
            Fields.with(
                Fields.with(SomeSignings.authorisationBody(), "purposes", List.of()),
                "until",
                SomeSignings.today().minusDays(1).toString())),
        "/purposes required",
        "/until date-in-the-past");
    Refused.fields(
        authorised(
            Fields.with(
                SomeSignings.authorisationBody(),
                "until",
                SomeSignings.today().plusYears(3).plusDays(1).toString())),
        "/until authorisation-too-long");
    Refused.fields(
        post(Fields.with(SomeSignings.authorisationBody(), "purposes", List.of("ANYTHING"))),
        "/purposes/0 code-unknown");
    Refused.as(
        422,
        "terms-not-accepted",
        post(Fields.with(SomeSignings.authorisationBody(), "termsAccepted", false)));
    Refused.as(
        404,
        "counterparty-not-found",
        post(Fields.with(SomeSignings.authorisationBody(), "insurerId", "nobody")));
    Refused.as(403, "signature-required", post(SomeSignings.authorisationBody()));
    var signed = SomeSignings.signed(desk, "AUTHORISE_DATA", SomeSignings.authorisationBody());
    Refused.as(
        403,
        "signing-request-not-valid",
        post(Fields.with(signed, "purposes", List.of("CLAIM", "UNDERWRITING"))));
    Refused.as(
        403,
        "card-needed",
        company
            .member()
            .send(SomeSignings.keyed("/v1/data-authorisations", SomeSignings.authorisationBody())));
  }

  @Test
  void aRevokedAuthorisationCoversNothing() throws Exception {
    Reply granted = Trial.requireStatus(201, authorised(SomeSignings.authorisationBody()));
    String id = granted.text("id");
    Reply asGranted =
        Documents.servedWell(
            desk, "/v1/data-authorisations/" + id + "/documents/data-authorisation", true);
    Refused.as(403, "signature-required", revoke(id, 1, Map.of()));
    Refused.as(412, "stale-version", revoke(id, 2, Map.of()));

    Reply revoked = Trial.requireStatus(200, revoke(id, 1, signatureToRevoke(id)));

    assertThat(revoked.text("status")).isEqualTo("REVOKED");
    assertThat(revoked.at("inForce")).isEqualTo(false);
    assertThat(revoked.text("revokedBy")).isEqualTo("王操作");
    assertThat(told(id))
        .extracting(OutgoingMessage::type)
        .containsExactly("data-authorisation.granted", "data-authorisation.revoked");
    assertThat(
            Refused.as(409, "data-authorisation-not-open", revoke(id, 2, Map.of()))
                .text("currentStatus"))
        .isEqualTo("REVOKED");
    Reply asRevoked =
        Documents.servedWell(
            desk, "/v1/data-authorisations/" + id + "/documents/data-authorisation", true);
    assertThat(asRevoked.text("number")).isNotEqualTo(asGranted.text("number"));
    assertThat(
            Trial.send(Call.get("/v1/documents/" + asGranted.text("number") + "/verification"))
                .at("inForce"))
        .isEqualTo(false);
    assertThat(desk.read("/v1/data-authorisations?status=GRANTED").at("items/0")).isNull();
    Reply evidence = desk.read("/v1/data-authorisations/" + id + "/evidence");
    assertThat(evidence.text("granted/statement")).contains("企业数据授权：同意");
    assertThat(evidence.text("revoked/statement")).contains("撤销企业数据授权");
    assertThat(desk.read("/v1/data-authorisations/" + id + "/history").text("items/1/toLabel"))
        .isEqualTo("已撤销");
  }

  @Test
  void anAuthorisationEndsByItself() {
    String id =
        Trial.requireStatus(
                201,
                authorised(
                    Fields.with(
                        SomeSignings.authorisationBody(),
                        "until",
                        SomeSignings.today().toString())))
            .text("id");
    Trial.clock().advance(Duration.ofDays(1));
    Desk later = company.operator();

    assertThat(later.read("/v1/data-authorisations").at("items/0/inForce")).isEqualTo(false);
    assertThat(
            Refused.as(
                    409,
                    "data-authorisation-not-open",
                    later.send(
                        Call.of("DELETE", "/v1/data-authorisations/" + id)
                            .ifMatch(1)
                            .json(Map.of())))
                .text("currentStatus"))
        .isEqualTo("EXPIRED");
  }

  /** As the claim's check of trade data does it. */
  @Test
  void everyPullStandsInTheLogTheLastFirst() throws Exception {
    String id = SomeSignings.authorisation(company).text("id");
    pull(id, "010120260000000044");
    Trial.clock().advance(Duration.ofSeconds(1));
    pull(id, "010120260000000045");

    Reply log = company.member().read("/v1/data-authorisations/" + id + "/accesses?limit=1");

    assertThat(log.text("items/0/number")).isEqualTo("010120260000000045");
    assertThat(log.text("items/0/documentLabel")).isEqualTo("报关单");
    assertThat(log.text("items/0/purposeLabel")).isEqualTo("索赔业务办理参考");
    assertThat(log.text("items/0/usedFor")).isEqualTo("claims/C-1");
    Reply rest =
        company
            .member()
            .read(
                "/v1/data-authorisations/"
                    + id
                    + "/accesses?limit=1&cursor="
                    + log.text("nextCursor"));
    assertThat(rest.text("items/0/number")).isEqualTo("010120260000000044");
    Refused.as(
        404,
        "data-authorisation-not-found",
        SomeCompany.fresh().member().get("/v1/data-authorisations/" + id + "/accesses"));
    Refused.as(
        422,
        "cursor-not-valid",
        company.member().get("/v1/data-authorisations/" + id + "/accesses?cursor=abc"));
  }

  private void pull(String id, String number) throws Exception {
    var beans = Trial.system().beans();
    Actor actor = new Actor(Actor.Kind.COMPANY, company.uscc().value(), "王操作", null, null);
    beans
        .getBean(Works.class)
        .commit(
            "CheckTradeData",
            actor,
            Trial.now(),
            work -> {
              DataAuthorisation under =
                  work.require(
                      DataAuthorisation.KIND,
                      Owner.company(company.uscc()),
                      new RecordId(id).value());
              beans
                  .getBean(DataAccesses.class)
                  .enter(
                      under,
                      DataPurpose.CLAIM,
                      TradeDocumentKind.DECLARATION,
                      number,
                      "claims/C-1",
                      work);
              return true;
            });
  }
}
