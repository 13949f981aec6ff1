package cn.portcover.trial.company;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeOffers;
import cn.portcover.trial.SomeSignings;
import cn.portcover.trial.Trial;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * ListApplications, ViewApplication, ViewApplicationHistory, DownloadApplicationDocument,
 * OpenApplicationForm, LapseApplications.
 */
class ApplicationsTest {
  private static final String UNKNOWN = "/v1/applications/01ARZ3NDEKTSV4RRFFQ69G5FAV";
  private final SomeCompany company = SomeCompany.fresh();

  @Test
  void theListShowsTheCompanysOwnByStatusAndPage() {
    Set<String> numbers = new HashSet<>();
    for (int i = 0; i < 3; i++) {
      numbers.add(SomeOffers.awaitingConfirmation(company, "CARD").offerNumber());
    }
    String withdrawn = SomeOffers.withdrawn(company).offerNumber();
    Desk desk = company.member();

    assertThat((List<?>) desk.read("/v1/applications").at("items")).hasSize(4);
    Reply only = desk.read("/v1/applications?status=WITHDRAWN");
    assertThat((List<?>) only.at("items")).hasSize(1);
    assertThat(only.text("items/0/offerNumber")).isEqualTo(withdrawn);

    Set<String> found = new HashSet<>();
    String next = "/v1/applications?status=TO_BE_CONFIRMED&limit=2";
    Reply page = desk.read(next);
    assertThat((List<?>) page.at("items")).hasSize(2);
    found.add(page.text("items/0/offerNumber"));
    found.add(page.text("items/1/offerNumber"));
    Reply rest = desk.read(next + "&cursor=" + page.text("nextCursor"));
    found.add(rest.text("items/0/offerNumber"));
    assertThat(rest.at("nextCursor")).isNull();
    assertThat(found).isEqualTo(numbers);
  }

  @Test
  void aCursorOfAnotherListOrEditedIsRefused() {
    for (int i = 0; i < 2; i++) {
      SomeOffers.awaitingConfirmation(company, "CARD");
    }
    Desk desk = company.member();
    String cursor = desk.read("/v1/applications?limit=1").text("nextCursor");

    for (String wrong :
        List.of("x", cursor + "A", cursor.substring(1), cursor.substring(0, cursor.length() - 2))) {
      Refused.as(422, "cursor-not-valid", desk.get("/v1/applications?limit=1&cursor=" + wrong));
    }
    Refused.as(422, "cursor-not-valid", desk.get("/v1/policies?limit=1&cursor=" + cursor));
    Refused.as(
        422,
        "cursor-not-valid",
        SomeCompany.fresh().member().get("/v1/applications?limit=1&cursor=" + cursor));
  }

  @Test
  void theViewSpeaksTheCallersLanguage() {
    SomeOffers.Offered offer = SomeOffers.awaitingConfirmation(company, "LEGAL_PERSON_CARD");
    Desk desk = company.member();

    Reply chinese = desk.read(offer.path());
    assertThat(chinese.text("statusLabel")).isEqualTo("待确认");
    assertThat(chinese.headers())
        .containsEntry("etag", "\"1\"")
        .containsEntry("content-language", "zh-CN");
    assertThat(chinese.at("nextSteps"))
        .isEqualTo(List.of("OPEN_APPLICATION_FORM", "CONFIRM_APPLICATION"));
    assertThat((List<?>) chinese.at("declaration")).hasSize(3);

    Reply english = desk.send(Call.get(offer.path()).header("accept-language", "en-GB,en;q=0.9"));
    assertThat(english.headers()).containsEntry("content-language", "en");
    assertThat(english.text("statusLabel")).isNotEqualTo("待确认");
  }

  @Test
  void whatIsNotThereIsNotFound() {
    Desk desk = company.member();
    Refused.as(404, "application-not-found", desk.get(UNKNOWN));
    Refused.as(404, "application-not-found", desk.get(UNKNOWN + "/history"));
    Refused.as(404, "application-not-found", desk.get(UNKNOWN + "/evidence"));
    Refused.as(404, "application-not-found", desk.get(UNKNOWN + "/documents/application-form"));
    Refused.as(404, "application-not-found", desk.send(Call.post(UNKNOWN + "/form-readings")));
  }

  @Test
  void theHistoryTellsEachMoveAndByWhom() {
    SomeOffers.Offered rejected = SomeOffers.rejected(company);

    Reply history = company.member().read(rejected.path("history"));

    assertThat((List<?>) history.at("items")).hasSize(3);
    assertThat(history.text("items/0/to")).isEqualTo("TO_BE_CONFIRMED");
    assertThat(history.text("items/0/by/kind")).isEqualTo("INSURER");
    assertThat(history.text("items/1/to")).isEqualTo("SUBMITTED");
    assertThat(history.text("items/1/by/kind")).isEqualTo("COMPANY");
    assertThat(history.text("items/1/by/name")).isEqualTo("赵会员");
    assertThat(history.text("items/2/from")).isEqualTo("SUBMITTED");
    assertThat(history.text("items/2/to")).isEqualTo("REJECTED");
    assertThat(history.text("items/2/note")).isEqualTo("出口额超出范围。");
    assertThat(company.member().read(rejected.path()).text("decision/reasons/0/code"))
        .isEqualTo("UW-017");
  }

  @Test
  void theFormIsServedByALinkThatWorksAndByMetadata() {
    SomeOffers.Offered offer = SomeOffers.awaitingConfirmation(company, "MEMBER");

    Documents.servedWell(company.member(), offer.path("documents/application-form"), false);
  }

  @Test
  void aRenewalHasAFormOfItsOwn() {
    var data = SomeOffers.data(company, Trial.fresh("TR-"), "MEMBER");
    data.put("renewalOf", "P-OLD-1");
    SomeOffers.Offered offer = SomeOffers.offered(company, data);

    Documents.servedWell(company.member(), offer.path("documents/renewal-form"), false);
    Refused.as(
        404, "document-not-found", company.member().get(offer.path("documents/application-form")));
  }

  @Test
  void thereIsNoOtherDocument() {
    SomeOffers.Offered offer = SomeOffers.awaitingConfirmation(company, "MEMBER");

    Refused.as(404, "document-not-found", company.member().get(offer.path("documents/policy")));
    Refused.as(404, "document-not-found", company.member().get(offer.path("documents/nonsense")));
  }

  @Test
  void openingTheFormTellsFromWhenItMayBeConfirmed() {
    SomeOffers.Offered offer = SomeOffers.awaitingConfirmation(company, "MEMBER");
    Desk desk = company.member();

    Reply reading = desk.openForm(offer.id());

    Instant opened = Instant.parse(reading.text("openedAt"));
    assertThat(Instant.parse(reading.text("mayConfirmAt"))).isEqualTo(opened.plusSeconds(10));
    Reply form = desk.send(Call.get(reading.text("document")).header("accept", "application/json"));
    assertThat(form.text("sha256")).isEqualTo(reading.text("documentSha256"));
  }

  @Test
  void aFormIsOpenedOnlyWhileItMayBeConfirmed() {
    SomeOffers.Offered offer = SomeOffers.withdrawn(company);

    Reply reply =
        Refused.as(
            409,
            "application-not-open",
            company.member().send(Call.post(offer.path("form-readings"))));
    assertThat(reply.text("currentStatus")).isEqualTo("WITHDRAWN");
  }

  @Test
  void offersLapseAtTheirDeadline() {
    var data = SomeOffers.data(company, Trial.fresh("TR-"), "MEMBER");
    data.put("confirmBy", Trial.now().plusSeconds(60).toString());
    SomeOffers.Offered lapses = SomeOffers.offered(company, data);
    SomeOffers.Offered stays = SomeOffers.awaitingConfirmation(company, "MEMBER");
    Trial.clock().advance(Duration.ofSeconds(61));
    Desk desk = company.member();

    // Before any schedule has come by, the deadline counts already.
    Reply early =
        Refused.as(409, "application-not-open", desk.send(Call.post(lapses.path("form-readings"))));
    assertThat(early.text("currentStatus")).isEqualTo("LAPSED");
    assertThat(desk.read(lapses.path()).at("nextSteps")).isEqualTo(List.of());

    Trial.run("LapseApplications");
    assertThat(desk.read(lapses.path()).text("status")).isEqualTo("LAPSED");
    assertThat(desk.read(lapses.path("history")).text("items/1/by/kind")).isEqualTo("PLATFORM");
    assertThat(desk.read(stays.path()).text("status")).isEqualTo("TO_BE_CONFIRMED");

    Trial.run("LapseApplications");
    assertThat(desk.read(lapses.path()).text("version")).isEqualTo("2");
  }

  @Test
  void withoutASignatureThereIsNoEvidence() {
    SomeOffers.Offered unsigned = SomeOffers.submitted(company);
    SomeOffers.Offered open = SomeOffers.awaitingConfirmation(company, "CARD");

    Refused.as(404, "evidence-not-found", company.member().get(unsigned.path("evidence")));
    Refused.as(404, "evidence-not-found", company.member().get(open.path("evidence")));
  }

  @Test
  void whatIsSignedOnceIsSkippedEverAfter() {
    SomeOffers.Offered submitted = SomeOffers.submitted(company);
    Desk desk = company.member();
    assertThat(desk.read(submitted.path()).at("nextSteps"))
        .isEqualTo(
            List.of("MAKE_SEAL", "SIGN_SERVICE_AGREEMENT", "AUTHORISE_DATA", "AWAIT_DECISION"));

    String seal = SomeSignings.seal(company);
    assertThat(desk.read(submitted.path()).at("nextSteps"))
        .isEqualTo(List.of("SIGN_SERVICE_AGREEMENT", "AUTHORISE_DATA", "AWAIT_DECISION"));
    SomeSignings.sign(company.operator(), seal);
    assertThat(desk.read(submitted.path()).at("nextSteps"))
        .isEqualTo(List.of("AUTHORISE_DATA", "AWAIT_DECISION"));
    SomeSignings.authorisation(company);
    assertThat(desk.read(submitted.path()).at("nextSteps")).isEqualTo(List.of("AWAIT_DECISION"));
    SomeOffers.Offered approved = SomeOffers.approved(company);
    assertThat(desk.read(approved.path()).at("nextSteps")).isEqualTo(List.of("VIEW_POLICIES"));
  }
}
