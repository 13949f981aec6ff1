package cn.portcover.trial.company;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.notice.DayToRemindOf;
import cn.portcover.domain.notice.Reminder;
import cn.portcover.domain.notice.ReminderKind;
import cn.portcover.domain.notice.ReminderStatus;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.session.Session;
import cn.portcover.operation.Works;
import cn.portcover.operation.port.Store;
import cn.portcover.testkit.card.KeyKind;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.testkit.whole.StreamRecord;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.SomeClaims;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeOffers;
import cn.portcover.trial.SomePolicies;
import cn.portcover.trial.SomeSignings;
import cn.portcover.trial.Trial;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** PlanReminders, RemindOfDeadlines. */
class RemindersTest {
  private final SomeCompany company = SomeCompany.fresh();

  /** What the stream brings when a record of the company's was written. */
  private void written(String subject) {
    written(Owner.company(company.uscc()), subject);
  }

  private static void written(Owner owner, String subject) {
    int kind = subject.indexOf('/');
    new StreamRecord(owner, subject.substring(0, kind), subject.substring(kind + 1))
        .handOnTo(Trial.system());
  }

  private List<String> told() {
    List<String> told = new ArrayList<>();
    Reply list = company.member().read("/v1/notices?limit=100");
    for (int i = 0; list.at("items/" + i) != null; i++) {
      String kind = list.text("items/" + i + "/kind");
      if (kind.equals("DEADLINE_NEAR") || kind.endsWith("_EXPIRING")) {
        told.add(list.text("items/" + i + "/text"));
      }
    }
    return told;
  }

  private static void runAll() {
    while (Trial.run("RemindOfDeadlines") > 0) {
      // As many batches as there are.
    }
  }

  @Test
  void aDayThatIsNearIsToldOfOnce() {
    // Its last day was yesterday, ten working days ago would be too early: the report is due soon.
    SomePolicies.Issued policy = SomePolicies.runOut(company);
    for (int i = 0; i < 3; i++) {
      written("policies/" + policy.number());
    }
    runAll();
    List<String> before = told();
    Trial.clock().advance(Duration.ofDays(10));
    runAll();
    List<String> after = told();
    runAll();
    written("policies/" + policy.number());
    runAll();

    assertThat(before).isEmpty();
    assertThat(after).hasSize(1);
    assertThat(after.getFirst()).startsWith("可能损失通知截止日：").contains("policies/" + policy.number());
    assertThat(told()).isEqualTo(after);
    Reply home = company.member().read("/v1/home");
    assertThat(home.text("deadlines/0/label")).isEqualTo("可能损失通知截止日");
    assertThat(home.text("deadlines/0/link")).isEqualTo("/v1/policies/" + policy.number());
    assertThat(Integer.parseInt(home.text("deadlines/0/daysLeft"))).isBetween(0, 7);
    assertThat(home.at("deadlines/1")).isNull();
  }

  private Reminder reminder(String key) {
    return Trial.system()
        .beans()
        .getBean(Store.class)
        .find(Reminder.KIND, Owner.company(company.uscc()), key)
        .orElseThrow()
        .record();
  }

  /** However many there were over the years: those told are the days that are ahead. */
  @Test
  void whatWasToldIsDroppedOnceItsDayIsOverAndNotToldAgain() {
    SomePolicies.Issued policy = SomePolicies.runOut(company);
    String key = "policies/" + policy.number() + "#REPORT_BY";
    written("policies/" + policy.number());
    Trial.clock().advance(Duration.ofDays(10));
    runAll();
    List<String> before = told();
    Reminder told = reminder(key);
    assertThat(before).hasSize(1);
    assertThat(told.status()).isEqualTo(ReminderStatus.TOLD);

    Instant over = told.day().on().plusDays(1).atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant();
    Trial.clock().advance(Duration.between(Trial.now(), over).plusSeconds(1));
    runAll();

    Reminder dropped = reminder(key);
    assertThat(dropped.status()).isEqualTo(ReminderStatus.DROPPED);
    written("policies/" + policy.number());
    runAll();
    assertThat(reminder(key)).isEqualTo(dropped);
    assertThat(told()).isEqualTo(before);
  }

  /** More than a batch: one run of the schedule tells of all. */
  @Test
  void aMorningOnWhichManyAreDueIsDoneAtOnce() throws Store.Raced {
    runAll();
    Owner owner = Owner.company(company.uscc());
    LocalDate tomorrow = SomePolicies.today().plusDays(1);
    Works works = Trial.system().beans().getBean(Works.class);
    int many = 201;
    for (int i = 0; i < many; i++) {
      String about = "policies/MANY-" + i;
      var day = new DayToRemindOf(ReminderKind.CLAIM_BY, tomorrow, "", about, about + "#CLAIM_BY");
      works.commit(
          "PlanReminders",
          Actor.platform("PlanReminders"),
          Trial.now(),
          work -> {
            work.keep(Reminder.planned(owner, day, Trial.now()));
            return true;
          });
    }

    assertThat(Trial.run("RemindOfDeadlines")).isEqualTo(many);

    assertThat(reminder("policies/MANY-0#CLAIM_BY").status()).isEqualTo(ReminderStatus.TOLD);
    assertThat(reminder("policies/MANY-200#CLAIM_BY").status()).isEqualTo(ReminderStatus.TOLD);
    assertThat(Trial.run("RemindOfDeadlines")).isZero();
  }

  @Test
  void aWithdrawalThatIsDeclinedDoesNotTellOfTheSameDayAgain() {
    Desk desk = company.operator();
    SomeClaims.Filed claim = SomeClaims.submitted(company, SomePolicies.waiting(company, "P5D"));
    written(claim.subject());
    runAll();
    List<String> once = told();
    assertThat(once).hasSize(1);

    int version = Integer.parseInt(desk.read(claim.path()).text("version"));
    Trial.requireStatus(
        200,
        desk.send(
            Call.post(claim.path("withdrawal"))
                .ifMatch(version)
                .json(
                    Fields.of(
                        "reason",
                        "买方已付款",
                        "signature",
                        SomeClaims.signed(desk, "WITHDRAW_CLAIM", claim, version)))));
    written(claim.subject());
    runAll();
    SomeClaims.told(claim, "WITHDRAWAL_REFUSED");
    written(claim.subject());
    runAll();

    assertThat(told()).isEqualTo(once);
  }

  @Test
  void aPolicyThatIsCancelledIsNotToldOf() {
    SomePolicies.Issued policy = SomePolicies.runOut(company);
    written("policies/" + policy.number());
    SomePolicies.cancel(policy);
    written("policies/" + policy.number());
    Trial.clock().advance(Duration.ofDays(10));
    runAll();
    assertThat(told()).isEmpty();
  }

  @Test
  void aLossThatIsKnownBringsTheDaysForward() {
    SomeClaims.Filed claim = SomeClaims.draft(company, SomePolicies.toAcknowledge(company));
    written(claim.subject());
    runAll();
    assertThat(told()).isEmpty();

    Trial.requireStatus(
        200,
        SomeClaims.save(
            company.operator(),
            claim,
            1,
            Fields.of("lossOn", SomePolicies.today().minusDays(9).toString())));
    written(claim.subject());
    runAll();

    assertThat(told()).singleElement().asString().contains("可能损失通知截止日", claim.number());
  }

  /** At nine in the morning in Beijing, a week before; not when the insurer has decided. */
  @Test
  void theEndOfTheWaitingPeriodIsToldOf() {
    SomePolicies.Issued policy = SomePolicies.waiting(company, "P12D");
    SomeClaims.Filed waiting = SomeClaims.submitted(company, policy);
    SomeClaims.Filed decided = SomeClaims.submitted(company, policy);
    LocalDate on = SomePolicies.today().plusDays(12);
    written(waiting.subject());
    written(decided.subject());
    SomeClaims.told(decided, "UNDER_REVIEW", "DECLINED");
    written(decided.subject());
    Instant nine = on.minusDays(7).atTime(9, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant();

    Trial.clock().advance(Duration.between(Trial.now(), nine).minusMinutes(1));
    runAll();
    assertThat(told()).isEmpty();
    Trial.clock().advance(Duration.ofMinutes(1));
    runAll();
    runAll();

    assertThat(told()).containsExactly("等待期届满：" + on + "（" + waiting.subject() + "）。");
  }

  private SomeOffers.Offered offeredFor(Duration within) {
    return SomeOffers.offered(
        company,
        Fields.with(
            SomeOffers.data(company, Trial.fresh("TR-"), "MEMBER"),
            "confirmBy",
            Trial.now().plus(within).toString()));
  }

  /** At nine in the morning in Beijing, three days before the last on which it may be confirmed. */
  @Test
  void anOfferThatIsAboutToLapseIsToldOfAndStandsOnTheHomePage() {
    SomeOffers.Offered offer = offeredFor(Duration.ofDays(12));
    LocalDate last =
        Instant.parse(company.member().read(offer.path()).text("confirmBy"))
            .minusNanos(1)
            .atZone(ZoneId.of("Asia/Shanghai"))
            .toLocalDate();
    written("applications/" + offer.id());
    Instant nine = last.minusDays(3).atTime(9, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant();

    Trial.clock().advance(Duration.between(Trial.now(), nine).minusMinutes(1));
    runAll();
    assertThat(told()).isEmpty();
    Trial.clock().advance(Duration.ofMinutes(1));
    runAll();
    runAll();

    assertThat(told()).containsExactly("待确认保单确认截止：" + last + "（" + offer.offerNumber() + "）。");
    Reply home = company.member().read("/v1/home");
    assertThat(home.text("deadlines/0/label")).isEqualTo("待确认保单确认截止");
    assertThat(home.text("deadlines/0/on")).isEqualTo(last.toString());
    assertThat(home.text("deadlines/0/daysLeft")).isEqualTo("3");
    assertThat(home.text("deadlines/0/link")).isEqualTo(offer.path());
    assertThat(home.at("deadlines/1")).isNull();
    Reply english = company.member().send(Call.get("/v1/home").header("accept-language", "en"));
    assertThat(english.text("deadlines/0/label")).isEqualTo("Policy is to be confirmed by");
  }

  @Test
  void anOfferThatIsWithdrawnIsNotToldOfAndLeavesTheHomePage() {
    SomeOffers.Offered told = offeredFor(Duration.ofDays(2));
    SomeOffers.Offered planned = offeredFor(Duration.ofDays(12));
    written("applications/" + told.id());
    written("applications/" + planned.id());
    runAll();
    assertThat(told()).singleElement().asString().contains(told.offerNumber());

    for (SomeOffers.Offered offer : List.of(told, planned)) {
      Trial.insurer()
          .tell(
              "policy.offer-withdrawn",
              "offers/" + offer.offerNumber(),
              Fields.of("offerNumber", offer.offerNumber(), "reason", "企业已不在名单内。"));
      written("applications/" + offer.id());
    }
    assertThat(company.member().read("/v1/home").at("deadlines/0")).isNull();
    Trial.clock().advance(Duration.ofDays(10));
    runAll();

    assertThat(told()).hasSize(1);
  }

  @Test
  void anOfferThatIsConfirmedOrHasLapsedLeavesTheHomePage() {
    SomeOffers.Offered confirmed = offeredFor(Duration.ofHours(40));
    SomeOffers.Offered lapsed = offeredFor(Duration.ofHours(30));
    written("applications/" + confirmed.id());
    written("applications/" + lapsed.id());
    runAll();
    assertThat(company.member().read("/v1/home").at("deadlines/1")).isNotNull();

    Desk desk = company.member();
    String reading = desk.openForm(confirmed.id()).text("readingId");
    Trial.clock().advance(Duration.ofSeconds(11));
    Trial.requireStatus(
        200, SomeOffers.confirm(desk, confirmed, 1, SomeOffers.confirmation(reading, null)));
    written("applications/" + confirmed.id());
    Reply home = company.member().read("/v1/home");
    assertThat(home.text("deadlines/0/link")).isEqualTo(lapsed.path());
    assertThat(home.at("deadlines/1")).isNull();

    // Later on the same day or the next: the day itself is not over when it lapses.
    Trial.clock().advance(Duration.ofHours(30));
    while (Trial.run("LapseApplications") > 0) {
      // As many batches as there are.
    }
    written("applications/" + lapsed.id());

    assertThat(company.member().read("/v1/home").at("deadlines/0")).isNull();
  }

  @Test
  void aSealThatExpiresIsToldOf() {
    Trial.insurer();
    Desk legalPerson = company.legalPerson();
    var body =
        Fields.with(
            SomeSignings.sealBody(), "validUntil", SomeSignings.today().plusDays(20).toString());
    Reply seal =
        Trial.requireStatus(
            201,
            legalPerson.send(
                SomeSignings.keyed(
                    "/v1/seals", SomeSignings.signed(legalPerson, "MAKE_SEAL", body))));
    written("seals/" + seal.text("id"));
    runAll();
    assertThat(told()).singleElement().asString().startsWith("公司章到期：").contains("王操作");
  }

  @Test
  void aCardThatExpiresIsToldOfOnceHoweverOftenItSignsIn() {
    var card =
        Trial.authority(KeyKind.ECDSA)
            .issue(
                company
                    .operatorOrder()
                    .validFrom(
                        Trial.now().minusSeconds(60), Trial.now().plus(Duration.ofDays(20))));
    for (int i = 0; i < 3; i++) {
      Reply session = Trial.requireStatus(200, Desk.signIn(card));
      String id = sessionId(session.text("accessToken"));
      written(Session.ownerOf(id), "sessions/" + id);
    }
    runAll();
    assertThat(told()).singleElement().asString().startsWith("卡证书到期：").contains("王操作");
  }

  private static String sessionId(String token) {
    String payload =
        new String(
            java.util.Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]),
            java.nio.charset.StandardCharsets.UTF_8);
    return String.valueOf(cn.portcover.operation.json.Json.readOwn(payload).get("jti"));
  }
}
