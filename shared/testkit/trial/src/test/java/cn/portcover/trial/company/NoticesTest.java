package cn.portcover.trial.company;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.AtOnce;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeClaims;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeOffers;
import cn.portcover.trial.SomePolicies;
import cn.portcover.trial.SomeSignings;
import cn.portcover.trial.Trial;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** ListNotices, MarkNoticeRead, and what is told of. */
class NoticesTest {
  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.member();

  private static List<String> kinds(Reply list) {
    List<String> kinds = new ArrayList<>();
    for (int i = 0; list.at("items/" + i) != null; i++) {
      kinds.add(list.text("items/" + i + "/kind"));
    }
    return kinds;
  }

  private Reply mark(String id) {
    return desk.send(Call.post("/v1/notices/" + id + "/reading"));
  }

  /** 手册 003 §2.1: “您有一份待确认小微信保易保单，请查看保单”. */
  @Test
  void anOfferIsToldOf() {
    SomeOffers.Offered offer = SomeOffers.awaitingConfirmation(company, "MEMBER");

    Reply list = desk.read("/v1/notices");

    assertThat(kinds(list)).containsExactly("OFFER_RECEIVED");
    assertThat(list.text("items/0/title")).isEqualTo("待确认保单");
    assertThat(list.text("items/0/text"))
        .isEqualTo("您有一份待确认小微信保易保单（" + offer.offerNumber() + "），请查看保单。");
    assertThat(list.text("items/0/statusLabel")).isEqualTo("未读");
    assertThat(desk.read(list.text("items/0/link")).text("id")).isEqualTo(offer.id());
    Reply english = desk.send(Call.get("/v1/notices").header("accept-language", "en"));
    assertThat(english.text("items/0/text")).startsWith("An SME export credit policy waits");
  }

  @Test
  void whateverAPersonWaitsForIsToldOf() {
    SomeOffers.approved(company);
    SomeOffers.rejected(company);
    SomeOffers.withdrawn(company);
    SomePolicies.cancelled(company);
    assertThat(kinds(desk.read("/v1/notices?limit=100")))
        .containsExactly(
            "POLICY_CANCELLED",
            "POLICY_ISSUED",
            "OFFER_WITHDRAWN",
            "OFFER_RECEIVED",
            "APPLICATION_REJECTED",
            "OFFER_RECEIVED",
            "APPLICATION_APPROVED",
            "OFFER_RECEIVED");
    Reply rejected = desk.read("/v1/notices?limit=100");
    assertThat(rejected.text("items/4/text")).contains("出口额超出范围");
  }

  @Test
  void anOfferThatLapsesIsToldOf() {
    SomeOffers.offered(
        company,
        Fields.with(
            SomeOffers.data(company, Trial.fresh("TR-"), "MEMBER"),
            "confirmBy",
            Trial.now().plusSeconds(60).toString()));
    Trial.clock().advance(Duration.ofSeconds(61));
    Trial.run("LapseApplications");
    assertThat(kinds(company.member().read("/v1/notices")))
        .containsExactly("OFFER_LAPSED", "OFFER_RECEIVED");
  }

  @Test
  void agreementsAndReceiptsAreToldOf() {
    SomeClaims.Filed claim = SomeClaims.submitted(company);
    SomeClaims.told(claim, "UNDER_REVIEW", "APPROVED");

    Reply list = company.member().read("/v1/notices?limit=100");

    assertThat(kinds(list).subList(0, 2)).containsExactly("CLAIM_RECEIPT", "CLAIM_RECEIPT");
    assertThat(list.text("items/0/text")).contains(claim.number(), "同意赔付");
    assertThat(list.text("items/0/about")).isEqualTo(claim.subject());
    assertThat(kinds(list)).contains("AGREEMENT_COMPLETED");
  }

  @Test
  void anAgreementThatIsRefusedIsToldOf() {
    Trial.insurer();
    String agreement = SomeSignings.signedAgreement(company).text("agreementId");
    Trial.insurer()
        .tell(
            "service-agreement.refused",
            "service-agreements/" + agreement,
            Fields.of("agreementId", agreement, "reason", "印章与企业名称不符"));
    Reply list = desk.read("/v1/notices");
    assertThat(list.text("items/0/kind")).isEqualTo("AGREEMENT_FAILED");
    assertThat(list.text("items/0/text")).contains("印章与企业名称不符");
  }

  @Test
  void aMessageThatComesTwiceIsToldOfOnce() {
    String number = Trial.fresh("TR-");
    var event =
        Trial.insurer()
            .event(
                "policy.offered", "offers/" + number, SomeOffers.data(company, number, "MEMBER"));
    for (int i = 0; i < 3; i++) {
      Trial.requireStatus(200, Trial.send(Trial.insurer().signed(event)));
    }
    assertThat(kinds(desk.read("/v1/notices"))).containsExactly("OFFER_RECEIVED");
  }

  @Test
  void theHomePageCountsWhatIsUnread() {
    assertThat(desk.read("/v1/home").text("unreadNotices/count")).isEqualTo("0");
    assertThat(desk.read("/v1/home").at("unreadNotices/link")).isNull();
    SomeOffers.awaitingConfirmation(company, "MEMBER");
    SomeOffers.awaitingConfirmation(company, "MEMBER");
    Reply home = desk.read("/v1/home");
    assertThat(home.text("unreadNotices/count")).isEqualTo("2");
    assertThat(home.text("unreadNotices/label")).isEqualTo("未读通知");
    String first = desk.read(home.text("unreadNotices/link")).text("items/0/id");

    Reply read = Trial.requireStatus(200, mark(first));

    assertThat(read.text("status")).isEqualTo("READ");
    assertThat(read.text("readBy")).isEqualTo("赵会员");
    assertThat(desk.read("/v1/home").text("unreadNotices/count")).isEqualTo("1");
    assertThat(kinds(desk.read("/v1/notices?status=UNREAD"))).hasSize(1);
    assertThat(desk.read("/v1/notices?status=READ").text("items/0/id")).isEqualTo(first);
    assertThat(kinds(desk.read("/v1/notices"))).hasSize(2);
  }

  @Test
  void theFirstWhoReadsItStaysTheFirst() {
    SomeOffers.awaitingConfirmation(company, "MEMBER");
    String id = desk.read("/v1/notices").text("items/0/id");
    Reply first = Trial.requireStatus(200, mark(id));

    Reply second =
        Trial.requireStatus(
            200, company.operator().send(Call.post("/v1/notices/" + id + "/reading")));

    assertThat(second.body()).isEqualTo(first.body());
  }

  @Test
  void twoWhoReadItAtTheSameMomentAreOneReading() {
    SomeOffers.awaitingConfirmation(company, "MEMBER");
    String id = desk.read("/v1/notices").text("items/0/id");

    List<Reply> replies = AtOnce.times(6, () -> mark(id));

    assertThat(replies).filteredOn(r -> r.status() == 200).isNotEmpty();
    assertThat(replies)
        .filteredOn(r -> r.status() != 200)
        .allSatisfy(r -> assertThat(r.problem()).isEqualTo("lost-race"));
    Set<String> readAt = new LinkedHashSet<>();
    replies.stream().filter(r -> r.status() == 200).forEach(r -> readAt.add(r.text("readAt")));
    readAt.add(mark(id).text("readAt"));
    assertThat(readAt).hasSize(1);
  }

  @Test
  void anotherCompanysNoticeIsNotThere() {
    SomeOffers.awaitingConfirmation(company, "MEMBER");
    String id = desk.read("/v1/notices").text("items/0/id");
    Refused.as(
        404,
        "notice-not-found",
        SomeCompany.fresh().member().send(Call.post("/v1/notices/" + id + "/reading")));
    Refused.as(404, "notice-not-found", mark("01ARZ3NDEKTSV4RRFFQ69G5FAV"));
    assertThat(desk.read("/v1/notices").text("items/0/status")).isEqualTo("UNREAD");
  }

  @Test
  void pagesAreReadByCursorsThatNobodyEdits() {
    for (int i = 0; i < 5; i++) {
      SomeOffers.awaitingConfirmation(company, "MEMBER");
    }
    List<String> ids = new ArrayList<>();
    Reply page = desk.read("/v1/notices?limit=2");
    String cursor = page.text("nextCursor");
    while (true) {
      for (int i = 0; page.at("items/" + i) != null; i++) {
        ids.add(page.text("items/" + i + "/id"));
      }
      if (page.at("nextCursor") == null) {
        break;
      }
      page = desk.read("/v1/notices?limit=2&cursor=" + page.text("nextCursor"));
    }
    assertThat(ids).hasSize(5).doesNotHaveDuplicates();
    assertThat(ids).isSortedAccordingTo(java.util.Comparator.reverseOrder());

    // In its middle: the last character holds bits that nobody reads.
    int middle = cursor.length() / 2;
    String edited =
        cursor.substring(0, middle)
            + (cursor.charAt(middle) == 'A' ? 'B' : 'A')
            + cursor.substring(middle + 1);
    for (String wrong :
        List.of(
            "/v1/notices?limit=2&cursor=" + edited,
            "/v1/notices?limit=2&cursor=x",
            // Of another list.
            "/v1/notices?status=UNREAD&limit=2&cursor=" + cursor)) {
      Refused.as(422, "cursor-not-valid", desk.get(wrong));
    }
    Refused.as(
        422,
        "cursor-not-valid",
        SomeCompany.fresh().member().get("/v1/notices?limit=2&cursor=" + cursor));
    Refused.fields(desk.get("/v1/notices?status=GONE"), "/query/status code-unknown");
    Refused.fields(desk.get("/v1/notices?limit=101"), "/query/limit limit-range");
  }
}
