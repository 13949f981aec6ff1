package cn.portcover.infra.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is started. */
class AgentProcessTest {
  @TempDir Path folder;

  @Test
  void itSaysWhenItIsReadyAndEndsWhenTold() throws Exception {
    var process = start("0", "serve", "--allow-no-origin");
    try (var out = process.inputReader(StandardCharsets.UTF_8)) {
      var ready =
          Pattern.compile(
              "Portcover signing agent is ready: (http://127\\.0\\.0\\.1:\\d+),"
                  + " for https://desk\\.example and programs of this machine, 0 cards");
      String line = out.readLine();
      while (line != null && !ready.matcher(line).matches()) {
        line = out.readLine();
      }
      var address = ready.matcher(String.valueOf(line));
      assertThat(address.matches()).isTrue();
      var request = HttpRequest.newBuilder(URI.create(address.group(1) + "/status")).build();
      try (var client = HttpClient.newHttpClient()) {
        assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
      }
      process.destroy();
      assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void aTakenPortIsSaid() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var port = String.valueOf(taken.getLocalPort());
      assertThat(endOf(start(port), 2))
          .contains("port " + port + " is taken; set PORTCOVER_AGENT_PORT to another one");
    }
  }

  @Test
  void wrongUseEndsWithTwoAndARefusalWithOne() throws Exception {
    assertThat(endOf(start("0", "open"), 2)).contains("unknown command open; see --help");
    assertThat(endOf(start("0", "sign", "--card", "absent", "--in", "pom.xml"), 1))
        .contains("card-not-connected");
  }

  private Process start(String port, String... args) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Djava.awt.headless=true"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path", "")));
    command.add(Launcher.class.getName());
    command.addAll(List.of(args));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PORTCOVER_AGENT_PORT", port);
    builder.environment().put("PORTCOVER_AGENT_ORIGINS", "https://desk.example");
    builder.environment().put("PORTCOVER_AGENT_CARDS", folder.toString());
    return builder.start();
  }

  private static String endOf(Process process, int code) throws Exception {
    try (var out = process.getInputStream()) {
      var said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(said).isEqualTo(code);
      return said;
    } finally {
      process.destroyForcibly();
    }
  }
}
