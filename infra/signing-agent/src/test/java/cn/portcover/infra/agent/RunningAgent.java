package cn.portcover.infra.agent;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** An agent on a free port, spoken to byte by byte, since clients forbid some headers. */
final class RunningAgent implements AutoCloseable {
  static final String ORIGIN = "http://localhost:8080";
  static final Instant NOW = Instant.parse("2026-11-21T08:15:30Z");

  private final AgentServer server;

  private RunningAgent(AgentServer server) {
    this.server = server;
  }

  static RunningAgent with(Path folder, PinEntry pins) throws IOException {
    return with(folder, pins, false);
  }

  static RunningAgent with(Path folder, PinEntry pins, boolean allowNoOrigin) throws IOException {
    var cards = new Cards(List.of(new Pkcs12Folder(folder)));
    var sign = new SignStatement(cards, pins, InstantSource.fixed(NOW));
    return new RunningAgent(
        AgentServer.start(
            0, new CallerRules(Set.of(ORIGIN), allowNoOrigin), new Routes(cards, sign)));
  }

  int port() {
    return server.port();
  }

  /** What came back: status, head in lower case, body. */
  record Reply(int status, String head, String body) {
    boolean hasHeader(String header) {
      return head.contains("\r\n" + header.toLowerCase(Locale.ROOT) + "\r\n");
    }
  }

  Reply get(String path) throws IOException {
    return send("GET " + path, List.of(host(), "Origin: " + ORIGIN), "");
  }

  Reply post(String path, String json) throws IOException {
    return send(
        "POST " + path,
        List.of(host(), "Origin: " + ORIGIN, "Content-Type: application/json"),
        json);
  }

  String host() {
    return "Host: 127.0.0.1:" + port();
  }

  Reply send(String line, List<String> headers, String body) throws IOException {
    var content = body.getBytes(StandardCharsets.UTF_8);
    var head = new StringBuilder(line + " HTTP/1.1\r\nConnection: close\r\n");
    headers.forEach(header -> head.append(header).append("\r\n"));
    head.append("Content-Length: ").append(content.length).append("\r\n\r\n");
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
      var out = socket.getOutputStream();
      out.write(head.toString().getBytes(StandardCharsets.UTF_8));
      out.write(content);
      out.flush();
      return parse(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static Reply parse(String answer) {
    int end = answer.indexOf("\r\n\r\n");
    return new Reply(
        Integer.parseInt(answer.substring(9, 12)),
        answer.substring(0, end + 2).toLowerCase(Locale.ROOT),
        answer.substring(end + 4));
  }

  @Override
  public void close() {
    server.close();
  }
}
