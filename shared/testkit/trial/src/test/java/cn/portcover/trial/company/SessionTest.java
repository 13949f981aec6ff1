package cn.portcover.trial.company;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.testkit.card.KeyKind;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeOffers;
import cn.portcover.trial.Trial;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** RequestChallenge, ViewSession, SignOut, ListSigningTasks, PublishKeys, PublishIssuer. */
class SessionTest {
  private final SomeCompany company = SomeCompany.fresh();

  @Test
  void everyChallengeIsAnother() {
    Reply one = Desk.challenge();
    Reply other = Desk.challenge();

    assertThat(one.text("bytesToSign")).isNotEqualTo(other.text("bytesToSign"));
    assertThat(one.text("challengeId")).isNotEqualTo(other.text("challengeId"));
  }

  @Test
  void aSessionTellsWhoAndWhatMayBeCalled() {
    assertThat(company.legalPerson().read("/v1/session").at("mayCall"))
        .isEqualTo(List.of("MEMBER", "CARD", "LEGAL_PERSON"));
    assertThat(company.operator().read("/v1/session").at("mayCall"))
        .isEqualTo(List.of("MEMBER", "CARD"));

    Reply member = company.member().read("/v1/session");
    assertThat(member.at("mayCall")).isEqualTo(List.of("MEMBER"));
    assertThat(member.at("certificate")).isNull();
    assertThat(member.text("company/uscc")).isEqualTo(company.uscc().value());
  }

  @Test
  void signingOutStopsTheTokenAtOnce() {
    Desk desk = company.operator();
    Desk other = company.operator();

    Reply out = desk.send(Call.of("DELETE", "/v1/session"));

    assertThat(out.status()).isIn(200, 204);
    Refused.as(401, "not-signed-in", desk.get("/v1/session"));
    Refused.as(401, "not-signed-in", desk.send(Call.of("DELETE", "/v1/session")));
    other.read("/v1/session");
  }

  @Test
  void aSessionEndsAfterThirtyMinutes() {
    Desk desk = company.operator();
    Trial.clock().advance(Duration.ofMinutes(29));
    desk.read("/v1/session");
    Trial.clock().advance(Duration.ofMinutes(2));

    Refused.as(401, "not-signed-in", desk.get("/v1/session"));
  }

  @Test
  void signingTasksAreTheOffersThatWaitForACard() {
    SomeOffers.Offered card = SomeOffers.awaitingConfirmation(company, "CARD");
    SomeOffers.Offered legal = SomeOffers.awaitingConfirmation(company, "LEGAL_PERSON_CARD");
    SomeOffers.awaitingConfirmation(company, "MEMBER");
    SomeOffers.awaitingConfirmation(SomeCompany.fresh(), "CARD");

    Reply tasks = company.member().read("/v1/signing-tasks");

    assertThat((List<?>) tasks.at("items")).hasSize(2);
    assertThat(List.of(tasks.text("items/0/offerNumber"), tasks.text("items/1/offerNumber")))
        .containsExactlyInAnyOrder(card.offerNumber(), legal.offerNumber());
    assertThat(tasks.text("items/0/act")).startsWith("确认投保");
  }

  @Test
  void anOfferWhoseDeadlineHasPassedWaitsForNoCard() {
    var data = SomeOffers.data(company, Trial.fresh("TR-"), "CARD");
    data.put("confirmBy", Trial.now().plusSeconds(60).toString());
    SomeOffers.offered(company, data);
    Trial.clock().advance(Duration.ofSeconds(61));

    assertThat((List<?>) company.member().read("/v1/signing-tasks").at("items")).isEmpty();
  }

  @Test
  void anyoneCanCheckATokenWithThePublishedKeys() throws Exception {
    Reply issuer =
        Trial.requireStatus(200, Trial.send(Call.get("/v1/.well-known/openid-configuration")));
    assertThat(issuer.text("issuer")).isEqualTo(Trial.ISSUER);
    assertThat(issuer.text("jwks_uri")).isEqualTo(Trial.ISSUER + "/.well-known/jwks.json");

    Reply keys = Trial.requireStatus(200, Trial.send(Call.get("/v1/.well-known/jwks.json")));
    assertThat(keys.body()).doesNotContain("\"d\"");
    SignedJWT token =
        SignedJWT.parse(Desk.signedIn(company, company.operatorCard(KeyKind.SM2)).token());
    var key = JWKSet.parse(keys.body()).getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey();

    assertThat(token.verify(new RSASSAVerifier(key))).isTrue();
    assertThat(token.getJWTClaimsSet().getIssuer()).isEqualTo(Trial.ISSUER);
    assertThat(token.getJWTClaimsSet().getSubject()).isEqualTo(company.uscc().value());
  }
}
