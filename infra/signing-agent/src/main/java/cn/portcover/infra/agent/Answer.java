package cn.portcover.infra.agent;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the agent answers: JSON, or an RFC 9457 problem, or nothing.
 *
 * @param headers beside those that every answer has
 */
record Answer(int status, String contentType, String body, Map<String, String> headers) {
  Answer {
    headers = Map.copyOf(headers);
  }

  static Answer of(Map<String, ?> body) {
    return new Answer(200, "application/json", Json.write(body), Map.of());
  }

  static Answer nothing(Map<String, String> headers) {
    return new Answer(204, "", "", headers);
  }

  /**
   * {@code type} ends in the reason's name; {@code found} says in English what exactly was found;
   * {@code triesLeft} stands with a wrong PIN when the card tells it.
   */
  static Answer of(AgentRefusal refusal, Language language) {
    var reason = refusal.reason();
    var problem = new LinkedHashMap<String, Object>();
    problem.put("type", "urn:portcover:signing-agent:" + reason.code());
    problem.put("title", reason.code());
    problem.put("status", reason.status());
    problem.put("detail", reason.sentence(language));
    var found = refusal.found();
    if (found != null) {
      problem.put("found", found);
    }
    refusal.triesLeft().ifPresent(tries -> problem.put("triesLeft", tries));
    return new Answer(
        reason.status(), "application/problem+json", Json.write(problem), headersOf(reason));
  }

  private static Map<String, String> headersOf(Reason reason) {
    return reason == Reason.BUSY ? Map.of("Retry-After", "5") : Map.of();
  }

  Answer with(String header, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Answer(status, contentType, body, more);
  }
}
