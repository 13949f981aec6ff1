package cn.portcover.infra.sandbox.web;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One address of the sandbox.
 *
 * @param template path with variables, {@code /crl/{name}.crl}
 * @param says what it does, in one line for people
 */
public record Route(String method, String template, String says, Answering answering) {
  /** What answers at an address. */
  @FunctionalInterface
  public interface Answering {
    /**
     * @throws BadInput when the request is wrong
     */
    Reply answer(Call call);
  }

  private static final Pattern VARIABLE = Pattern.compile("\\{([a-z]+)}");

  /** The variables of a path that fits the template. */
  Optional<Map<String, String>> match(String path) {
    var names = VARIABLE.matcher(template).results().map(found -> found.group(1)).toList();
    var pattern = new StringBuilder();
    int from = 0;
    for (var found : VARIABLE.matcher(template).results().toList()) {
      pattern.append(Pattern.quote(template.substring(from, found.start()))).append("([^/]+)");
      from = found.end();
    }
    pattern.append(Pattern.quote(template.substring(from)));
    var matcher = Pattern.compile(pattern.toString()).matcher(path);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        IntStream.range(0, names.size())
            .boxed()
            .collect(Collectors.toMap(names::get, i -> matcher.group(i + 1))));
  }
}
