package cn.portcover.trial.company;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeOffers;
import cn.portcover.trial.Trial;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class RequestSignatureTest {
  private final SomeCompany company = SomeCompany.fresh();
  private final SomeOffers.Offered offer =
      SomeOffers.awaitingConfirmation(company, "LEGAL_PERSON_CARD");
  private final Desk desk = company.legalPerson();

  @Test
  void theStatementSaysWhatIsAgreedTo() {
    String digest = desk.openForm(offer.id()).text("documentSha256");

    Reply request = Trial.requireStatus(201, desk.requestSignature(offer.id(), 1));

    assertThat(request.text("statement"))
        .contains(
            "确认投保", company.uscc().value(), offer.offerNumber(), digest, "李法定", "版本 1", "CNY");
    String bytes =
        new String(Base64.getDecoder().decode(request.text("bytesToSign")), StandardCharsets.UTF_8);
    assertThat(bytes).startsWith(request.text("statement") + "\n");
    assertThat(Duration.between(Trial.now(), Instant.parse(request.text("expiresAt"))))
        .isBetween(Duration.ofMinutes(4), Duration.ofMinutes(5));
  }

  @Test
  void aPasswordSignsNothing() {
    desk.openForm(offer.id());

    Refused.as(403, "card-needed", company.member().requestSignature(offer.id(), 1));
  }

  @Test
  void theDocumentHasToBeOpenedFirst() {
    Refused.as(409, "document-not-opened", desk.requestSignature(offer.id(), 1));
  }

  @Test
  void theVersionIsTheOneThatWasSeen() {
    desk.openForm(offer.id());

    Refused.as(412, "stale-version", desk.requestSignature(offer.id(), 2));
  }

  @Test
  void aSubjectOfAnotherKindIsNotFound() {
    Refused.as(404, "subject-not-found", request("policies/P-1"));
    Refused.as(404, "subject-not-found", request("applications"));
    Refused.as(404, "application-not-found", request("applications/"));
    Refused.as(404, "application-not-found", request("applications/01ARZ3NDEKTSV4RRFFQ69G5FAV"));
  }

  @Test
  void anotherCompanysRecordIsNotFound() {
    desk.openForm(offer.id());

    Refused.as(
        404,
        "application-not-found",
        SomeCompany.fresh().legalPerson().requestSignature(offer.id(), 1));
  }

  @Test
  void whatIsNoLongerOpenIsNotSigned() {
    SomeOffers.Offered submitted = SomeOffers.submitted(company);

    Reply reply =
        Refused.as(
            409, "application-not-open", company.operator().requestSignature(submitted.id(), 2));
    assertThat(reply.text("currentStatus")).isEqualTo("SUBMITTED");
  }

  @Test
  void theFieldsAreCheckedTogether() {
    Refused.fields(
        desk.send(
            Call.post("/v1/signing-requests")
                .json(Fields.of("purpose", "MAKE_COFFEE", "version", "1", "nonce", "mine"))),
        "/purpose code-unknown",
        "/version integer-expected",
        "/nonce field-unknown");
    Refused.fields(
        desk.send(
            Call.post("/v1/signing-requests").json(Fields.of("purpose", "CONFIRM_APPLICATION"))),
        "/subject required",
        "/version required");
    Refused.fields(
        desk.send(
            Call.post("/v1/signing-requests")
                .json(Fields.of("purpose", "MAKE_SEAL", "subject", "seals/1", "version", 1))),
        "/subject field-unknown",
        "/version field-unknown",
        "/proposal required");
  }

  private Reply request(String subject) {
    return desk.send(
        Call.post("/v1/signing-requests")
            .json(Fields.of("purpose", "CONFIRM_APPLICATION", "subject", subject, "version", 1)));
  }
}
