package cn.portcover.trial.company;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeOffers;
import cn.portcover.trial.SomeSignings;
import cn.portcover.trial.Trial;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** PrepareSigningTask, RemoveSigningTask, ListSigningTasks: an operator prepares, others sign. */
class SigningTasksTest {
  private final SomeCompany company = SomeCompany.fresh();
  private final Desk member = company.member();

  private Reply prepare(Map<String, Object> wanted) {
    return member.send(Call.post("/v1/signing-tasks").json(wanted));
  }

  private Reply prepareSeal(String operator) {
    return prepare(
        Fields.of(
            "purpose",
            "MAKE_SEAL",
            "proposal",
            Fields.with(SomeSignings.sealBody(), "operatorName", operator)));
  }

  private Reply tasks() {
    return member.read("/v1/signing-tasks");
  }

  @Test
  @SuppressWarnings("unchecked")
  void theLegalPersonSignsWhatAnOperatorPrepared() {
    Trial.requireStatus(201, prepareSeal("王操作"));
    Desk legalPerson = company.legalPerson();
    Reply list = legalPerson.read("/v1/signing-tasks");
    assertThat(list.text("items/0/cardNeeded")).isEqualTo("LEGAL_PERSON_CARD");
    assertThat(list.text("items/0/preparedBy")).isEqualTo("赵会员");
    assertThat(list.text("items/0/act")).startsWith("制作印章");

    // Everything that is needed comes from the list.
    var body = (Map<String, Object>) java.util.Objects.requireNonNull(list.at("items/0/proposal"));
    String purpose = list.text("items/0/purpose");
    Trial.requireStatus(
        201,
        legalPerson.send(
            SomeSignings.keyed("/v1/seals", SomeSignings.signed(legalPerson, purpose, body))));

    assertThat(tasks().at("items/0")).isNull();
    assertThat(member.read("/v1/seals").text("items/0/operatorName")).isEqualTo("王操作");
  }

  @Test
  void aTaskAboutARecordEndsWhenItIsSigned() {
    String seal = SomeSignings.seal(company);
    Reply task =
        Trial.requireStatus(
            201,
            prepare(Fields.of("purpose", "REVOKE_SEAL", "subject", "seals/" + seal, "version", 1)));
    assertThat(task.text("subject")).isEqualTo("seals/" + seal);
    assertThat(task.text("link")).isEqualTo("/v1/seals/" + seal);

    Desk legalPerson = company.legalPerson();
    var signature =
        legalPerson.signature(
            SomeSignings.request(legalPerson, "REVOKE_SEAL", "seals/" + seal, 1, null));
    Trial.requireStatus(
        200,
        legalPerson.send(
            Call.of("DELETE", "/v1/seals/" + seal)
                .ifMatch(1)
                .json(Fields.of("signature", signature))));

    assertThat(tasks().at("items/0")).isNull();
  }

  @Test
  void theSameThingPreparedAgainIsTheSameTask() {
    String id = Trial.requireStatus(201, prepareSeal("王操作")).text("id");

    assertThat(Trial.requireStatus(201, prepareSeal("王操作")).text("id")).isEqualTo(id);
    assertThat(tasks().at("items/1")).isNull();
    assertThat(prepareSeal("赵六").text("id")).isNotEqualTo(id);
  }

  @Test
  void aTaskIsTakenBackAndPreparedAnew() {
    String id = Trial.requireStatus(201, prepareSeal("王操作")).text("id");
    Call removal = Call.of("DELETE", "/v1/signing-tasks/" + id);

    assertThat(member.send(removal).status()).isEqualTo(204);

    assertThat(tasks().at("items/0")).isNull();
    Refused.as(404, "signing-task-not-found", member.send(removal));
    Refused.as(404, "signing-task-not-found", SomeCompany.fresh().member().send(removal));
    Trial.requireStatus(201, prepareSeal("王操作"));
    assertThat(tasks().text("items/0/id")).isEqualTo(id);
  }

  @Test
  void tenMayWait() {
    for (int i = 0; i < 10; i++) {
      Trial.requireStatus(201, prepareSeal("操作员" + i));
    }
    Refused.as(409, "too-many-signing-tasks", prepareSeal("操作员甲"));
    // One that waits already is not one more.
    Trial.requireStatus(201, prepareSeal("操作员3"));
    assertThat(tasks().at("items/9")).isNotNull();
  }

  @Test
  void whatCannotBeSignedIsNotPrepared() {
    String seal = SomeSignings.seal(company);
    Refused.as(
        412,
        "stale-version",
        prepare(Fields.of("purpose", "REVOKE_SEAL", "subject", "seals/" + seal, "version", 2)));
    Refused.as(
        404,
        "subject-not-found",
        prepare(Fields.of("purpose", "REVOKE_SEAL", "subject", "policies/1", "version", 2)));
    Refused.fields(
        prepare(Fields.of("purpose", "REVOKE_SEAL", "proposal", SomeSignings.sealBody())),
        "/subject required",
        "/version required",
        "/proposal field-unknown");
    Refused.fields(
        prepare(Fields.of("purpose", "MAKE_SEAL", "subject", "seals/1", "version", 1)),
        "/subject field-unknown",
        "/version field-unknown",
        "/proposal required");
    Refused.fields(
        prepare(
            Fields.of(
                "purpose",
                "MAKE_SEAL",
                "proposal",
                Fields.with(SomeSignings.sealBody(), "extra", true))),
        "/proposal/extra field-unknown");
    Refused.fields(
        prepare(Fields.of("purpose", "MAKE_SEAL", "proposal", Fields.of("operatorName", " "))),
        "/proposal/operatorName required",
        "/proposal/type required",
        "/proposal/validFrom required",
        "/proposal/validUntil required");
  }

  @Test
  void applicationsWaitByThemselves() {
    SomeOffers.Offered offer = SomeOffers.awaitingConfirmation(company, "CARD");
    Refused.fields(
        prepare(
            Fields.of(
                "purpose",
                "CONFIRM_APPLICATION",
                "subject",
                "applications/" + offer.id(),
                "version",
                1)),
        "/purpose signing-task-listed-already");
    Trial.requireStatus(201, prepareSeal("王操作"));

    Reply list = tasks();

    assertThat(list.text("items/0/purpose")).isEqualTo("MAKE_SEAL");
    assertThat(list.text("items/1/subject")).isEqualTo("applications/" + offer.id());
    assertThat(list.at("items/1/id")).isNull();
    Refused.as(422, "cursor-not-valid", member.get("/v1/signing-tasks?cursor=zzz"));
  }
}
