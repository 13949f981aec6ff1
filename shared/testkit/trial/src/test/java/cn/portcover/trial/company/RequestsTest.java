package cn.portcover.trial.company;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomePolicies;
import cn.portcover.trial.Trial;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What requests may look like, and what is answered to those that do not. */
class RequestsTest {
  private static final String TASK =
      "\"purpose\":\"CONFIRM_APPLICATION\",\"subject\":\"applications/x\"";
  private final Desk desk = SomeCompany.fresh().legalPerson();

  private Reply body(byte[] bytes) {
    return desk.send(
        Call.post("/v1/signing-requests").bytes(bytes).header("content-type", "application/json"));
  }

  private Reply body(String json) {
    return body(json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aBodyThatIsTooLarge() {
    Refused.as(413, "body-too-large", body(" ".repeat((1 << 20) + 1)));
    Refused.as(413, "body-too-large", body(new byte[10 << 20]));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "text/plain",
        "application/xml",
        "application/json;charset=gbk",
        "application/jsonp",
        "multipart/form-data; boundary=x",
        "application/json, text/plain"
      })
  void aBodyThatIsNotJsonByItsType(String type) {
    Refused.as(
        415,
        "not-json-type",
        desk.send(
            Call.post("/v1/signing-requests")
                .json(Fields.of("a", 1))
                .header("content-type", type)));
  }

  @Test
  void typesThatAreJson() {
    for (String type :
        List.of("application/json; charset=utf-8", "Application/JSON;charset=\"UTF-8\"")) {
      Reply reply =
          desk.send(
              Call.post("/v1/signing-requests").json(Fields.of()).header("content-type", type));
      assertThat(reply.status()).isEqualTo(422);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "{}x",
        "{}{}",
        "nul",
        "{'a':1}",
        "{\"a\":1,}",
        "{\"a\":01}",
        "{\"a\":NaN}",
        "{\"a\":1 /* x */}",
        "{\"a\":1,\"a\":2}",
        "{\"a\":\"\n\"}",
        "{\"a\":\"\\x\"}"
      })
  void aBodyThatIsNoJson(String json) {
    Refused.as(400, "unreadable-request", body(json));
  }

  @Test
  void aBodyOfTooMuchNesting() {
    Refused.as(400, "unreadable-request", body("[".repeat(100_000)));
    Refused.as(400, "unreadable-request", body("{\"a\":".repeat(40) + "1" + "}".repeat(40)));
  }

  @Test
  void aBodyInAnotherCharset() {
    Refused.as(
        400, "unreadable-request", body("{\"a\":\"确认\"}".getBytes(Charset.forName("GB18030"))));
    Refused.as(400, "unreadable-request", body("{\"a\":1}".getBytes(StandardCharsets.UTF_16)));
    Refused.as(400, "unreadable-request", body(new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80}));
    Refused.as(400, "unreadable-request", body("{\"a\":" + "1".repeat(41) + "}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "1", "\"x\"", "null", "true"})
  void aBodyThatIsNoObject(String json) {
    Refused.fields(body(json), " object-expected");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e999",
        "1e-999",
        "1e99999999",
        "1.5",
        "99999999999",
        "\"1\"",
        "true",
        "{}",
        "[1]"
      })
  void aNumberThatIsNone(String version) {
    Refused.fields(body("{" + TASK + ",\"version\":" + version + "}"), "/version integer-expected");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\u0000", "\\u202e", "\\u200b", "\\ufeff", "\\ud800", "\\u2028", "\\ufffe", "\\u0007"
      })
  void aCharacterThatNobodySees(String character) {
    Refused.fields(
        body(
            "{\"purpose\":\"CONFIRM_APPLICATION\",\"subject\":\"applications/x"
                + character
                + "\",\"version\":1}"),
        "/subject text-character-not-allowed");
  }

  @Test
  void fieldsThatAreNotTheCallersToSet() {
    Refused.fields(
        body(
            "{"
                + TASK
                + ",\"version\":1,\"id\":\"x\",\"used\":true,\"uscc\":\"x\",\"a/b~c\":1,\"__proto__\":{}}"),
        "/id field-unknown",
        "/used field-unknown",
        "/uscc field-unknown",
        "/a~1b~0c field-unknown",
        "/__proto__ field-unknown");
  }

  @Test
  void aTextThatIsTooLong() {
    Refused.fields(
        body(
            "{\"purpose\":\"CONFIRM_APPLICATION\",\"subject\":\""
                + "x".repeat(501)
                + "\",\"version\":1}"),
        "/subject text-too-long");
  }

  @Test
  void fullWidthDigitsAreNoDigits() {
    Refused.fields(
        desk.get("/v1/applications?limit=%EF%BC%91%EF%BC%90"), "/query/limit limit-range");
    assertThat(body("{" + TASK + ",\"version\":１}").status()).isEqualTo(400);
  }

  @Test
  void datesThatDoNotExist() {
    SomeCompany company = SomeCompany.fresh();
    for (String date :
        List.of("2026-02-30", "2026-13-01", "2026-2-3", "20260203", "tomorrow", "２０２６-02-03")) {
      var data =
          SomePolicies.data(company, Trial.fresh("P-"), SomePolicies.today(), SomePolicies.today());
      data.put("effectiveTo", date);
      Refused.fields(
          Trial.insurer().send("policy.issued", "policies/x", data),
          "/data/effectiveTo date-malformed");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "101", "abc", "-1", "1.0", "1e1", "+5", "0x5", "99999999999999", "%20"})
  void limitsOutOfRange(String limit) {
    Refused.fields(desk.get("/v1/applications?limit=" + limit), "/query/limit limit-range");
    Refused.fields(desk.get("/v1/policies?limit=" + limit), "/query/limit limit-range");
  }

  @Test
  void limitsInRange() {
    desk.read("/v1/applications?limit=1");
    desk.read("/v1/applications?limit=100");
  }

  @Test
  void parametersThatNobodyKnows() {
    Refused.fields(desk.get("/v1/home?debug=true"), "/query/debug parameter-unknown");
    Refused.fields(
        desk.get("/v1/applications?uscc=91610131MA6WD3K700&limit=0"),
        "/query/uscc parameter-unknown",
        "/query/limit limit-range");
    Refused.fields(
        desk.get("/v1/applications?status=%00"), "/query/status text-character-not-allowed");
    Refused.as(400, "unreadable-request", desk.get("/v1/applications?limit=1&limit=2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "%z", "%zz", "%2", "%ff", "%C0%AF", "%ed%a0%80", "%+1", "% 1"})
  void percentSignsThatMeanNothing(String text) {
    Refused.as(400, "unreadable-request", desk.get("/v1/policies/" + text));
    Refused.as(400, "unreadable-request", desk.get("/v1/applications?status=" + text));
  }

  @Test
  void anUnreadableAddressIsAnsweredAsAnyOther() {
    Call call = Call.get("/v1/policies/%zz").header("x-request-id", "mine-1");

    Reply chinese = Refused.as(400, "unreadable-request", desk.send(call));
    Reply english =
        Refused.as(400, "unreadable-request", desk.send(call.header("accept-language", "en")));

    assertThat(chinese.headers())
        .containsEntry("x-request-id", "mine-1")
        .containsEntry("content-language", "zh-CN")
        .containsEntry("cache-control", "no-store")
        .containsEntry("x-content-type-options", "nosniff");
    assertThat(english.text("detail")).startsWith("The request cannot be read");
    assertThat(english.text("instance")).isEqualTo("/v1/policies/%zz");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/policies/%00",
        "/v1/policies/..%2f..%2fadmin",
        "/v1/policies/a%20b",
        "/v1/policies/%E2%80%AE",
        "/v1/policies/' OR 1=1",
        "/v1/policies/{policyNumber}",
        "/v1/policies/x%23y"
      })
  void namesThatNoRecordHas(String path) {
    assertThat(desk.get(path).status()).isEqualTo(404);
  }

  @Test
  void aNameOfAnyLength() {
    assertThat(desk.get("/v1/policies/" + "P".repeat(8000)).status()).isEqualTo(404);
    assertThat(desk.get("/v1/applications/" + "申".repeat(2000)).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "",
        "/v1",
        "/v2/home",
        "/v1/nothing",
        "/v1/home/x",
        "/V1/home",
        "//v1/home",
        "/v1//home"
      })
  void addressesThatDoNotExist(String path) {
    Refused.as(404, "operation-unknown", desk.get(path));
  }

  @Test
  void methodsThatAnAddressDoesNotTake() {
    Reply reply = Refused.as(405, "method-not-allowed", desk.send(Call.of("PUT", "/v1/session")));
    assertThat(reply.headers()).containsEntry("allow", "DELETE, GET");
    for (String method : List.of("POST", "PATCH", "DELETE", "OPTIONS", "TRACE", "BREW")) {
      Refused.as(405, "method-not-allowed", desk.send(Call.of(method, "/v1/home")));
    }
  }

  @Test
  void requestIdsAreGivenBackOrMade() {
    assertThat(desk.send(Call.get("/v1/home").header("x-request-id", "abc-1")).headers())
        .containsEntry("x-request-id", "abc-1")
        .containsEntry("x-content-type-options", "nosniff")
        .containsEntry("cache-control", "no-store");
    for (String wrong : List.of("a b", "x".repeat(65), "<script>", "")) {
      assertThat(
              desk.send(Call.get("/v1/home").header("x-request-id", wrong))
                  .headers()
                  .get("x-request-id"))
          .matches("[0-9A-Z]{26}");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"*", "xx", "en;q=0,zh", "zh-Hant", ";;;", "en;q=2", "\u0000", "de, fr;q=0.5"})
  void anyLanguageIsAnswered(String language) {
    assertThat(desk.send(Call.get("/v1/home").header("accept-language", language)).status())
        .isEqualTo(200);
  }
}
