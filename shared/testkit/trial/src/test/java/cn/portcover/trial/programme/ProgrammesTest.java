package cn.portcover.trial.programme;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.message.OutgoingMessage;
import cn.portcover.domain.record.Owner;
import cn.portcover.messaging.type.ProgrammeCollectionRequested;
import cn.portcover.operation.json.Json;
import cn.portcover.operation.json.Reading;
import cn.portcover.operation.port.Store;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.AtOnce;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Insurer;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeOffers;
import cn.portcover.trial.SomePolicies;
import cn.portcover.trial.SomeProgrammes;
import cn.portcover.trial.SomeProgrammes.Published;
import cn.portcover.trial.Trial;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** PublishProgramme, ListProgrammes, CollectPolicy (手册 004). */
class ProgrammesTest {
  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.member();

  /** §一 2021 年出口额 800 万美元（含）以下企业直接向…领取出口信用保险保单。 §二(四) 保障金额 80%, 15 万美元. */
  @Test
  void aCompanyOnTheListSeesWhatItMayCollect() {
    Published programme = SomeProgrammes.listing(SomeProgrammes.terms(), company);

    Reply seen = programme.seenBy(desk);

    assertThat(seen.text("name")).isEqualTo("出口信用保险外贸中小微企业统保政策");
    assertThat(seen.text("publisher")).isEqualTo("深圳市商务局");
    assertThat(seen.at("eligibility/eligible")).isEqualTo(true);
    assertThat(seen.at("eligibility/mayCollect")).isEqualTo(true);
    assertThat(seen.text("eligibility/reason")).isEqualTo("MAY_COLLECT");
    assertThat(seen.text("eligibility/reasonLabel")).contains("在公示名单内");
    assertThat(seen.text("eligibility/criteria")).contains("800 万美元");
    assertThat(seen.text("cover/coverRatioPercent")).isEqualTo("80");
    assertThat(seen.text("cover/buyerLimit/amount")).isEqualTo("150000.00");
    assertThat(seen.text("coverIfCollectedNow/to")).isEqualTo(SomeProgrammes.to().toString());
    assertThat(seen.at("coverIfCollectedNow/inTime")).isEqualTo(true);
    assertThat(seen.text("extras/0")).contains("资信报告");
    assertThat(seen.at("collection")).isNull();
    Reply english = desk.send(Call.get("/v1/programmes").header("accept-language", "en"));
    assertThat(english.body()).contains("Export credit insurance for small exporters");
  }

  /** §二(一) 确认企业名单. */
  @Test
  void whoIsNotOnTheListSeesWhy() {
    Published none = SomeProgrammes.published(SomeProgrammes.terms());
    refused(none, "LIST_NOT_PUBLISHED", 409, "eligible-list-not-published");

    Published others = SomeProgrammes.listing(SomeProgrammes.terms(), SomeCompany.fresh());
    refused(others, "NOT_ON_LIST", 403, "company-not-eligible");

    LocalDate today = SomePolicies.today();
    Map<String, Object> later = SomeProgrammes.terms(today.plusDays(1), today.plusDays(9));
    refused(SomeProgrammes.listing(later, company), "NOT_YET_OPEN", 409, "programme-not-open");

    Map<String, Object> over =
        Fields.with(
            SomeProgrammes.terms(today.minusDays(300), today.minusDays(200)),
            "period",
            Fields.of(
                "from", today.minusDays(365).toString(), "to", today.minusDays(1).toString()));
    refused(SomeProgrammes.listing(over, company), "ENDED", 409, "programme-ended");
    Refused.as(
        404,
        "programme-not-found",
        desk.send(SomeProgrammes.collectCall(new Published("nowhere-2022"))));
  }

  private void refused(Published programme, String reason, int status, String code) {
    Reply seen = programme.seenBy(desk);
    assertThat(seen.text("eligibility/reason")).isEqualTo(reason);
    assertThat(seen.at("eligibility/mayCollect")).isEqualTo(false);
    Reply reply = desk.send(SomeProgrammes.collectCall(programme));
    Refused.as(status, code, reply);
    if (status == 409) {
      assertThat(reply.text("currentStatus")).isEqualTo(reason);
    }
  }

  /** §二(三) 请企业在 2022 年 6 月 30 日前通过前述方式领取保单. */
  @Test
  void whoCollectsInTimeIsCoveredForTheWholePeriod() {
    Published programme = SomeProgrammes.listing(SomeProgrammes.terms(), company);

    Reply collected = Trial.requireStatus(201, desk.send(SomeProgrammes.collectCall(programme)));

    assertThat(collected.text("statusLabel")).isEqualTo("已领取待出具");
    assertThat(collected.at("cover/inTime")).isEqualTo(true);
    assertThat(collected.text("cover/to")).isEqualTo(SomeProgrammes.to().toString());
    ProgrammeCollectionRequested told = told(collected.text("id"));
    assertThat(told.programmeId().value()).isEqualTo(programme.id());
    assertThat(told.company().uscc()).isEqualTo(company.uscc());
    assertThat(told.cover().from()).isNotNull();
    assertThat(programme.seenBy(desk).text("collection/id")).isEqualTo(collected.text("id"));
  }

  /** §二(三) 如企业在 2022 年 6 月 30 日后领取保单，则…期限为保单实际签发日期（通常为企业实际领取保单后的一周内）至 2023 年 6 月 30 日。 */
  @Test
  void whoCollectsLateIsCoveredFromTheIssueOn() {
    LocalDate today = SomePolicies.today();
    Map<String, Object> late = SomeProgrammes.terms(today.minusDays(30), today.minusDays(1));
    Published programme = SomeProgrammes.listing(late, company);
    assertThat(programme.seenBy(desk).text("coverIfCollectedNow/effect")).contains("实际签发日期");

    Reply collected = Trial.requireStatus(201, desk.send(SomeProgrammes.collectCall(programme)));

    assertThat(collected.at("cover/inTime")).isEqualTo(false);
    assertThat(collected.at("cover/from")).isNull();
    assertThat(collected.text("cover/to")).isEqualTo(SomeProgrammes.to().toString());
    assertThat(told(collected.text("id")).cover().from()).isNull();
  }

  @Test
  void whatCollectingMeantStaysWhenTheTermsChange() {
    Published programme = SomeProgrammes.collected(company);
    LocalDate today = SomePolicies.today();
    Map<String, Object> changed = SomeProgrammes.terms(today.minusDays(9), today.minusDays(2));
    Trial.requireStatus(
        200, Trial.admin(Call.of("PUT", programme.admin()).ifMatch(2).json(changed)));
    assertThat(programme.seenBy(desk).at("collection/cover/inTime")).isEqualTo(true);
    assertThat(programme.seenBy(desk).text("collectBy")).isEqualTo(today.minusDays(2).toString());
  }

  @Test
  void aCompanyCollectsOnceHoweverManyAskAtOnce() {
    Published programme = SomeProgrammes.listing(SomeProgrammes.terms(), company);
    List<Reply> replies = AtOnce.times(8, () -> desk.send(SomeProgrammes.collectCall(programme)));
    assertThat(replies.stream().filter(reply -> reply.status() == 201)).hasSize(1);
    assertThat(replies).allMatch(reply -> reply.status() == 201 || reply.status() == 409);
    Refused.as(409, "already-collected", desk.send(SomeProgrammes.collectCall(programme)));
    String id = programme.seenBy(desk).text("collection/id");
    assertThat(messages(id)).hasSize(1);
    Call repeated =
        SomeProgrammes.collectCall(SomeProgrammes.listing(SomeProgrammes.terms(), company));
    String first = Trial.requireStatus(201, desk.send(repeated)).text("id");
    assertThat(desk.send(repeated).text("id")).as("the same request again").isEqualTo(first);
  }

  @Test
  void theOfferOfItsInsurerEndsTheCollection() {
    Published programme = SomeProgrammes.collected(company);
    Insurer other = Insurer.enrolled(Trial.fresh("offering-"));
    Map<String, Object> offer =
        Fields.with(
            SomeOffers.data(company, Trial.fresh("TP-"), "MEMBER"), "programmeId", programme.id());
    other.tell("policy.offered", "offers/x", offer);
    assertThat(programme.seenBy(desk).text("collection/status")).isEqualTo("REQUESTED");

    SomeOffers.Offered offered = SomeOffers.offered(company, offer);

    Reply collection = programme.seenBy(desk);
    assertThat(collection.text("collection/status")).isEqualTo("OFFERED");
    assertThat(collection.text("collection/statusLabel")).isEqualTo("已出具待确认保单");
    assertThat(collection.text("collection/offerNumber")).isEqualTo(offered.offerNumber());
    assertThat(desk.read(offered.path()).text("programmeId")).isEqualTo(programme.id());
    Reply history = desk.read(programme.path("collection/history"));
    assertThat(history.text("items/0/to")).isEqualTo("REQUESTED");
    assertThat(history.text("items/1/to")).isEqualTo("OFFERED");
    assertThat(history.text("items/1/by/kind")).isEqualTo("INSURER");
    // A second offer of the same programme is an application of its own.
    SomeOffers.offered(company, Fields.with(offer, "offerNumber", Trial.fresh("TP-")));
    assertThat(programme.seenBy(desk).text("collection/offerNumber"))
        .isEqualTo(offered.offerNumber());
    Refused.as(
        404,
        "collection-not-found",
        SomeCompany.fresh().member().get(programme.path("collection/history")));
  }

  private Map<String, Object> offerOf(Published programme) {
    return Fields.with(
        SomeOffers.data(company, Trial.fresh("TP-"), "MEMBER"), "programmeId", programme.id());
  }

  private void mayNotCollect(Published programme) {
    assertThat(programme.seenBy(desk).text("eligibility/reason")).isEqualTo("COLLECTED");
    Refused.as(409, "already-collected", desk.send(SomeProgrammes.collectCall(programme)));
  }

  private void collectsAgain(Published programme) {
    Reply seen = programme.seenBy(desk);
    assertThat(seen.text("eligibility/reason")).isEqualTo("MAY_COLLECT");
    assertThat(seen.text("collection/status")).isEqualTo("OFFERED");
    String id = seen.text("collection/id");
    int told = messages(id).size();

    Reply again = Trial.requireStatus(201, desk.send(SomeProgrammes.collectCall(programme)));

    assertThat(again.text("status")).isEqualTo("REQUESTED");
    assertThat(again.at("offerNumber")).isNull();
    assertThat(again.text("id")).isEqualTo(id);
    assertThat(messages(id)).as("the insurer is asked again").hasSize(told + 1);
    mayNotCollect(programme);
  }

  private static void withdraw(SomeOffers.Offered offer) {
    Trial.insurer()
        .tell(
            "policy.offer-withdrawn",
            "offers/" + offer.offerNumber(),
            Fields.of("offerNumber", offer.offerNumber(), "reason", "保险金额有误。"));
  }

  @Test
  void whoseOfferWasWithdrawnRejectedOrLapsedCollectsAgain() {
    Published programme = SomeProgrammes.collected(company);
    SomeOffers.Offered withdrawn = SomeOffers.offered(company, offerOf(programme));
    mayNotCollect(programme);
    withdraw(withdrawn);
    collectsAgain(programme);

    Map<String, Object> brief =
        Fields.with(offerOf(programme), "confirmBy", Trial.now().plusSeconds(60).toString());
    SomeOffers.offered(company, brief);
    mayNotCollect(programme);
    Trial.clock().advance(Duration.ofSeconds(61));
    // The deadline counts before any schedule has come by.
    collectsAgain(programme);

    SomeOffers.Offered rejected = SomeOffers.offered(company, offerOf(programme));
    String reading = desk.openForm(rejected.id()).text("readingId");
    Trial.clock().advance(Duration.ofSeconds(11));
    Trial.requireStatus(
        200, SomeOffers.confirm(desk, rejected, 1, SomeOffers.confirmation(reading, null)));
    mayNotCollect(programme);
    Trial.insurer()
        .tell(
            "application.decided",
            "offers/" + rejected.offerNumber(),
            Fields.of(
                "offerNumber",
                rejected.offerNumber(),
                "decision",
                "REJECTED",
                "reasons",
                List.of(Fields.of("code", "UW-017", "text", "出口额超出范围。"))));
    collectsAgain(programme);
    SomeOffers.Offered last = SomeOffers.offered(company, offerOf(programme));
    assertThat(programme.seenBy(desk).text("collection/offerNumber")).isEqualTo(last.offerNumber());
    Reply history = desk.read(programme.path("collection/history"));
    assertThat(history.text("items/2/from")).isEqualTo("OFFERED");
    assertThat(history.text("items/2/to")).isEqualTo("REQUESTED");
    assertThat(history.text("items/7/to")).isEqualTo("OFFERED");
  }

  @Test
  void whoCollectsAgainIsOneHoweverManyAskAtOnce() {
    Published programme = SomeProgrammes.collected(company);
    withdraw(SomeOffers.offered(company, offerOf(programme)));
    List<Reply> replies = AtOnce.times(8, () -> desk.send(SomeProgrammes.collectCall(programme)));
    assertThat(replies.stream().filter(reply -> reply.status() == 201)).hasSize(1);
    assertThat(replies).allMatch(reply -> reply.status() == 201 || reply.status() == 409);
    assertThat(messages(programme.seenBy(desk).text("collection/id"))).hasSize(2);
  }

  @Test
  void nobodyCollectsAgainOnceTheProgrammeIsOverOrForOthers() {
    Published programme = SomeProgrammes.collected(company);
    withdraw(SomeOffers.offered(company, offerOf(programme)));
    SomeCompany other = SomeCompany.fresh();
    byte[] others = SomeProgrammes.csv(other.uscc() + ",另一家企业\r\n");
    Trial.requireStatus(200, SomeProgrammes.list(programme, others, ""));
    refused(programme, "NOT_ON_LIST", 403, "company-not-eligible");

    LocalDate today = SomePolicies.today();
    Map<String, Object> over =
        Fields.with(
            SomeProgrammes.terms(today.minusDays(300), today.minusDays(200)),
            "period",
            Fields.of(
                "from", today.minusDays(365).toString(), "to", today.minusDays(1).toString()));
    Trial.requireStatus(200, Trial.admin(Call.of("PUT", programme.admin()).ifMatch(3).json(over)));
    refused(programme, "ENDED", 409, "programme-ended");
  }

  @Test
  void whomItsInsurerOffersFirstHasNothingToCollect() {
    Published programme = SomeProgrammes.listing(SomeProgrammes.terms(), company);

    SomeOffers.Offered first = SomeOffers.offered(company, offerOf(programme));

    mayNotCollect(programme);
    Reply seen = programme.seenBy(desk);
    assertThat(seen.text("collection/status")).isEqualTo("OFFERED");
    assertThat(seen.text("collection/offerNumber")).isEqualTo(first.offerNumber());
    assertThat(messages(seen.text("collection/id"))).isEmpty();
    Reply history = desk.read(programme.path("collection/history"));
    assertThat(history.text("items/0/to")).isEqualTo("OFFERED");
    assertThat(history.text("items/0/by/kind")).isEqualTo("INSURER");

    // Withdrawn, and offered anew without being asked: still one.
    withdraw(first);
    SomeOffers.Offered second = SomeOffers.offered(company, offerOf(programme));
    mayNotCollect(programme);
    assertThat(programme.seenBy(desk).text("collection/offerNumber"))
        .isEqualTo(second.offerNumber());
    withdraw(second);
    collectsAgain(programme);
  }

  @Test
  void anotherInsurersOfferCollectsNothing() {
    Published programme = SomeProgrammes.listing(SomeProgrammes.terms(), company);
    Insurer other = Insurer.enrolled(Trial.fresh("offering-"));
    other.tell("policy.offered", "offers/y", offerOf(programme));
    assertThat(programme.seenBy(desk).at("collection")).isNull();
    Trial.requireStatus(201, desk.send(SomeProgrammes.collectCall(programme)));
  }

  @Test
  void termsThatCannotBeAreNamed() {
    Map<String, Object> terms = SomeProgrammes.terms();
    LocalDate today = SomePolicies.today();
    String id = Trial.fresh("programme-");
    Refused.fields(
        SomeProgrammes.publish(id, SomeProgrammes.terms(today, today.minusDays(1))),
        "/collectBy period-reversed");
    Refused.fields(
        SomeProgrammes.publish(
            id, Fields.with(terms, "collectBy", SomeProgrammes.to().plusDays(1).toString())),
        "/collectBy collect-by-after-period");
    Refused.fields(
        SomeProgrammes.publish(id, Fields.with(terms, "freeCreditReports", 101)),
        "/freeCreditReports number-out-of-range");
    Refused.fields(
        SomeProgrammes.publish(id, Fields.with(terms, "coverRatioPercent", "101")),
        "/coverRatioPercent percent-out-of-range");
    Refused.fields(
        SomeProgrammes.publish(id, Fields.with(terms, "insurer", "nobody-at-all")),
        "/insurer insurer-not-of-credit");
    assertThat(SomeProgrammes.publish("UPPER", terms).status()).isEqualTo(404);
  }

  @Test
  void termsAreChangedByWhoHasSeenThem() {
    Published programme = SomeProgrammes.published(SomeProgrammes.terms());
    Map<String, Object> more = Fields.with(SomeProgrammes.terms(), "freeCreditReports", 5);
    Refused.as(428, "version-missing", SomeProgrammes.publish(programme.id(), more));
    Call put = Call.of("PUT", programme.admin()).json(more);
    Refused.as(412, "stale-version", Trial.admin(put.ifMatch(7)));
    Reply changed = Trial.requireStatus(200, Trial.admin(put.ifMatch(1)));
    assertThat(changed.at("version")).hasToString("2");
    Reply all = Trial.requireStatus(200, Trial.admin(Call.get("/v1/admin/programmes?limit=100")));
    assertThat(all.body()).contains(programme.id());
    Refused.as(422, "cursor-not-valid", Trial.admin(Call.get("/v1/admin/programmes?cursor=x")));
  }

  private ProgrammeCollectionRequested told(String collection) {
    OutgoingMessage message = messages(collection).getFirst();
    assertThat(message.type()).isEqualTo("programme.collection-requested");
    assertThat(message.receiver().value()).isEqualTo(Trial.insurer().id());
    return Reading.strictly(
        ProgrammeCollectionRequested.class,
        Objects.requireNonNull(Json.readOwn(message.body()).get("data")));
  }

  private List<OutgoingMessage> messages(String collection) {
    return Trial.system()
        .beans()
        .getBean(Store.class)
        .beginning(
            OutgoingMessage.KIND,
            Owner.company(company.uscc()),
            "collections/" + collection + "/",
            9);
  }
}
