package cn.portcover.trial.company;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.testkit.card.CardFile;
import cn.portcover.testkit.card.DemoAuthority;
import cn.portcover.testkit.card.KeyKind;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.AtOnce;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.Trial;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignInWithCardTest {
  private final SomeCompany company = SomeCompany.fresh();

  @ParameterizedTest
  @EnumSource(KeyKind.class)
  void everyKindOfCardOpensASession(KeyKind kind) {
    Reply reply = Trial.requireStatus(200, Desk.signIn(company.legalPersonCard(kind)));

    assertThat(reply.text("company/uscc")).isEqualTo(company.uscc().value());
    assertThat(reply.text("company/name")).isEqualTo(company.company().name());
    assertThat(reply.text("company/organisationCode"))
        .isEqualTo(company.uscc().value().substring(8, 17));
    assertThat(reply.text("person/name")).isEqualTo("李法定");
    assertThat(reply.text("person/medium")).isEqualTo("LEGAL_PERSON_CARD");
    assertThat(reply.text("certificate/issuer")).contains("Trial CA Issuing " + kind);
    assertThat(Duration.between(Trial.now(), java.time.Instant.parse(reply.text("expiresAt"))))
        .isBetween(Duration.ofMinutes(29), Duration.ofMinutes(30));
  }

  @Test
  void theOperatorsCardIsToldFromTheLegalPersons() {
    Reply reply = Trial.requireStatus(200, Desk.signIn(company.operatorCard(KeyKind.SM2)));

    assertThat(reply.text("person/medium")).isEqualTo("OPERATOR_CARD");
    assertThat(reply.text("person/name")).isEqualTo("王操作");
  }

  @Test
  void aSessionDoesNotOutliveItsCard() {
    var order = company.operatorOrder();
    CardFile card =
        Trial.authority(KeyKind.ECDSA)
            .issue(order.validFrom(order.notBefore(), Trial.now().plusSeconds(300)));

    Reply reply = Trial.requireStatus(200, Desk.signIn(card));

    assertThat(java.time.Instant.parse(reply.text("expiresAt")))
        .isBefore(Trial.now().plusSeconds(301));
  }

  @Test
  void aChallengeIsGoodOnce() {
    Reply challenge = Desk.challenge();
    CardFile card = company.operatorCard(KeyKind.ECDSA);
    Trial.requireStatus(200, Desk.answer(challenge, card));

    Refused.as(401, "challenge-not-valid", Desk.answer(challenge, card));
  }

  @Test
  void aChallengeIsGoodOnceAlsoAtTheSameMoment() {
    Reply challenge = Desk.challenge();
    CardFile card = company.operatorCard(KeyKind.ECDSA);

    List<Reply> replies = AtOnce.times(10, () -> Desk.answer(challenge, card));

    assertThat(replies.stream().filter(r -> r.status() == 200)).hasSize(1);
    assertThat(replies.stream().filter(r -> r.status() != 200).map(Reply::problem))
        .isSubsetOf("challenge-not-valid", "lost-race");
  }

  @Test
  void aChallengeIsGoodForTwoMinutes() {
    Reply challenge = Desk.challenge();
    Trial.clock().advance(Duration.ofSeconds(121));

    Refused.as(
        401, "challenge-not-valid", Desk.answer(challenge, company.operatorCard(KeyKind.ECDSA)));
  }

  @Test
  void nobodyMadeThisChallenge() {
    Reply reply =
        signIn("01ARZ3NDEKTSV4RRFFQ69G5FAV", Base64.getEncoder().encodeToString(new byte[100]));

    Refused.as(401, "challenge-not-valid", reply);
  }

  @Test
  void aSignatureOverOtherBytes() {
    Reply challenge = Desk.challenge();
    CardFile card = company.operatorCard(KeyKind.SM2);
    byte[] cms = card.sign("something else".getBytes(StandardCharsets.UTF_8), Trial.now());

    Refused.as(
        403,
        "signature-not-accepted",
        signIn(challenge.text("challengeId"), Base64.getEncoder().encodeToString(cms)));
  }

  @Test
  void aFailedTryLeavesTheChallengeToTheRightCard() {
    Reply challenge = Desk.challenge();
    signIn(challenge.text("challengeId"), "AAAA");

    Trial.requireStatus(200, Desk.answer(challenge, company.operatorCard(KeyKind.ECDSA)));
  }

  @Test
  void bytesThatAreNoSignature() {
    Refused.as(403, "signature-not-accepted", signIn(Desk.challenge().text("challengeId"), "AAAA"));
    Refused.fields(signIn(Desk.challenge().text("challengeId"), "A"), "/cms base64-malformed");
  }

  @Test
  void anExpiredCard() {
    var order = company.operatorOrder();
    refused(
        order.validFrom(
            Trial.now().minus(Duration.ofDays(99)), Trial.now().minus(Duration.ofDays(1))));
  }

  @Test
  void aCardThatIsNotYetValid() {
    var order = company.operatorOrder();
    refused(
        order.validFrom(
            Trial.now().plus(Duration.ofDays(1)), Trial.now().plus(Duration.ofDays(9))));
  }

  @Test
  void aCardWithoutMedium() {
    refused(company.operatorOrder().withMedium(null));
  }

  @Test
  void aCardThatMayNotSign() {
    refused(
        company.operatorOrder().withKeyUsage(org.bouncycastle.asn1.x509.KeyUsage.keyEncipherment));
  }

  @Test
  void anAuthorityInAPersonsPlace() {
    refused(company.operatorOrder().asAuthority());
    Refused.as(
        403, "signature-not-accepted", Desk.signIn(Trial.authority(KeyKind.ECDSA).issuingAsCard()));
  }

  private static void refused(cn.portcover.testkit.card.CardOrder order) {
    Refused.as(
        403, "signature-not-accepted", Desk.signIn(Trial.authority(KeyKind.ECDSA).issue(order)));
  }

  @Test
  void aCardOfAnUnknownAuthority() {
    DemoAuthority unknown = Trial.newAuthority("Unknown CA", KeyKind.ECDSA);

    Refused.as(403, "signature-not-accepted", Desk.signIn(unknown.issue(company.operatorOrder())));
  }

  @Test
  void aKnownAuthoritysNameProvesNothing() {
    DemoAuthority impostor = Trial.newAuthority("Trial CA", KeyKind.ECDSA);

    Refused.as(403, "signature-not-accepted", Desk.signIn(impostor.issue(company.operatorOrder())));
  }

  @Test
  void aRevokedCard() {
    DemoAuthority authority = Trial.newAuthority(Trial.fresh("Revoking CA "), KeyKind.ECDSA);
    CardFile card = authority.issue(company.operatorOrder());
    Trial.enrol(authority, List.of(card.certificate()), Trial.AUTHORITY_LIFE);

    Refused.as(403, "signature-not-accepted", Desk.signIn(card));
    Trial.requireStatus(200, Desk.signIn(authority.issue(company.operatorOrder())));
  }

  @Test
  void aStaleRevocationListAnswersNothing() {
    DemoAuthority authority = Trial.newAuthority(Trial.fresh("Slow CA "), KeyKind.ECDSA);
    Trial.enrol(authority, List.of(), Duration.ofHours(1));
    Trial.clock().advance(Duration.ofHours(2));

    Reply reply =
        Refused.as(
            503, "revocation-unknown", Desk.signIn(authority.issue(company.operatorOrder())));
    assertThat(Integer.parseInt(reply.headers().getOrDefault("retry-after", "0"))).isPositive();
  }

  private static Reply signIn(String challenge, String cms) {
    return Trial.send(
        Call.post("/v1/session/card").json(Fields.of("challengeId", challenge, "cms", cms)));
  }
}
