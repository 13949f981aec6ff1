package cn.portcover.operation.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.operation.UnreadableRequest;
import cn.portcover.operation.json.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** API Gateway's HTTP API events, payload format 2.0, as AWS documents them. */
class ApiEventsTest {
  @Test
  void anEventBecomesTheRequest() {
    var request =
        ApiEvents.request(
            Json.readOwn(
                """
                {"version": "2.0", "routeKey": "$default", "rawPath": "/v1/policies/P%2D1",
                 "rawQueryString": "status=EFFECTIVE&limit=10&note=%E4%BF%9D%E5%8D%95+1",
                 "headers": {"Accept-Language": "en", "authorization": "Bearer x"},
                 "requestContext": {"http": {"method": "post", "path": "/v1/policies/P-1"}, "timeEpoch": 1583348638390},
                 "body": "{\\"a\\":\\"保\\"}", "isBase64Encoded": false}
                """));
    assertThat(request.method()).isEqualTo("POST");
    assertThat(request.path()).isEqualTo("/v1/policies/P-1");
    assertThat(request.query())
        .isEqualTo(Map.of("status", "EFFECTIVE", "limit", "10", "note", "保单 1"));
    assertThat(request.headers())
        .isEqualTo(Map.of("accept-language", "en", "authorization", "Bearer x"));
    assertThat(request.header("accept-language")).contains("en");
    assertThat(new String(request.body(), StandardCharsets.UTF_8)).isEqualTo("{\"a\":\"保\"}");
    assertThat(request.isRead()).isFalse();
  }

  @Test
  void knowsAnHttpEventFromOthers() {
    assertThat(ApiEvents.isHttp(event("/", ""))).isTrue();
    assertThat(ApiEvents.isHttp(Map.of("Records", java.util.List.of()))).isFalse();
    assertThat(ApiEvents.isHttp(Map.of("requestContext", Map.of("elb", Map.of())))).isFalse();
    assertThat(ApiEvents.isHttp(Map.of("requestContext", "x"))).isFalse();
  }

  @Test
  void whatIsAbsentIsEmpty() {
    Map<String, Object> event = new HashMap<>(event("/v1/home", ""));
    event.remove("rawPath");
    event.remove("rawQueryString");
    event.remove("headers");
    var request = ApiEvents.request(event);
    assertThat(request.path()).isEqualTo("/");
    assertThat(request.query()).isEmpty();
    assertThat(request.headers()).isEmpty();
    assertThat(request.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%",
        "%4",
        "%zz",
        "%+1",
        "%-1",
        "a%",
        "%E4%BF",
        "%C0%80",
        "%ED%A0%80",
        "%FF",
        "%1%41",
        "%１１"
      })
  void whatIsNotPercentEncodedUtf8IsUnreadable(String text) {
    unreadable(event("/v1/" + text, ""));
    unreadable(event("/", "a=" + text));
    unreadable(event("/", text + "=a"));
  }

  @Test
  void aPlusIsASpaceInTheQueryOnly() {
    assertThat(ApiEvents.request(event("/a+b", "q=a+b%2B")).path()).isEqualTo("/a+b");
    assertThat(ApiEvents.request(event("/a+b", "q=a+b%2B")).query()).isEqualTo(Map.of("q", "a b+"));
  }

  @Test
  void parametersMayHaveNoValueOrSeveralEqualSigns() {
    assertThat(ApiEvents.request(event("/", "a&b=&c=d=e&&")).query())
        .isEqualTo(Map.of("a", "", "b", "", "c", "d=e"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=1&a=2", "a=1&a=1", "a&a", "a=1&%61=2"})
  void aParameterStandsOnce(String query) {
    unreadable(event("/", query));
  }

  @Test
  void aBodyInBase64IsItsBytes() {
    Map<String, Object> event = new HashMap<>(event("/", ""));
    event.put("body", "AP8=");
    event.put("isBase64Encoded", true);
    assertThat(ApiEvents.request(event).body()).containsExactly(0, 255);
    event.put("isBase64Encoded", false);
    assertThat(new String(ApiEvents.request(event).body(), StandardCharsets.UTF_8))
        .isEqualTo("AP8=");
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "A", "AP8=\n", "=AP8", "保"})
  void aBodyThatIsNotBase64ThoughItSaysSoIsUnreadable(String body) {
    Map<String, Object> event = new HashMap<>(event("/", ""));
    event.put("body", body);
    event.put("isBase64Encoded", true);
    unreadable(event);
  }

  @Test
  void anyTextIsDecodedAsItWasEncoded() {
    for (long seed = 1; seed <= 300; seed++) {
      var random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(10); i >= 0; i--) {
        text.appendCodePoint(
            new int[] {'a', '%', '+', '&', '=', ' ', '/', '保', 0x20BB7, 0}[random.nextInt(10)]);
      }
      String encoded = URLEncoder.encode(text.toString(), StandardCharsets.UTF_8);
      var request = ApiEvents.request(event("/" + encoded.replace("+", "%20"), "q=" + encoded));
      assertThat(request.query()).as("seed %d", seed).isEqualTo(Map.of("q", text.toString()));
      assertThat(request.path()).as("seed %d", seed).isEqualTo("/" + text);
    }
  }

  @Test
  void answersAreDocumentsOfTheSameFormat() {
    assertThat(ApiEvents.response(new Answer(200, Map.of("etag", "\"3\""), "{}")))
        .isEqualTo(
            Map.of(
                "statusCode",
                200,
                "headers",
                Map.of("etag", "\"3\""),
                "body",
                "{}",
                "isBase64Encoded",
                false));
    assertThat(ApiEvents.response(Answer.nothing()))
        .containsEntry("body", "")
        .containsEntry("statusCode", 204);
    assertThat(ApiEvents.response(new Answer(200, Map.of(), new byte[] {0, -1})))
        .containsEntry("body", "AP8=")
        .containsEntry("isBase64Encoded", true);
  }

  private static void unreadable(Map<String, Object> event) {
    assertThatExceptionOfType(UnreadableRequest.class).isThrownBy(() -> ApiEvents.request(event));
  }

  private static Map<String, Object> event(String path, String query) {
    return Map.of(
        "rawPath",
        path,
        "rawQueryString",
        query,
        "headers",
        Map.of(),
        "requestContext",
        Map.of("http", Map.of("method", "GET")));
  }
}
