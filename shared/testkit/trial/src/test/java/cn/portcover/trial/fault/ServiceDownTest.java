package cn.portcover.trial.fault;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.testkit.card.DemoCompanies;
import cn.portcover.testkit.engine.Engines;
import cn.portcover.testkit.whole.Call;
import cn.portcover.trial.Fields;
import cn.portcover.trial.SomeEnquiries;
import cn.portcover.trial.SomeProgrammes;
import cn.portcover.trial.counterparty.BesideTheTrial;
import cn.portcover.trial.counterparty.Cases;
import cn.portcover.trial.counterparty.Desk;
import cn.portcover.trial.counterparty.Insurer;
import cn.portcover.trial.counterparty.Visitor;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * A service that is down or silent: a problem that says when to come back, nothing half done, and
 * all well once it is back.
 */
@BesideTheTrial
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ServiceDownTest {
  private final Line store = line("dynamodb");
  private final Line files = line("s3");
  private final Line keys = line("kms");
  private final Line database = new Line(databaseAddress());
  private final Desk desk =
      Desk.open(
          Map.of(
              "portcover.reference.url",
              "jdbc:postgresql:" + database.url().substring("http:".length()) + "/service-down",
              "portcover.aws.endpoint.dynamodb",
              store.url(),
              "portcover.aws.endpoint.s3",
              files.url(),
              "portcover.aws.endpoint.kms",
              keys.url()));

  private static Line line(String service) {
    Object url =
        Objects.requireNonNull(
            Engines.shared().settings().get("portcover.aws.endpoint." + service));
    return new Line(URI.create(url.toString()));
  }

  private static URI databaseAddress() {
    Object url =
        Objects.requireNonNull(
            Engines.shared().database("service-down").get("portcover.reference.url"));
    return URI.create(url.toString().substring("jdbc:".length()));
  }

  @AfterEach
  void mend() {
    database.become(Line.State.OPEN);
    store.become(Line.State.OPEN);
    files.become(Line.State.OPEN);
    keys.become(Line.State.OPEN);
  }

  @AfterAll
  void end() throws IOException {
    desk.close();
    store.close();
    files.close();
    keys.close();
    database.close();
  }

  private Call.Reply unavailable(Call call) {
    long start = System.nanoTime();
    Call.Reply reply = call.at(desk.system());
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .as(call.path())
        .isLessThan(Duration.ofSeconds(10));
    assertThat(reply.status()).as(call.path() + reply.body()).isEqualTo(503);
    assertThat(reply.headers()).containsKey("retry-after");
    assertThat(reply.headers().get("content-type")).isEqualTo("application/problem+json");
    assertThat(reply.body()).doesNotContain("127.0.0.1").doesNotContain("Exception");
    return reply;
  }

  @Test
  void whileTheStoreIsDownNothingIsDoneAndAfterwardsAllIs() {
    Insurer insurer = Insurer.enrolled(desk);
    Visitor visitor = desk.visitor(DemoCompanies.CHENXING);
    Cases offer = Cases.of(DemoCompanies.CHENXING, desk.now());
    insurer.send(offer.offered(), "APPLIED");
    Call confirmation = visitor.confirmation(offer);
    Insurer.Message approved = offer.approved();
    for (Line.State state : new Line.State[] {Line.State.CUT, Line.State.SILENT}) {
      store.become(state);
      unavailable(confirmation);
      unavailable(insurer.call(approved));
      unavailable(Call.get("/v1/applications").bearer(visitor.token()));
      store.become(Line.State.OPEN);
      assertThat(visitor.status(offer)).isEqualTo("TO_BE_CONFIRMED");
    }
    assertThat(confirmation.at(desk.system()).status()).isEqualTo(200);
    insurer.send(approved, "APPLIED");
    assertThat(visitor.status(offer)).isEqualTo("APPROVED");
  }

  @Test
  void whileTheDatabaseIsDownCodesCannotBeSearchedAndNoBuyerIsRegistered() {
    Insurer insurer = Insurer.enrolled(desk);
    Visitor visitor = desk.visitor(DemoCompanies.CHENXING);
    Call search = Call.get("/v1/reference/countries?q=deguo").bearer(visitor.token());
    Insurer.Message registered =
        Insurer.Message.of(
                "buyer.registered",
                Map.of(
                    "buyerCode", "DEU-1",
                    "englishName", "Elbe Handel GmbH",
                    "country", "DEU",
                    "status", "ACTIVE"))
            .about("buyers/DEU-1", 1);
    Call message = insurer.call(registered);
    assertThat(search.at(desk.system()).status()).isEqualTo(200);
    for (Line.State state : new Line.State[] {Line.State.CUT, Line.State.SILENT}) {
      database.become(state);
      unavailable(search);
      unavailable(message);
      database.become(Line.State.OPEN);
      assertThat(search.at(desk.system()).status()).isEqualTo(200);
      assertThat(Call.get("/v1/buyers/DEU-1").bearer(visitor.token()).at(desk.system()).status())
          .isEqualTo(404);
    }
    Call.Reply delivered = message.at(desk.system());
    assertThat(delivered.text("state")).as(delivered.body()).isEqualTo("APPLIED");
    assertThat(Call.get("/v1/buyers/DEU-1").bearer(visitor.token()).at(desk.system()).status())
        .isEqualTo(200);
  }

  @Test
  void whileTheDatabaseIsDownNoArticleIsSearchedReadOrPublished() {
    Insurer insurer = Insurer.enrolled(desk);
    Visitor visitor = desk.visitor(DemoCompanies.CHENXING);
    Call search = Call.get("/v1/risk-articles?keyword=%E7%A0%B4%E4%BA%A7").bearer(visitor.token());
    Call list = Call.get("/v1/risk-articles/TRADE_NEWS").bearer(visitor.token());
    Call read = Call.get("/v1/risk-articles/articles/" + "0".repeat(32)).bearer(visitor.token());
    Call message =
        insurer.call(
            Insurer.Message.of(
                    "risk-article.published",
                    Map.of(
                        "articleId", "FX-1",
                        "module", "TRADE_NEWS",
                        "title", "德国企业破产",
                        "publishedAt", "2026-11-01T00:00:00Z",
                        "countries", List.of("DEU"),
                        "industries", List.of(),
                        "html", "<p>x</p>",
                        "attachments", List.of()))
                .about("risk-articles/FX-1", 1));
    for (Line.State state : new Line.State[] {Line.State.CUT, Line.State.SILENT}) {
      database.become(state);
      unavailable(search);
      unavailable(list);
      unavailable(read);
      unavailable(message);
      database.become(Line.State.OPEN);
      assertThat(search.at(desk.system()).body()).doesNotContain("德国企业破产");
    }
    Call.Reply delivered = message.at(desk.system());
    assertThat(delivered.text("state")).as(delivered.body()).isEqualTo("APPLIED");
    assertThat(search.at(desk.system()).body()).contains("德国企业破产");
  }

  /** Drafts are the desk's own; whether one can be submitted the insurer's register must tell. */
  @Test
  void whileTheDatabaseIsDownAClaimIsSavedButNotSubmitted() {
    Visitor visitor = desk.visitor(DemoCompanies.QINCHUAN);
    String claim = DraftClaim.of(visitor, Insurer.enrolled(desk));
    Map<String, Object> form =
        Map.of("buyer", Map.of("code", "DEU-2", "englishName", "Elbe Handel GmbH"));
    Call readiness = Call.get(claim + "/readiness").bearer(visitor.token());
    int version = 1;
    for (Line.State state : new Line.State[] {Line.State.CUT, Line.State.SILENT}) {
      database.become(state);
      Call.Reply saved = visitor.at(Call.of("PUT", claim).ifMatch(version).json(form));
      assertThat(saved.status()).as(saved.body()).isEqualTo(200);
      version++;
      unavailable(readiness);
      unavailable(
          Call.post(claim + "/submission")
              .ifMatch(version)
              .json(Map.of("declarationAccepted", true))
              .bearer(visitor.token()));
      database.become(Line.State.OPEN);
      assertThat(visitor.at(Call.get(claim)).text("status")).isEqualTo("DRAFT");
      Call.Reply gaps = readiness.at(desk.system());
      assertThat(gaps.status()).as(gaps.body()).isEqualTo(200);
      assertThat(gaps.body()).contains("buyer-not-registered");
    }
  }

  /** An enquiry's address and a programme's list stand in the database. */
  @Test
  void whileTheDatabaseIsDownNoEnquiryIsSavedAndNoProgrammeSeen() {
    Visitor visitor = desk.visitor(DemoCompanies.QINCHUAN);
    Map<String, Object> form =
        Fields.with(SomeEnquiries.form(), "insurerId", Insurer.enrolled(desk).id());
    Call save = SomeEnquiries.saveCall(form).bearer(visitor.token());
    Call programmes = Call.get("/v1/programmes").bearer(visitor.token());
    assertThat(
            desk.admin(
                    Call.of("PUT", "/v1/admin/programmes/down-2022")
                        .json(
                            Fields.with(SomeProgrammes.terms(), "insurer", form.get("insurerId"))))
                .status())
        .isEqualTo(200);
    Call list =
        Call.post("/v1/admin/programmes/down-2022/companies")
            .bytes(SomeProgrammes.csv("91110107569535667U,某公司\r\n"));
    assertThat(desk.admin(list).status()).isEqualTo(200);
    for (Line.State state : new Line.State[] {Line.State.CUT, Line.State.SILENT}) {
      database.become(state);
      unavailable(save);
      unavailable(programmes);
      assertThat(desk.admin(list).status()).isEqualTo(503);
      database.become(Line.State.OPEN);
      assertThat(visitor.at(Call.get("/v1/enquiries")).at("items/0")).isNull();
      assertThat(programmes.at(desk.system()).status()).isEqualTo(200);
    }
    Call.Reply saved = save.at(desk.system());
    assertThat(saved.status()).as(saved.body()).isEqualTo(201);
  }

  @Test
  void whileTheKeysAreDownNobodySignsIn() {
    var card = Desk.card(DemoCompanies.QINCHUAN);
    for (Line.State state : new Line.State[] {Line.State.CUT, Line.State.SILENT}) {
      keys.become(state);
      long start = System.nanoTime();
      Call.Reply signIn = desk.signIn(card);
      assertThat(signIn.status()).as(signIn.body()).isEqualTo(503);
      assertThat(signIn.headers()).containsKey("retry-after");
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
      keys.become(Line.State.OPEN);
      assertThat(desk.signIn(card).status()).isEqualTo(200);
    }
  }

  @Test
  void whileTheKeysAreDownNoPolicyIsSealedAndLaterItIs() {
    Insurer insurer = Insurer.enrolled(desk);
    Visitor visitor = desk.visitor(DemoCompanies.STRANGER);
    Cases offer = Cases.of(DemoCompanies.STRANGER, desk.now());
    insurer.send(offer.offered(), "APPLIED");
    visitor.confirm(offer);
    insurer.send(offer.approved(), "APPLIED");
    insurer.send(offer.issued(), "APPLIED");
    Call document =
        Call.get(visitor.policy(offer).text("documents/2/link")).bearer(visitor.token());
    for (Line.State state : new Line.State[] {Line.State.CUT, Line.State.SILENT}) {
      keys.become(state);
      unavailable(document);
    }
    keys.become(Line.State.OPEN);
    Call.Reply sealed = document.at(desk.system());
    assertThat(sealed.status()).as(sealed.body()).isEqualTo(303);
  }

  @Test
  void whileTheFilesAreDownNoDocumentComesAndLaterItDoes() {
    Insurer insurer = Insurer.enrolled(desk);
    Visitor visitor = desk.visitor(DemoCompanies.YUANFAN);
    Cases offer = Cases.of(DemoCompanies.YUANFAN, desk.now());
    insurer.send(offer.offered(), "APPLIED");
    String id = visitor.application(offer).orElseThrow().text("id");
    Call reading =
        Call.post("/v1/applications/" + id + "/form-readings")
            .bearer(visitor.token())
            .header("idempotency-key", Desk.key());
    files.become(Line.State.CUT);
    unavailable(reading);
    files.become(Line.State.SILENT);
    unavailable(reading);
    files.become(Line.State.OPEN);
    Call.Reply opened = reading.at(desk.system());
    assertThat(opened.status()).as(opened.body()).isEqualTo(201);
    visitor.confirm(offer);
  }
}
