package cn.portcover.infra.agent;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What there is to ask for: {@code GET /status}, {@code GET /cards}, {@code POST /signatures}. */
final class Routes {
  private static final Map<String, String> METHODS =
      Map.of("/status", "GET", "/cards", "GET", "/signatures", "POST");

  private final Cards cards;
  private final SignStatement signStatement;

  Routes(Cards cards, SignStatement signStatement) {
    this.cards = cards;
    this.signStatement = signStatement;
  }

  /**
   * @param origin the page that asks, already admitted; nothing for a program of this machine
   * @throws AgentRefusal whatever is refused
   */
  Answer answer(HttpExchange exchange, Optional<String> origin, Language language)
      throws IOException {
    var path = exchange.getRequestURI().getRawPath();
    var method = METHODS.get(path == null ? "" : path);
    if (method == null) {
      throw AgentRefusal.because(Reason.NOT_FOUND);
    }
    if (exchange.getRequestMethod().equals("OPTIONS")) {
      return preflight(exchange, method);
    }
    if (!exchange.getRequestMethod().equals(method)) {
      return Answer.of(AgentRefusal.because(Reason.METHOD_NOT_ALLOWED), language)
          .with("Allow", method + ", OPTIONS");
    }
    return switch (path) {
      case "/status" -> status();
      case "/cards" -> list();
      default ->
          signed(
              signStatement.sign(
                  SignatureRequests.read(exchange, requester(origin, language), language)));
    };
  }

  /** The browser asks whether the page may (Fetch §4.8), and whether it may reach loopback. */
  private static Answer preflight(HttpExchange exchange, String method) {
    var headers = new LinkedHashMap<String, String>();
    headers.put("Access-Control-Allow-Methods", method);
    headers.put("Access-Control-Allow-Headers", "Content-Type, Accept-Language");
    headers.put("Access-Control-Max-Age", "600");
    var wish = exchange.getRequestHeaders().getFirst("Access-Control-Request-Private-Network");
    if ("true".equals(wish)) {
      headers.put("Access-Control-Allow-Private-Network", "true");
    }
    return Answer.nothing(headers);
  }

  private Answer status() {
    var body = new LinkedHashMap<String, Object>();
    body.put("name", "portcover-signing-agent");
    body.put("version", version());
    body.put("cards", cards.connected().size());
    return Answer.of(body);
  }

  private Answer list() {
    return Answer.of(
        Map.of("items", cards.connected().stream().map(card -> describe(card.details())).toList()));
  }

  /** Members that are not known before the card is unlocked are absent. */
  static Map<String, String> describe(CardDetails card) {
    var body = new LinkedHashMap<String, String>();
    put(body, "id", card.id());
    put(body, "source", card.source().name());
    put(body, "label", card.label());
    put(body, "company", card.company());
    put(body, "uscc", card.uscc());
    put(body, "person", card.person());
    put(body, "issuer", card.issuer());
    put(body, "notAfter", card.notAfter() == null ? null : card.notAfter().toString());
    put(body, "algorithm", card.algorithm());
    put(body, "medium", card.medium());
    return body;
  }

  private static void put(Map<String, String> body, String name, @Nullable String value) {
    if (value != null) {
      body.put(name, value);
    }
  }

  private static Answer signed(SignStatement.Signed signed) {
    var base64 = Base64.getEncoder();
    var body = new LinkedHashMap<String, String>();
    body.put("cms", base64.encodeToString(signed.cms()));
    try {
      body.put("certificate", base64.encodeToString(signed.certificate().getEncoded()));
    } catch (CertificateEncodingException e) {
      throw AgentRefusal.because(Reason.CARD_UNREADABLE, "certificate cannot be encoded", e);
    }
    return Answer.of(body);
  }

  private static String requester(Optional<String> origin, Language language) {
    return origin.orElseGet(() -> language.choose("本机上的程序", "a program on this machine"));
  }

  private static String version() {
    var version = Routes.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
