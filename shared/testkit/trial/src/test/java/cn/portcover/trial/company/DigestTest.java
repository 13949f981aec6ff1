package cn.portcover.trial.company;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.operation.port.Mail;
import cn.portcover.testkit.card.CardFile;
import cn.portcover.testkit.card.KeyKind;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeAccounts;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeOffers;
import cn.portcover.trial.Trial;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** SubscribeToDigest, ConfirmDigest, ViewDigest, UnsubscribeFromDigest, SendDigests. */
class DigestTest {
  private final SomeCompany company = SomeCompany.fresh();
  private final String address = Trial.fresh("p") + "@trial.example";

  private static void runAll() {
    while (Trial.run("SendDigests") > 0) {
      // As many batches as there are.
    }
  }

  private List<Mail.Letter> letters() {
    return letters(address);
  }

  private static List<Mail.Letter> letters(String to) {
    return Trial.system().mail().letters().stream()
        .filter(letter -> letter.to().value().equals(to))
        .toList();
  }

  private static Reply subscribe(Desk desk, String to) {
    return desk.send(Call.of("PUT", "/v1/notice-digest").json(Map.of("email", to)));
  }

  private static Reply confirm(Desk desk, String code) {
    return desk.send(Call.post("/v1/notice-digest/confirmation").json(Map.of("code", code)));
  }

  private static String code(Mail.Letter letter) {
    return letter.text().lines().toList().get(2);
  }

  private CardFile cardFor(Duration life) {
    return Trial.authority(KeyKind.ECDSA)
        .issue(
            company
                .operatorOrder()
                .validFrom(Trial.now().minusSeconds(60), Trial.now().plus(life)));
  }

  private Desk subscribed() {
    return subscribed(company.operator());
  }

  private Desk subscribed(Desk desk) {
    Trial.requireStatus(200, subscribe(desk, address));
    runAll();
    Trial.requireStatus(200, confirm(desk, code(letters().getFirst())));
    return desk;
  }

  @Test
  void anAddressIsWrittenToOnceItsOwnerHasSentTheCodeBack() {
    Desk desk = company.operator();
    Refused.as(404, "digest-not-found", desk.get("/v1/notice-digest"));
    assertThat(Trial.requireStatus(200, subscribe(desk, address)).text("status"))
        .isEqualTo("PENDING");
    Refused.as(422, "digest-code-not-valid", confirm(desk, "x"));
    runAll();
    assertThat(letters()).hasSize(1);
    Refused.as(422, "digest-code-not-valid", confirm(desk, "x"));

    Reply confirmed = Trial.requireStatus(200, confirm(desk, code(letters().getFirst())));

    assertThat(confirmed.text("statusLabel")).isEqualTo("已订阅");
    assertThat(Instant.parse(confirmed.text("nextAt")))
        .isBetween(Trial.now(), Trial.now().plus(Duration.ofDays(1)));
    Refused.as(422, "digest-code-not-valid", confirm(desk, code(letters().getFirst())));
  }

  @Test
  void whatIsUnreadIsSentOnceADay() {
    subscribed();
    SomeOffers.Offered offer = SomeOffers.awaitingConfirmation(company, "MEMBER");
    runAll();
    assertThat(letters()).hasSize(1);

    Trial.clock().advance(Duration.ofDays(1));
    runAll();
    runAll();

    assertThat(letters()).hasSize(2);
    assertThat(letters().getLast().subject()).contains("1 条未读通知");
    assertThat(letters().getLast().text()).contains(offer.offerNumber());
    // Nothing new, nothing sent.
    Trial.clock().advance(Duration.ofDays(1));
    runAll();
    assertThat(letters()).hasSize(2);
  }

  /** Requests of that moment may still be under way, and their notices not yet there. */
  @Test
  void whatIsNewerThanFiveMinutesIsSentTheNextDay() {
    subscribed();
    SomeOffers.Offered before = SomeOffers.awaitingConfirmation(company, "MEMBER");
    Trial.clock().advance(Duration.ofDays(1));
    SomeOffers.Offered just = SomeOffers.awaitingConfirmation(company, "MEMBER");
    runAll();
    assertThat(letters()).hasSize(2);
    assertThat(letters().getLast().text())
        .contains(before.offerNumber())
        .doesNotContain(just.offerNumber());

    Trial.clock().advance(Duration.ofDays(1));
    runAll();

    assertThat(letters()).hasSize(3);
    assertThat(letters().getLast().text())
        .contains(just.offerNumber())
        .doesNotContain(before.offerNumber());
  }

  @Test
  void aLetterThatIsNotTakenKeepsNoOtherWaitingAndIsSentLater() {
    SomeCompany first = SomeCompany.fresh();
    String refused = Trial.fresh("p") + "@trial.example";
    Trial.requireStatus(200, subscribe(first.operator(), refused));
    Trial.requireStatus(200, subscribe(company.operator(), address));
    Trial.system().mail().refuse(refused, true);
    try {
      runAll();
      assertThat(letters()).hasSize(1);
      assertThat(letters(refused)).isEmpty();
    } finally {
      Trial.system().mail().refuse(refused, false);
    }
    runAll();
    assertThat(letters(refused)).as("it is left alone for an hour").isEmpty();

    Trial.clock().advance(Duration.ofHours(1));
    runAll();

    assertThat(letters(refused)).hasSize(1);
    Trial.requireStatus(200, confirm(first.operator(), code(letters(refused).getFirst())));
  }

  @Test
  void nobodyIsSentCodesAgainAndAgain() {
    String strangers = Trial.fresh("p") + "@trial.example";
    Desk desk = company.operator();
    Trial.requireStatus(200, subscribe(desk, strangers));
    runAll();
    for (String each : List.of(strangers, address, strangers)) {
      Trial.clock().advance(Duration.ofMinutes(5));
      Trial.requireStatus(200, subscribe(desk, each));
      runAll();
    }
    assertThat(letters(strangers)).hasSize(1);
    assertThat(letters()).isEmpty();

    Trial.clock().advance(Duration.ofMinutes(45));
    runAll();

    assertThat(letters(strangers)).hasSize(2);
    assertThat(letters()).isEmpty();
  }

  /** Whoever asks twice for the same has one letter, whose code is good. */
  @Test
  void theCodeThatIsUnderWayHoldsOn() {
    Desk desk = company.operator();
    Trial.requireStatus(200, subscribe(desk, address));
    runAll();
    Trial.requireStatus(200, subscribe(desk, address));
    runAll();
    assertThat(letters()).hasSize(1);
    Trial.requireStatus(200, confirm(desk, code(letters().getFirst())));
  }

  @Test
  void whoHasEndedItGetsNone() {
    Desk desk = subscribed();
    Trial.requireStatus(204, desk.send(Call.of("DELETE", "/v1/notice-digest")));
    Refused.as(404, "digest-not-found", desk.send(Call.of("DELETE", "/v1/notice-digest")));
    SomeOffers.awaitingConfirmation(company, "MEMBER");
    Trial.clock().advance(Duration.ofDays(1));
    runAll();
    assertThat(letters()).hasSize(1);
    Desk again = company.operator();
    assertThat(again.read("/v1/notice-digest").text("status")).isEqualTo("ENDED");
    assertThat(Trial.requireStatus(200, subscribe(again, address)).text("status"))
        .isEqualTo("PENDING");
  }

  /** Whoever has left the company and has no card any more gets no notices of it. */
  @Test
  void itEndsWithTheCard() {
    CardFile card = cardFor(Duration.ofDays(3));
    Desk desk = subscribed(Desk.signedIn(company, card));
    assertThat(Instant.parse(desk.read("/v1/notice-digest").text("validUntil")))
        .isEqualTo(card.certificate().getNotAfter().toInstant());
    SomeOffers.awaitingConfirmation(company, "MEMBER");
    Trial.clock().advance(Duration.ofDays(1));
    runAll();
    assertThat(letters()).hasSize(2);

    SomeOffers.awaitingConfirmation(company, "MEMBER");
    Trial.clock().advance(Duration.ofDays(2));
    runAll();
    Trial.clock().advance(Duration.ofDays(1));
    runAll();

    assertThat(letters()).hasSize(2);
    Desk back = company.operator();
    assertThat(back.read("/v1/notice-digest").text("status")).isEqualTo("ENDED");
    assertThat(Trial.requireStatus(200, subscribe(back, address)).text("status"))
        .isEqualTo("PENDING");
    runAll();
    assertThat(letters()).hasSize(3);
  }

  @Test
  void whoLooksWithANewerCardHasItForLonger() {
    subscribed(Desk.signedIn(company, cardFor(Duration.ofDays(3))));
    CardFile newer = cardFor(Duration.ofDays(500));
    Instant until = newer.certificate().getNotAfter().toInstant();
    Desk desk = Desk.signedIn(company, newer);
    for (int i = 0; i < 2; i++) {
      assertThat(Instant.parse(desk.read("/v1/notice-digest").text("validUntil"))).isEqualTo(until);
    }
    // An older one changes nothing.
    Reply older = Desk.signedIn(company, cardFor(Duration.ofDays(9))).read("/v1/notice-digest");
    assertThat(Instant.parse(older.text("validUntil"))).isEqualTo(until);
    assertThat(older.text("status")).isEqualTo("CONFIRMED");

    Trial.clock().advance(Duration.ofDays(20));
    runAll();
    SomeOffers.awaitingConfirmation(company, "MEMBER");
    Trial.clock().advance(Duration.ofDays(1));
    runAll();

    assertThat(letters()).hasSize(2);
  }

  /** As long as the card that vouched for the password. */
  @Test
  void thatOfAPasswordEndsWithItsAccount() {
    Desk card = Desk.signedIn(company, cardFor(Duration.ofDays(3)));
    String name = SomeAccounts.set(card);
    String until = card.read("/v1/session/account").text("validUntil");
    Reply signedIn = Trial.requireStatus(200, SomeAccounts.signIn(name, SomeAccounts.PASSWORD));

    Reply asked = subscribe(new Desk(company, null, signedIn.text("accessToken")), address);

    assertThat(Trial.requireStatus(200, asked).text("validUntil")).isEqualTo(until);
  }

  @Test
  void withoutAnAddressToSendFromThereIsNoDigest() {
    subscribed();
    SomeOffers.awaitingConfirmation(company, "MEMBER");
    Trial.clock().advance(Duration.ofDays(1));
    Desk other = company.member();
    Trial.system().mail().setUp(false);
    try {
      Refused.as(404, "mail-not-set-up", subscribe(other, "other-" + address));
      assertThat(Trial.run("SendDigests")).isZero();
    } finally {
      Trial.system().mail().setUp(true);
    }
    Refused.as(404, "digest-not-found", other.get("/v1/notice-digest"));
    assertThat(letters()).hasSize(1);
    runAll();
    assertThat(letters()).hasSize(2);
  }

  @Test
  void aCodeThatIsNotSentBackRunsOut() {
    Desk desk = company.operator();
    Trial.requireStatus(200, subscribe(desk, address));
    runAll();
    Trial.clock().advance(Duration.ofHours(24));
    Desk later = company.operator();
    Refused.as(422, "digest-code-not-valid", confirm(later, code(letters().getFirst())));
    runAll();
    assertThat(later.read("/v1/notice-digest").text("status")).isEqualTo("ENDED");
    Refused.fields(subscribe(later, "nobody"), "/email email-malformed");
  }

  /** RFC 5322, 2.1.1 and 2.2.3; RFC 2047, 2: no line of more than 76 characters. */
  @Test
  void aLetterIsWrittenAsMailProgramsReadIt() throws IOException {
    subscribed();
    SomeOffers.awaitingConfirmation(company, "MEMBER");
    Trial.clock().advance(Duration.ofDays(1));
    runAll();
    assertThat(letters()).hasSize(2);
    for (Mail.Letter letter : letters()) {
      String file = Files.readString(Trial.MAIL.resolve(letter.id() + ".eml"));
      assertThat(file.replace("\r\n", "")).doesNotContain("\r", "\n");
      // But for a name that nobody may cut.
      assertThat(file.lines().filter(line -> !line.startsWith("Message-ID: ")))
          .allMatch(line -> line.length() <= 76);
      assertThat(file).matches("\\p{ASCII}*");
      int end = file.indexOf("\r\n\r\n");
      List<String> headers = file.substring(0, end).replace("\r\n ", " ").lines().toList();
      assertThat(headers)
          .contains("To: " + address, "Message-ID: <" + letter.id() + "@portcover.local>");
      String subject =
          headers.stream().filter(h -> h.startsWith("Subject: ")).findFirst().orElseThrow();
      assertThat(decoded(subject.substring("Subject: ".length()))).isEqualTo(letter.subject());
      byte[] body = Base64.getMimeDecoder().decode(file.substring(end));
      assertThat(new String(body, StandardCharsets.UTF_8)).isEqualTo(letter.text());
    }
  }

  /** Each word by itself: a letter that two of them shared would be lost. */
  private static String decoded(String words) {
    StringBuilder text = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      assertThat(word).startsWith("=?UTF-8?B?").endsWith("?=").hasSizeLessThanOrEqualTo(75);
      byte[] letters = Base64.getDecoder().decode(word.substring(10, word.length() - 2));
      text.append(new String(letters, StandardCharsets.UTF_8));
    }
    return text.toString();
  }
}
