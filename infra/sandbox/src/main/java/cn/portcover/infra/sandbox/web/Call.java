package cn.portcover.infra.sandbox.web;

import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.Language;
import cn.portcover.operation.http.Problems;
import cn.portcover.operation.json.Json;
import cn.portcover.operation.json.Reading;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A request to the sandbox.
 *
 * @param variables of the path
 * @param query each parameter's last value, decoded
 * @param headers names as they came
 */
public record Call(
    String method,
    String path,
    Map<String, String> variables,
    Map<String, String> query,
    Map<String, List<String>> headers,
    byte[] body) {

  public String variable(String name) {
    return variables.getOrDefault(name, "");
  }

  public Optional<String> parameter(String name) {
    return Optional.ofNullable(query.get(name)).filter(value -> !value.isEmpty());
  }

  /** Refuses parameters that would be ignored. */
  public void requireParametersOf(Set<String> known) {
    query.keySet().stream()
        .filter(name -> !known.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new BadInput(
                  400,
                  "there is no query parameter \"" + name + "\" here",
                  known.isEmpty() ? "leave it out" : "use one of " + String.join(", ", known));
            });
  }

  /** The body as a record, read strictly; an empty body is an empty object. */
  public <T> T read(Class<T> type) {
    try {
      return Reading.strictly(type, body.length == 0 ? Map.of() : Json.read(body));
    } catch (Json.NotJson e) {
      throw new BadInput(
          400, "the body is not JSON: " + e.getMessage(), "send one JSON object, UTF-8");
    } catch (InvalidFields invalid) {
      throw new BadInput(
          422,
          "some fields are wrong",
          "correct each one named; GET / shows what each address takes",
          invalid.errors().stream()
              .map(
                  error ->
                      Map.<String, Object>of(
                          "pointer", error.pointer(),
                          "code", error.code(),
                          "detail",
                              Problems.sentence(error.code(), error.arguments(), Language.EN)))
              .toList());
    }
  }
}
