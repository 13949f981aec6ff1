package cn.portcover.trial.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.guarantee.CreditAuthorisation;
import cn.portcover.operation.Ids;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.AtOnce;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Insurer;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeAuthorisations;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomePayments;
import cn.portcover.trial.SomeSignings;
import cn.portcover.trial.Trial;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What insurers answer to credit authorisations, in any order; which one counts, and how long. */
class CreditAuthorisationReceiptsTest {
  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.operator();
  private final String seal = SomeSignings.seal(company);

  private String signed() {
    return SomeAuthorisations.signed(desk, seal);
  }

  private Reply view(String id) {
    return desk.read(SomeAuthorisations.path(id));
  }

  private String status(String id) {
    return view(id).text("status");
  }

  @Test
  void theInsurerReceivesIt() {
    String id = signed();
    assertThat(SomeAuthorisations.say(id, "SUCCEEDED").text("state")).isEqualTo("APPLIED");

    Reply received = view(id);
    assertThat(received.text("statusLabel")).isEqualTo("接收成功");
    assertThat(received.at("receivedAt")).isNotNull();
    Reply history = desk.read(SomeAuthorisations.path(id) + "/history");
    assertThat(history.text("items/1/toLabel")).isEqualTo("接收成功");
    assertThat(history.text("items/1/by/kind")).isEqualTo("INSURER");
    Reply notices = desk.read("/v1/notices");
    assertThat(notices.text("items/0/kind")).isEqualTo("CREDIT_AUTHORISATION_RECEIVED");
    assertThat(desk.read(notices.text("items/0/link")).text("id")).isEqualTo(id);

    // The same again changes nothing; the contrary contradicts it.
    assertThat(SomeAuthorisations.say(id, "SUCCEEDED").text("state")).isEqualTo("APPLIED");
    assertThat(view(id).text("version")).isEqualTo(received.text("version"));
    Refused.fields(
        SomeAuthorisations.say(id, "FAILED"), "/data/result authorisation-answered-otherwise");
  }

  @Test
  void theInsurerCannotReceiveItAndSaysWhy() {
    String id = signed();
    Refused.fields(
        SomeAuthorisations.say(
            SomeAuthorisations.insurer(),
            Fields.with(SomeAuthorisations.answer(id, "FAILED"), "reason", null)),
        "/data/reason required");
    SomeAuthorisations.say(id, "FAILED");

    Reply failed = view(id);
    assertThat(failed.text("statusLabel")).isEqualTo("接收失败");
    assertThat(failed.text("reason")).isEqualTo("印章无法识别");
    assertThat(failed.at("inForce")).isEqualTo(false);
    assertThat(desk.read("/v1/notices").text("items/0/text")).contains("印章无法识别", "重新签署");
    assertThat(SomeAuthorisations.ids(desk, "?current=true")).isEmpty();
    assertThat(SomeAuthorisations.ids(desk, "?current=false")).containsExactly(id);
  }

  @Test
  void aNewerOneReplacesWhatWasReceivedBefore() {
    String first = signed();
    SomeAuthorisations.say(first, "SUCCEEDED");
    String second = signed();
    assertThat(status(first)).as("until the insurer has the newer one").isEqualTo("RECEIVED");
    assertThat(SomeAuthorisations.ids(desk, "?current=true")).containsExactly(second);

    SomeAuthorisations.say(second, "SUCCEEDED");

    assertThat(status(first)).isEqualTo("REPLACED");
    assertThat(status(second)).isEqualTo("RECEIVED");
    assertThat(SomeAuthorisations.ids(desk, "")).containsExactly(second, first);
    assertThat(SomeAuthorisations.ids(desk, "?current=true")).containsExactly(second);
    assertThat(SomeAuthorisations.ids(desk, "?current=false")).containsExactly(first);
    assertThat(desk.read(SomeAuthorisations.path(first) + "/history").text("items/2/toLabel"))
        .isEqualTo("已更新");
  }

  @Test
  void theNewestCountsInWhateverOrderTheAnswersCome() {
    String first = signed();
    String second = signed();
    String third = signed();
    SomeAuthorisations.say(second, "SUCCEEDED");
    SomeAuthorisations.say(first, "SUCCEEDED");
    SomeAuthorisations.say(third, "FAILED");

    assertThat(status(first)).isEqualTo("REPLACED");
    assertThat(status(second)).isEqualTo("RECEIVED");
    assertThat(status(third)).isEqualTo("RECEIPT_FAILED");
    assertThat(SomeAuthorisations.ids(desk, "?current=true")).containsExactly(second);
  }

  @Test
  void ofManyReceivedAtTheSameMomentTheNewestCountsAlone() {
    List<String> ids = IntStream.range(0, 4).mapToObj(i -> signed()).toList();
    List<Callable<Reply>> answers = new ArrayList<>();
    ids.forEach(
        id -> {
          answers.add(() -> SomeAuthorisations.say(id, "SUCCEEDED"));
          answers.add(() -> SomeAuthorisations.say(id, "SUCCEEDED"));
        });
    AtOnce.all(answers);
    // Whoever lost too many races sends again, as insurers do.
    ids.forEach(id -> Trial.requireStatus(200, SomeAuthorisations.say(id, "SUCCEEDED")));

    assertThat(ids.stream().map(this::status))
        .containsExactly("REPLACED", "REPLACED", "REPLACED", "RECEIVED");
  }

  @Test
  void eachInsurerHasItsOwn() {
    Insurer other = SomeAuthorisations.another();
    String one = signed();
    String another = SomeAuthorisations.signed(desk, other, seal);
    SomeAuthorisations.say(one, "SUCCEEDED");
    SomeAuthorisations.say(other, SomeAuthorisations.answer(another, "SUCCEEDED"));

    assertThat(status(one)).isEqualTo("RECEIVED");
    assertThat(status(another)).isEqualTo("RECEIVED");
    assertThat(SomeAuthorisations.ids(desk, "?current=true")).containsExactly(another, one);
    assertThat(SomeAuthorisations.ids(desk, "?insurerId=" + other.id())).containsExactly(another);
    // Another's is not theirs to answer.
    String asked = signed();
    assertThat(
            SomeAuthorisations.say(other, SomeAuthorisations.answer(asked, "SUCCEEDED"))
                .text("state"))
        .isEqualTo("PARKED");
    assertThat(status(asked)).isEqualTo("SIGNED");
  }

  @Test
  void theListIsFilteredByTheDayOfSigning() {
    String id = signed();
    LocalDate today = SomeSignings.today();
    assertThat(SomeAuthorisations.ids(desk, "?signedFrom=" + today + "&signedTo=" + today))
        .containsExactly(id);
    assertThat(SomeAuthorisations.ids(desk, "?signedTo=" + today.minusDays(1))).isEmpty();
    assertThat(SomeAuthorisations.ids(desk, "?signedFrom=" + today.plusDays(1))).isEmpty();
    Refused.as(
        422, "cursor-not-valid", desk.get(SomeAuthorisations.AUTHORISATIONS + "?cursor=abc"));
  }

  @Test
  void afterItsLastDayItIsOver() {
    CreditAuthorisation over = kept(Trial.now().minus(Duration.ofDays(366)));
    CreditAuthorisation lasts = kept(Trial.now().minus(Duration.ofDays(364)));
    String path = SomeAuthorisations.path(over.key());
    assertThat(desk.read(path).at("inForce")).as("before the schedule runs").isEqualTo(false);
    assertThat(SomeAuthorisations.ids(desk, "?current=true")).containsExactly(lasts.key());

    Trial.run("ExpireCreditAuthorisations");
    Trial.run("ExpireCreditAuthorisations");

    assertThat(desk.read(path).text("statusLabel")).isEqualTo("已失效");
    assertThat(desk.read(path).text("version")).isEqualTo("2");
    assertThat(status(lasts.key())).isEqualTo("SIGNED");
    Refused.fields(
        SomeAuthorisations.say(over.key(), "SUCCEEDED"),
        "/data/result authorisation-answered-otherwise");
  }

  /** As it would have been signed then. */
  private CreditAuthorisation kept(Instant then) {
    CreditAuthorisation model = SomeAuthorisations.kept(company, signed());
    SomeAuthorisations.say(model.key(), "FAILED");
    RecordId id = Trial.system().beans().getBean(Ids.class).next(then);
    CreditAuthorisation signed =
        CreditAuthorisation.signed(
            id,
            model.company(),
            model.insurer(),
            model.insurerName(),
            new CreditAuthorisation.Signed(
                model.signed().seal(),
                model.signed().by(),
                then,
                model.signed().textEdition(),
                model.signed().evidenceId()));
    SomePayments.keep(signed);
    return signed;
  }
}
