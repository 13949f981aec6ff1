package cn.portcover.infra.sandbox.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.portcover.infra.sandbox.json.Tree;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebServerTest {
  private WebServer server;
  private ApiClient client;

  record Body(String name, @Nullable Integer count) {}

  @BeforeEach
  void start() throws IOException {
    server = WebServer.bind(0);
    server.serve(
        List.of(
            new Route("POST", "/things", "", call -> Reply.json(200, call.read(Body.class).name())),
            new Route("GET", "/files/{name}.bin", "", WebServerTest::file),
            new Route("PUT", "/things", "", call -> broken())));
    client = new ApiClient(URI.create("http://localhost:" + server.port()));
  }

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  private static Reply file(Call call) {
    call.requireParametersOf(Set.of("page"));
    return Reply.json(200, call.variable("name") + call.parameter("page").orElse("-"));
  }

  private static Reply broken() {
    throw new IllegalStateException("on purpose");
  }

  @Test
  void answersAtItsAddresses() throws IOException {
    assertThat(post("{\"name\": \"保单\"}").tree().value()).isEqualTo("保单");
    assertThat(client.get("/files/a.b.bin?page=%E4%B8%80", Map.of()).tree().value())
        .isEqualTo("a.b一");
  }

  @Test
  void refusesWhatIsNotJson() throws IOException {
    refused(post("{\"name\": "), 400, "not JSON");
    refused(
        client.send(
            "POST", client.address("/things"), Map.of(), new byte[] {'"', (byte) 0xff, '"'}),
        400,
        "not UTF-8");
    refused(post("{\"name\": \"a\", \"name\": \"b\"}"), 400, "not JSON");
  }

  @Test
  void namesEveryWrongField() throws IOException {
    var answer = post("{\"count\": \"many\", \"size\": 1}");

    refused(answer, 422, "some fields are wrong");
    assertThat(answer.tree().at("errors").items().stream().map(e -> e.at("pointer").textOrEmpty()))
        .containsExactlyInAnyOrder("/name", "/count", "/size");
    assertThat(answer.tree().at("errors").items())
        .allSatisfy(error -> assertThat(error.at("detail").textOrEmpty()).isNotEmpty());
  }

  @Test
  void refusesUnknownAddressesMethodsAndParameters() throws IOException {
    refused(client.get("/nothing", Map.of()), 404, "/nothing");
    refused(client.get("/things", Map.of()), 405, "GET");
    assertThat(client.get("/things", Map.of()).tree().at("whatToDo").textOrEmpty())
        .isEqualTo("use POST, PUT");
    refused(client.get("/files/a.bin?pge=1", Map.of()), 400, "pge");
  }

  @Test
  void refusesTooLargeABody() throws IOException {
    byte[] large = new byte[2 * 1024 * 1024];

    refused(client.send("POST", client.address("/things"), Map.of(), large), 413, "larger");
  }

  @Test
  void tellsItsOwnFaults() throws IOException {
    var answer = client.send("PUT", client.address("/things"), Map.of(), new byte[0]);

    refused(answer, 500, "on purpose");
  }

  @Test
  void aTakenPortIsAClearError() {
    assertThatThrownBy(() -> WebServer.bind(server.port()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("port " + server.port() + " is taken")
        .hasMessageContaining("PORTCOVER_SANDBOX_PORT");
  }

  private ApiAnswer post(String body) throws IOException {
    return client.send(
        "POST", client.address("/things"), Map.of(), body.getBytes(StandardCharsets.UTF_8));
  }

  private static void refused(ApiAnswer answer, int status, String error) {
    Tree tree = answer.tree();
    assertThat(answer.status()).as(answer.summary()).isEqualTo(status);
    assertThat(tree.at("error").textOrEmpty()).contains(error);
    assertThat(tree.at("whatToDo").textOrEmpty()).isNotEmpty();
  }
}
