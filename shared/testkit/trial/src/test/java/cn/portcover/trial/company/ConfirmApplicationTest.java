package cn.portcover.trial.company;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.application.FormReading;
import cn.portcover.domain.message.OutgoingMessage;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.Owner;
import cn.portcover.operation.Ids;
import cn.portcover.operation.Works;
import cn.portcover.operation.port.Store;
import cn.portcover.testkit.card.CardFile;
import cn.portcover.testkit.card.KeyKind;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.AtOnce;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeOffers;
import cn.portcover.trial.Trial;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConfirmApplicationTest {
  private final SomeCompany company = SomeCompany.fresh();

  /** A person who has read the form of the offer for long enough. */
  private record Ready(Desk desk, SomeOffers.Offered offer, String reading) {
    static Ready of(Desk desk, SomeOffers.Offered offer) {
      String reading = desk.openForm(offer.id()).text("readingId");
      Trial.clock().advance(Duration.ofSeconds(11));
      return new Ready(desk, offer, reading);
    }

    Map<String, Object> unsigned() {
      return SomeOffers.confirmation(reading, null);
    }

    Map<String, Object> signed() {
      return signed(desk.signature(desk.requestSignature(offer.id(), 1)));
    }

    Map<String, Object> signed(Map<String, Object> signature) {
      return SomeOffers.confirmation(reading, signature);
    }

    Reply confirm(Map<String, Object> body) {
      return SomeOffers.confirm(desk, offer, 1, body);
    }
  }

  private Ready member() {
    return Ready.of(company.member(), SomeOffers.awaitingConfirmation(company, "MEMBER"));
  }

  private Ready card() {
    return Ready.of(company.operator(), SomeOffers.awaitingConfirmation(company, "CARD"));
  }

  private List<OutgoingMessage> told(SomeOffers.Offered offer) {
    return Trial.system()
        .beans()
        .getBean(Store.class)
        .beginning(
            OutgoingMessage.KIND,
            Owner.company(company.uscc()),
            "applications/" + offer.id() + "/",
            10);
  }

  @Test
  void aMemberConfirmsWhereTheOfferAsksForNoCard() {
    Ready ready = member();

    Reply reply = Trial.requireStatus(200, ready.confirm(ready.unsigned()));

    assertThat(reply.text("message")).isEqualTo("投保申请提交成功");
    assertThat(reply.text("application/status")).isEqualTo("SUBMITTED");
    assertThat(reply.at("application/confirmation/signedWithCard")).isEqualTo(false);
    assertThat(reply.headers()).containsEntry("etag", "\"2\"");
    assertThat(told(ready.offer()))
        .singleElement()
        .extracting(OutgoingMessage::type)
        .isEqualTo("application.confirmed");
  }

  @ParameterizedTest
  @EnumSource(KeyKind.class)
  void anyKindOfCardConfirmsWhereACardIsAskedFor(KeyKind kind) {
    Desk desk = Desk.signedIn(company, company.operatorCard(kind));
    Ready ready = Ready.of(desk, SomeOffers.awaitingConfirmation(company, "CARD"));

    Reply reply = Trial.requireStatus(200, ready.confirm(ready.signed()));

    assertThat(reply.at("application/confirmation/signedWithCard")).isEqualTo(true);
    assertThat(told(ready.offer()))
        .singleElement()
        .satisfies(m -> assertThat(m.body()).contains("certificateChain"));
  }

  @Test
  void theLegalPersonConfirmsWhereTheirCardIsAskedFor() {
    Ready ready =
        Ready.of(
            company.legalPerson(), SomeOffers.awaitingConfirmation(company, "LEGAL_PERSON_CARD"));

    Reply reply = Trial.requireStatus(200, ready.confirm(ready.signed()));

    assertThat(reply.text("application/confirmation/by")).isEqualTo("李法定");
  }

  @Test
  void aSignatureThatWasNotAskedForIsKeptAsWell() {
    Ready ready = Ready.of(company.operator(), SomeOffers.awaitingConfirmation(company, "MEMBER"));

    Trial.requireStatus(200, ready.confirm(ready.signed()));
    ready.desk().read(ready.offer().path("evidence"));
  }

  @Test
  void anApplicationThatIsNotThere() {
    Ready ready = member();

    Refused.as(
        404,
        "application-not-found",
        SomeOffers.confirm(
            ready.desk(),
            new SomeOffers.Offered(company, "01ARZ3NDEKTSV4RRFFQ69G5FAV", "X"),
            1,
            ready.unsigned()));
  }

  @Test
  void anApplicationThatIsConfirmedAlready() {
    Ready ready = member();
    Trial.requireStatus(200, ready.confirm(ready.unsigned()));

    Refused.as(412, "stale-version", ready.confirm(ready.unsigned()));
    Reply again =
        Refused.as(
            409,
            "application-not-open",
            SomeOffers.confirm(ready.desk(), ready.offer(), 2, ready.unsigned()));
    assertThat(again.text("currentStatus")).isEqualTo("SUBMITTED");
    assertThat(told(ready.offer())).hasSize(1);
  }

  @Test
  void theVersionHasToBeNamed() {
    Ready ready = member();
    var call = SomeOffers.confirmCall(ready.offer(), 1, ready.unsigned());

    Refused.as(
        428,
        "version-missing",
        ready
            .desk()
            .send(cn.portcover.testkit.whole.Call.post(call.path()).json(ready.unsigned())));
    Refused.as(
        412, "stale-version", SomeOffers.confirm(ready.desk(), ready.offer(), 7, ready.unsigned()));
    for (String tag : List.of("1", "W/\"1\"", "*", "\"one\"", "\"1\", \"2\"")) {
      Refused.as(400, "unreadable-request", ready.desk().send(call.header("if-match", tag)));
    }
  }

  @Test
  void theFormHasToBeReadForTenSeconds() {
    Desk desk = company.member();
    SomeOffers.Offered offer = SomeOffers.awaitingConfirmation(company, "MEMBER");
    Reply reading = desk.openForm(offer.id());

    Reply reply =
        Refused.as(
            409,
            "read-the-form-first",
            SomeOffers.confirm(
                desk, offer, 1, SomeOffers.confirmation(reading.text("readingId"), null)));

    assertThat(Instant.parse(reply.text("mayConfirmAt")))
        .isEqualTo(Instant.parse(reading.text("mayConfirmAt")));
    assertThat(told(offer)).isEmpty();
  }

  @Test
  void theReadingIsOfThisApplication() {
    Ready ready = member();
    Ready other = member();

    Reply reply = Refused.as(422, "reading-not-found", ready.confirm(other.unsigned()));
    assertThat(Refused.errors(reply)).containsExactly("/readingId reading-not-found");
    Refused.as(
        422,
        "reading-not-found",
        ready.confirm(Fields.with(ready.unsigned(), "readingId", "01ARZ3NDEKTSV4RRFFQ69G5FAV")));
  }

  /** No operation issues a form anew; should one ever, what was read before is no longer enough. */
  @Test
  void theFormIsStillTheOneThatWasRead() throws Exception {
    Ready ready = member();
    var beans = Trial.system().beans();
    var now = Trial.now();
    FormReading ofAnother =
        new FormReading(
            beans.getBean(Ids.class).next(now),
            company.uscc(),
            new RecordId(ready.offer().id()),
            Sha256.of(new byte[0]),
            now.minusSeconds(60),
            Actor.platform("trial"),
            1);
    beans
        .getBean(Works.class)
        .commit(
            "Trial",
            Actor.platform("trial"),
            now,
            work -> {
              work.keep(ofAnother);
              return true;
            });

    Refused.as(
        412,
        "form-version-changed",
        ready.confirm(Fields.with(ready.unsigned(), "readingId", ofAnother.id().value())));
  }

  @Test
  void theDeclarationHasToBeAccepted() {
    Ready ready = member();

    Reply reply =
        Refused.as(
            422,
            "declaration-not-accepted",
            ready.confirm(Fields.with(ready.unsigned(), "declarationAccepted", false)));
    assertThat(Refused.errors(reply))
        .containsExactly("/declarationAccepted declaration-not-accepted");
  }

  @Test
  void theInsurersRuleForAddressesHolds() {
    Ready ready = member();
    var contact =
        Fields.of("name", "张敏", "mobile", "13892840617", "email", "zhang_min@trial.example");

    Refused.fields(
        ready.confirm(Fields.with(ready.unsigned(), "contact", contact)),
        "/contact/email email-character-not-allowed");
  }

  @Test
  void allWrongFieldsAreToldAtOnceInTheCallersLanguage() {
    Ready ready = member();
    var contact = Fields.of("name", " ", "phone", "12", "mobile", "123", "email", "nobody");
    var body =
        Fields.of(
            "contact", contact,
            "declarationAccepted", "yes",
            "status", "APPROVED");
    var call = SomeOffers.confirmCall(ready.offer(), 1, body);
    String[] errors = {
      "/contact/name required",
      "/contact/phone phone-malformed",
      "/contact/mobile mobile-malformed",
      "/contact/email email-malformed",
      "/declarationAccepted boolean-expected",
      "/readingId required",
      "/status field-unknown"
    };

    Reply chinese = Refused.fields(ready.desk().send(call), errors);
    Reply english = Refused.fields(ready.desk().send(call.header("accept-language", "en")), errors);

    for (int i = 0; i < errors.length; i++) {
      String detail = "errors/" + i + "/detail";
      assertThat(chinese.text(detail)).matches("(?s).*\\p{IsHan}.*");
      assertThat(english.text(detail))
          .doesNotContainPattern("[\\p{IsHan}&&[^\\x00-\\x7f]]")
          .contains(" ");
    }
  }

  @Test
  void aPasswordIsNotEnoughWhereACardIsAskedFor() {
    SomeOffers.Offered offer = SomeOffers.awaitingConfirmation(company, "CARD");
    Ready ready = Ready.of(company.member(), offer);

    Refused.as(403, "card-needed", ready.confirm(ready.unsigned()));
  }

  @Test
  void theOperatorsCardIsNotEnoughWhereTheLegalPersonsIsAskedFor() {
    SomeOffers.Offered offer = SomeOffers.awaitingConfirmation(company, "LEGAL_PERSON_CARD");
    Ready ready = Ready.of(company.operator(), offer);

    Refused.as(403, "legal-person-card-needed", ready.confirm(ready.signed()));
    Ready password = Ready.of(company.member(), offer);
    Refused.as(403, "legal-person-card-needed", password.confirm(password.unsigned()));
  }

  @Test
  void theSignatureMustNotBeMissing() {
    Ready ready = card();

    Refused.as(403, "signature-required", ready.confirm(ready.unsigned()));
  }

  @Test
  void aSigningRequestIsOfThisRecord() {
    Ready ready = card();
    SomeOffers.Offered other = SomeOffers.awaitingConfirmation(company, "CARD");
    ready.desk().openForm(other.id());
    var signature = ready.desk().signature(ready.desk().requestSignature(other.id(), 1));

    Refused.as(403, "signing-request-not-valid", ready.confirm(ready.signed(signature)));
  }

  @Test
  void aSigningRequestIsOfThisSession() {
    Ready ready = card();
    Desk again = Desk.signedIn(company, ready.desk().requireCard());
    var signature = again.signature(again.requestSignature(ready.offer().id(), 1));

    Refused.as(403, "signing-request-not-valid", ready.confirm(ready.signed(signature)));
  }

  @Test
  void aSigningRequestIsOfThisCompany() {
    Ready ready = card();
    SomeCompany other = SomeCompany.fresh();
    SomeOffers.Offered theirs = SomeOffers.awaitingConfirmation(other, "CARD");
    Desk desk = other.operator();
    desk.openForm(theirs.id());
    var signature = desk.signature(desk.requestSignature(theirs.id(), 1));

    Refused.as(403, "signing-request-not-valid", ready.confirm(ready.signed(signature)));
  }

  @Test
  void aSigningRequestIsGoodForFiveMinutes() {
    Ready ready = card();
    var body = ready.signed();
    Trial.clock().advance(Duration.ofMinutes(5));

    Refused.as(403, "signing-request-not-valid", ready.confirm(body));
  }

  @Test
  void aSignInIsNoSignatureOfAStatement() {
    Ready ready = card();
    Reply request = ready.desk().requestSignature(ready.offer().id(), 1);
    byte[] challenge = Base64.getDecoder().decode(Desk.challenge().text("bytesToSign"));
    byte[] cms = ready.desk().requireCard().sign(challenge, Trial.now());
    var signature =
        Fields.of(
            "signingRequestId", request.text("id"), "cms", Base64.getEncoder().encodeToString(cms));

    Refused.as(403, "signature-not-accepted", ready.confirm(ready.signed(signature)));
  }

  @Test
  void aSignatureThatWasTamperedWith() {
    Ready ready = card();
    var good = ready.desk().signature(ready.desk().requestSignature(ready.offer().id(), 1));
    byte[] cms = Base64.getDecoder().decode(String.valueOf(good.get("cms")));
    byte[] trailing = java.util.Arrays.copyOf(cms, cms.length + 1);
    byte[] flipped = cms.clone();
    flipped[flipped.length - 3] ^= 1;

    for (byte[] bad :
        List.of(trailing, flipped, java.util.Arrays.copyOf(cms, cms.length / 2), new byte[1])) {
      var signature = Fields.with(good, "cms", Base64.getEncoder().encodeToString(bad));
      Refused.as(403, "signature-not-accepted", ready.confirm(ready.signed(signature)));
    }
    // A failed try costs nothing: the signing request is still good for the right signature.
    Trial.requireStatus(200, ready.confirm(ready.signed(good)));
  }

  @Test
  void aCardOfAnotherPersonOfTheCompany() {
    Ready ready = card();
    CardFile other = Trial.authority(KeyKind.ECDSA).issue(company.operatorOrder().heldBy("孙别人"));
    var signature =
        ready.desk().signature(ready.desk().requestSignature(ready.offer().id(), 1), other);

    Refused.as(403, "card-of-another-person", ready.confirm(ready.signed(signature)));
  }

  @Test
  void aCardOfAnotherCompany() {
    Ready ready = card();
    CardFile other = SomeCompany.fresh().operatorCard(KeyKind.ECDSA);
    var signature =
        ready.desk().signature(ready.desk().requestSignature(ready.offer().id(), 1), other);

    Refused.as(403, "card-of-another-person", ready.confirm(ready.signed(signature)));
  }

  @Test
  void aRevocationListThatGoesStaleStopsTheConfirmation() {
    var authority = Trial.newAuthority(Trial.fresh("Stale CA "), KeyKind.ECDSA);
    Trial.enrol(authority, List.of(), Duration.ofMinutes(10));
    Desk desk = Desk.signedIn(company, authority.issue(company.operatorOrder()));
    Ready ready = Ready.of(desk, SomeOffers.awaitingConfirmation(company, "CARD"));
    Trial.clock().advance(Duration.ofMinutes(11));

    Refused.as(503, "revocation-unknown", ready.confirm(ready.signed()));
  }

  @Test
  void aDoubleClickHasOneEffect() {
    Ready ready = card();
    var call =
        SomeOffers.confirmCall(ready.offer(), 1, ready.signed())
            .header("idempotency-key", Trial.fresh("click-"));

    Reply first = Trial.requireStatus(200, ready.desk().send(call));
    Reply second = Trial.requireStatus(200, ready.desk().send(call));

    assertThat(second.body()).isEqualTo(first.body());
    assertThat(second.headers())
        .containsEntry("idempotency-replayed", "true")
        .containsEntry("etag", "\"2\"");
    assertThat(told(ready.offer())).hasSize(1);
  }

  @Test
  void aKeyIsForOneRequest() {
    Ready ready = member();
    var call =
        SomeOffers.confirmCall(ready.offer(), 1, ready.unsigned())
            .header("idempotency-key", Trial.fresh("key-"));
    Trial.requireStatus(200, ready.desk().send(call));

    Refused.as(
        422,
        "key-used-for-another-request",
        ready.desk().send(call.json(Fields.with(ready.unsigned(), "remark", "其他"))));
    Refused.as(400, "unreadable-request", ready.desk().send(call.header("idempotency-key", "钥匙")));
  }

  @Test
  void ofTwentyAtTheSameMomentOneWins() {
    Ready ready = member();

    List<Reply> replies = AtOnce.times(20, () -> ready.confirm(ready.unsigned()));

    assertThat(replies.stream().filter(r -> r.status() == 200)).hasSize(1);
    assertThat(replies.stream().filter(r -> r.status() != 200).map(Reply::status))
        .isSubsetOf(409, 412);
    assertThat(told(ready.offer())).hasSize(1);
    assertThat((List<?>) ready.desk().read(ready.offer().path("history")).at("items")).hasSize(2);
  }

  @Test
  void twentyClicksWithOneKeyHaveOneAnswer() {
    Ready ready = member();
    var call =
        SomeOffers.confirmCall(ready.offer(), 1, ready.unsigned())
            .header("idempotency-key", Trial.fresh("clicks-"));

    List<Reply> replies = AtOnce.times(20, () -> ready.desk().send(call));

    assertThat(replies.stream().filter(r -> r.status() == 200).map(Reply::body).distinct())
        .hasSize(1);
    assertThat(replies.stream().filter(r -> r.status() != 200).map(Reply::problem))
        .allMatch("request-in-progress"::equals);
    assertThat(told(ready.offer())).hasSize(1);
  }

  @Test
  void aKeyIsOnesOwn() {
    String key = Trial.fresh("shared-");
    Ready mine = member();
    SomeCompany other = SomeCompany.fresh();
    Ready theirs = Ready.of(other.member(), SomeOffers.awaitingConfirmation(other, "MEMBER"));
    for (Ready each : List.of(mine, theirs)) {
      Reply reply =
          each.desk()
              .send(
                  SomeOffers.confirmCall(each.offer(), 1, each.unsigned())
                      .header("idempotency-key", key));
      assertThat(Trial.requireStatus(200, reply).text("application/id"))
          .isEqualTo(each.offer().id());
    }
  }

  @Test
  void theTraceGoesOnWithTheMessage() {
    Ready ready = member();
    String trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    Trial.requireStatus(
        200,
        ready
            .desk()
            .send(
                SomeOffers.confirmCall(ready.offer(), 1, ready.unsigned())
                    .header("traceparent", trace)));

    assertThat(told(ready.offer()))
        .singleElement()
        .satisfies(m -> assertThat(m.body()).contains(trace));
  }
}
