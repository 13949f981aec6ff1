package cn.portcover.trial.company;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.testkit.card.CardFile;
import cn.portcover.testkit.card.KeyKind;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.AtOnce;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeSignings;
import cn.portcover.trial.Trial;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** MakeSeal, ChangeSeal, RevokeSeal, ListSeals, ViewSealImage, ViewSealHistory. */
class SealsTest {
  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.legalPerson();

  private static byte[] png(int width, int height) throws IOException {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    for (int i = 0; i < Math.min(width, height); i++) {
      image.setRGB(i, i, 0xffc8161d);
    }
    var out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  private static Map<String, Object> withImage(byte[] image) {
    return Fields.with(SomeSignings.sealBody(), "image", Base64.getEncoder().encodeToString(image));
  }

  private Reply make(Map<String, Object> body) {
    return desk.send(SomeSignings.keyed("/v1/seals", body));
  }

  private Reply made(Map<String, Object> body) {
    return Trial.requireStatus(201, make(SomeSignings.signed(desk, "MAKE_SEAL", body)));
  }

  private Map<String, Object> signature(
      String purpose, String seal, Object version, Map<String, Object> body) {
    return desk.signature(
        SomeSignings.request(
            desk, purpose, "seals/" + seal, version, body.isEmpty() ? null : body));
  }

  private Reply change(String seal, Object version, Map<String, Object> body) {
    return desk.send(Call.of("PUT", "/v1/seals/" + seal).ifMatch(version).json(body));
  }

  private Reply revoke(String seal, Object version, Map<String, Object> body) {
    return desk.send(Call.of("DELETE", "/v1/seals/" + seal).ifMatch(version).json(body));
  }

  @Test
  void theLegalPersonMakesASealThatCanBeChosen() {
    Reply seal = made(SomeSignings.sealBody());

    assertThat(seal.text("typeLabel")).isEqualTo("公司章");
    assertThat(seal.text("companyName")).isEqualTo(company.company().name());
    assertThat(seal.at("selectable")).isEqualTo(true);
    assertThat(seal.headers()).containsEntry("etag", "\"1\"");
    Reply list = company.member().read("/v1/seals");
    assertThat(list.text("items/0/id")).isEqualTo(seal.text("id"));
    assertThat(list.at("items/0/whyNotSelectable")).isNull();
    Reply history = desk.read("/v1/seals/" + seal.text("id") + "/history");
    assertThat(history.text("items/0/to")).isEqualTo("IN_USE");
    assertThat(history.text("items/0/by/name")).isEqualTo("李法定");
  }

  @Test
  void aDrawnSealCanBeSeen() {
    Reply seal = made(SomeSignings.sealBody());

    Reply image = company.member().get(seal.text("image"));

    assertThat(image.status()).isEqualTo(200);
    assertThat(image.headers())
        .containsEntry("content-type", "image/svg+xml; charset=utf-8")
        .containsEntry("content-security-policy", "default-src 'none'");
    assertThat(image.body()).startsWith("<svg").contains(">试</text>");
  }

  @Test
  void aPictureThatWasBroughtIsShown() throws Exception {
    byte[] png = png(120, 120);
    Reply seal = made(withImage(png));

    Reply link = Trial.requireStatus(303, company.member().get(seal.text("image")));

    URI place = URI.create(Objects.requireNonNull(link.headers().get("location")));
    try (HttpClient client = HttpClient.newHttpClient()) {
      var shown =
          client.send(
              HttpRequest.newBuilder(place).build(), HttpResponse.BodyHandlers.ofByteArray());
      assertThat(shown.body()).isEqualTo(png);
      assertThat(shown.headers().firstValue("content-type")).hasValue("image/png");
    }
  }

  @Test
  void thePictureIsARealOne() throws Exception {
    byte[] good = png(64, 64);
    Refused.fields(
        make(Fields.with(SomeSignings.sealBody(), "image", "!!")), "/image base64-malformed");
    Refused.fields(
        make(withImage("GIF89a".getBytes(java.nio.charset.StandardCharsets.UTF_8))),
        "/image seal-image-not-png");
    Refused.fields(
        make(withImage(Arrays.copyOf(good, good.length - 20))), "/image seal-image-not-png");
    Refused.fields(make(withImage(png(1001, 4))), "/image seal-image-too-many-pixels");
    Refused.fields(make(withImage(Arrays.copyOf(good, 205_000))), "/image seal-image-too-large");
    Refused.fields(make(withImage(new byte[310_000])), "/image text-too-long");
    assertThat(desk.read("/v1/seals").at("items/0")).isNull();
  }

  @Test
  void theFieldsAreCheckedTogether() {
    Reply refused =
        make(
            Fields.of(
                "operatorName", " ",
                "type", "FINANCE_SEAL",
                "validFrom", "2026-02-30",
                "status", "IN_USE"));
    Refused.fields(
        refused,
        "/operatorName required",
        "/type code-unknown",
        "/validFrom date-malformed",
        "/validUntil required",
        "/status field-unknown");
    Refused.fields(
        make(
            Fields.with(
                SomeSignings.sealBody(),
                "validUntil",
                SomeSignings.today().minusDays(1).toString())),
        " period-reversed");
  }

  @Test
  void noSealIsMadeForDaysThatAreOver() {
    String yesterday = SomeSignings.today().minusDays(1).toString();
    var over =
        Fields.with(
            Fields.with(SomeSignings.sealBody(), "validFrom", yesterday), "validUntil", yesterday);
    Refused.fields(
        make(SomeSignings.signed(desk, "MAKE_SEAL", over)), "/validUntil date-in-the-past");
  }

  @Test
  void onlyTheLegalPersonsCardMakesSeals() {
    for (Desk other : List.of(company.operator(), company.member())) {
      Refused.as(
          403,
          "legal-person-card-needed",
          other.send(SomeSignings.keyed("/v1/seals", SomeSignings.sealBody())));
    }
    Refused.as(
        403,
        "legal-person-card-needed",
        SomeSignings.request(company.operator(), "MAKE_SEAL", SomeSignings.sealBody()));
  }

  @Test
  void theStatementSaysWhatIsMadeAndWithWhichBody() {
    Reply request = SomeSignings.request(desk, "MAKE_SEAL", SomeSignings.sealBody());

    assertThat(Trial.requireStatus(201, request).text("statement"))
        .contains(
            "事项：制作印章",
            "操作员姓名：王操作",
            "有效期：" + SomeSignings.today(),
            "内容摘要：SHA-256 ",
            company.uscc().value(),
            "李法定");
  }

  @Test
  void exactlyTheBodyThatWasSignedIsDone() {
    var signed = SomeSignings.signed(desk, "MAKE_SEAL", SomeSignings.sealBody());

    for (var other :
        List.of(
            Fields.with(signed, "operatorName", "赵六"),
            Fields.with(signed, "validUntil", SomeSignings.today().plusYears(9).toString()))) {
      Refused.as(403, "signing-request-not-valid", make(other));
    }
    // Nothing is spent by a wrong try; what was signed can still be done, once.
    Trial.requireStatus(201, make(signed));
    Refused.as(403, "signing-request-not-valid", make(signed));
  }

  @Test
  void aSignatureIsNeededOfThisSessionsCardAndForThisPurpose() {
    Refused.as(403, "signature-required", make(SomeSignings.sealBody()));

    Desk again = Desk.signedIn(company, desk.requireCard());
    Refused.as(
        403,
        "signing-request-not-valid",
        make(SomeSignings.signed(again, "MAKE_SEAL", SomeSignings.sealBody())));

    Reply request = SomeSignings.request(desk, "MAKE_SEAL", SomeSignings.sealBody());
    CardFile other = Trial.authority(KeyKind.ECDSA).issue(company.legalPersonOrder().heldBy("孙别人"));
    Refused.as(
        403,
        "card-of-another-person",
        make(Fields.with(SomeSignings.sealBody(), "signature", desk.signature(request, other))));

    Trial.clock().advance(Duration.ofMinutes(5));
    Refused.as(
        403,
        "signing-request-not-valid",
        make(Fields.with(SomeSignings.sealBody(), "signature", desk.signature(request))));
  }

  @Test
  void aDoubleClickMakesOneSeal() {
    var call =
        SomeSignings.keyed(
            "/v1/seals", SomeSignings.signed(desk, "MAKE_SEAL", SomeSignings.sealBody()));
    Reply first = Trial.requireStatus(201, desk.send(call));
    assertThat(Trial.requireStatus(201, desk.send(call)).body()).isEqualTo(first.body());
    assertThat(desk.read("/v1/seals").at("items/1")).isNull();
    Refused.as(
        400,
        "idempotency-key-missing",
        desk.send(Call.post("/v1/seals").json(SomeSignings.sealBody())));
  }

  @Test
  void aSealIsChangedAsItWasSigned() throws Exception {
    Reply seal = made(SomeSignings.sealBody());
    String id = seal.text("id");
    var body = Fields.with(withImage(png(30, 30)), "operatorName", "钱新人");
    var signed = Fields.with(body, "signature", signature("CHANGE_SEAL", id, 1, body));

    Refused.as(
        403, "signing-request-not-valid", change(id, 1, Fields.with(signed, "operatorName", "赵六")));
    Reply changed = Trial.requireStatus(200, change(id, 1, signed));

    assertThat(changed.text("operatorName")).isEqualTo("钱新人");
    assertThat(changed.at("imageSha256")).isNotNull();
    assertThat(changed.headers()).containsEntry("etag", "\"2\"");
    Refused.as(412, "stale-version", change(id, 1, signed));
    Refused.as(428, "version-missing", desk.send(Call.of("PUT", "/v1/seals/" + id).json(signed)));
    Refused.as(
        412, "stale-version", SomeSignings.request(desk, "CHANGE_SEAL", "seals/" + id, 1, body));
  }

  @Test
  void aRevokedSealIsNeitherChosenNorChanged() {
    String id = made(SomeSignings.sealBody()).text("id");
    var nothing = Map.<String, Object>of();
    Refused.as(403, "signature-required", revoke(id, 1, nothing));
    var change =
        Fields.with(
            SomeSignings.sealBody(),
            "signature",
            signature("CHANGE_SEAL", id, 1, SomeSignings.sealBody()));
    Reply revoked =
        Trial.requireStatus(
            200, revoke(id, 1, Fields.of("signature", signature("REVOKE_SEAL", id, 1, nothing))));

    assertThat(revoked.text("status")).isEqualTo("REVOKED");
    assertThat(revoked.at("selectable")).isEqualTo(false);
    assertThat(revoked.text("whyNotSelectableLabel")).isEqualTo("已注销");
    Refused.as(409, "seal-revoked", revoke(id, 2, nothing));
    Refused.as(409, "seal-revoked", change(id, 2, change));
    Refused.as(
        409, "seal-revoked", SomeSignings.request(desk, "REVOKE_SEAL", "seals/" + id, 2, null));
    assertThat(desk.read("/v1/seals?status=IN_USE").at("items/0")).isNull();
    assertThat(desk.read("/v1/seals?status=REVOKED").text("items/0/id")).isEqualTo(id);
  }

  @Test
  void theListSaysWhyASealCannotBeChosen() {
    made(
        Fields.with(
            SomeSignings.sealBody(), "validFrom", SomeSignings.today().plusDays(3).toString()));
    assertThat(desk.read("/v1/seals").text("items/0/whyNotSelectable")).isEqualTo("NOT_YET_VALID");
    made(Fields.with(SomeSignings.sealBody(), "validUntil", SomeSignings.today().toString()));
    Trial.clock().advance(Duration.ofDays(1));

    Reply list = company.member().send(Call.get("/v1/seals").header("accept-language", "en"));

    assertThat(list.text("items/0/whyNotSelectable")).isEqualTo("EXPIRED");
    assertThat(list.text("items/0/whyNotSelectableLabel")).isEqualTo("Expired");
  }

  @Test
  void ofTenAtTheSameMomentOneIsMade() {
    var signed = SomeSignings.signed(desk, "MAKE_SEAL", SomeSignings.sealBody());

    List<Reply> replies = AtOnce.times(10, () -> make(signed));

    assertThat(replies.stream().filter(r -> r.status() == 201)).hasSize(1);
    assertThat(desk.read("/v1/seals").at("items/1")).isNull();
  }
}
