package cn.portcover.trial.company;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.Company;
import cn.portcover.domain.session.Session;
import cn.portcover.domain.signature.Medium;
import cn.portcover.operation.AccessTokens;
import cn.portcover.operation.Ids;
import cn.portcover.operation.port.SigningKey;
import cn.portcover.testkit.whole.Administrator;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.Trial;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tokens that must open nothing. */
class TokensTest {
  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.member();
  private final SigningKey key =
      Trial.system().beans().getBean(SigningKey.class, Qualifiers.byName("token"));

  private static void opensNothing(String token) {
    Refused.as(401, "not-signed-in", Trial.send(Call.get("/v1/home").bearer(token)));
    Refused.as(401, "not-signed-in", Trial.send(Call.get("/v1/admin/audit").bearer(token)));
  }

  private SignedJWT genuine() throws Exception {
    return SignedJWT.parse(desk.token());
  }

  private String signedByUs(JWSHeader header, JWTClaimsSet claims) throws Exception {
    Base64URL payload = claims.toPayload().toBase64URL();
    byte[] input = (header.toBase64URL() + "." + payload).getBytes(StandardCharsets.US_ASCII);
    return new SignedJWT(header.toBase64URL(), payload, Base64URL.encode(key.sign(input)))
        .serialize();
  }

  @Test
  void noneOrNoToken() {
    Reply none = Refused.as(401, "not-signed-in", Trial.send(Call.get("/v1/home")));
    assertThat(none.headers()).containsEntry("www-authenticate", "Bearer");
    for (String header :
        List.of("", "Bearer", "Bearer ", "Basic " + desk.token(), desk.token(), "Bearer a b")) {
      Refused.as(
          401, "not-signed-in", Trial.send(Call.get("/v1/home").header("authorization", header)));
    }
  }

  @Test
  void garbage() {
    for (String token :
        List.of("x", "...", "a.b.c", "e30.e30.", "é.ü.ß", "A".repeat(5000), desk.token() + ".x")) {
      opensNothing(token);
    }
  }

  @Test
  void aTokenOfASessionThatRanOut() {
    Trial.clock().advance(Duration.ofMinutes(31));

    opensNothing(desk.token());
  }

  @Test
  void aTokenThatRanOutThoughItsSessionDidNot() throws Exception {
    JWTClaimsSet past =
        new JWTClaimsSet.Builder(genuine().getJWTClaimsSet())
            .expirationTime(Date.from(Trial.now().minusSeconds(1)))
            .build();

    opensNothing(signedByUs(genuine().getHeader(), past));
  }

  @Test
  void ourKeyForAnotherIssuerOrAudience() throws Exception {
    JWTClaimsSet claims = genuine().getJWTClaimsSet();
    JWSHeader header = genuine().getHeader();
    assertThat(Trial.send(Call.get("/v1/home").bearer(signedByUs(header, claims))).status())
        .isEqualTo(200);

    opensNothing(
        signedByUs(
            header, new JWTClaimsSet.Builder(claims).issuer("https://other.example").build()));
    opensNothing(signedByUs(header, new JWTClaimsSet.Builder(claims).audience("another").build()));
    opensNothing(
        signedByUs(
            header, new JWTClaimsSet.Builder(claims).audience(List.of("portcover", "x")).build()));
    opensNothing(signedByUs(header, new JWTClaimsSet.Builder(claims).expirationTime(null).build()));
  }

  @Test
  void ourKeyForAnotherKindOfToken() throws Exception {
    JWSHeader plain =
        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(genuine().getHeader().getKeyID()).build();

    opensNothing(signedByUs(plain, genuine().getJWTClaimsSet()));
  }

  @Test
  void algorithmNone() throws Exception {
    String header = Base64URL.encode("{\"alg\":\"none\",\"typ\":\"at+jwt\"}").toString();

    opensNothing(header + "." + genuine().getPayload().toBase64URL() + ".");
  }

  @Test
  void thePublicKeyIsNoSecret() throws Exception {
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.HS256)
            .keyID(genuine().getHeader().getKeyID())
            .type(genuine().getHeader().getType())
            .build();
    SignedJWT token = new SignedJWT(header, genuine().getJWTClaimsSet());
    token.sign(new MACSigner(key.publicKey().getEncoded()));

    opensNothing(token.serialize());
  }

  @Test
  void aKeyOfOnesOwn() throws Exception {
    RSAKey own = new RSAKeyGenerator(2048).generate();
    JWSHeader ours = genuine().getHeader();
    JWSHeader unknownKid =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .keyID("mine")
            .type(ours.getType())
            .jwk(own.toPublicJWK())
            .build();
    for (JWSHeader header : List.of(ours, unknownKid)) {
      SignedJWT token = new SignedJWT(header, genuine().getJWTClaimsSet());
      token.sign(new RSASSASigner(own));
      opensNothing(token.serialize());
    }
    opensNothing(signedByUs(unknownKid, genuine().getJWTClaimsSet()));
  }

  @Test
  void editedClaims() throws Exception {
    JWTClaimsSet edited =
        new JWTClaimsSet.Builder(genuine().getJWTClaimsSet())
            .subject(SomeCompany.fresh().uscc().value())
            .claim("medium", "LEGAL_PERSON_CARD")
            .build();
    String[] parts = desk.token().split("\\.", -1);

    opensNothing(parts[0] + "." + edited.toPayload().toBase64URL() + "." + parts[2]);
    opensNothing(parts[0] + "." + parts[1] + ".");
  }

  @Test
  void aTokenOfASessionThatIsNotKept() {
    var beans = Trial.system().beans();
    Session unkept =
        new Session(
            beans.getBean(Ids.class).next(Trial.now()),
            new Company(company.uscc(), "x", company.uscc().organisationCode()),
            "x",
            Medium.LEGAL_PERSON_CARD,
            null,
            null,
            Trial.now(),
            Trial.now().plusSeconds(600),
            null,
            1);
    String token = beans.getBean(AccessTokens.class).issue(unkept);

    Refused.as(401, "not-signed-in", Trial.send(Call.get("/v1/home").bearer(token)));
  }

  @Test
  void aSignedOutToken() {
    desk.send(Call.of("DELETE", "/v1/session"));

    Refused.as(401, "not-signed-in", desk.get("/v1/home"));
  }

  @Test
  void anotherAdministrator() {
    opensNothing(Administrator.make(Trial.now()).token());
  }

  @Test
  void administratorsAndCompaniesKeepApart() {
    Refused.as(403, "administrator-needed", desk.get("/v1/admin/audit"));
    Refused.as(403, "company-session-needed", Trial.admin(Call.get("/v1/home")));
  }
}
