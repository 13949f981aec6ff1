package cn.portcover.infra.agent;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the agent is told by its environment.
 *
 * @param port {@code PORTCOVER_AGENT_PORT}, 18090; 0 takes a free one
 * @param origins {@code PORTCOVER_AGENT_ORIGINS}, exact origins with commas between; {@code
 *     http://localhost:8080}
 * @param cards {@code PORTCOVER_AGENT_CARDS}, folder of PKCS#12 files; {@code ./.portcover/cards}
 * @param modules {@code PORTCOVER_AGENT_PKCS11}, libraries with the path separator between; none
 */
record AgentSettings(int port, Set<String> origins, Path cards, List<Path> modules) {
  AgentSettings {
    origins = Set.copyOf(origins);
    modules = List.copyOf(modules);
  }

  /** A setting that makes no sense, told in one English sentence. */
  static final class Wrong extends RuntimeException {
    private static final long serialVersionUID = 1;

    Wrong(String sentence) {
      super(sentence);
    }
  }

  /**
   * @throws Wrong when a setting makes no sense
   */
  static AgentSettings of(Map<String, String> environment) {
    return new AgentSettings(
        port(environment.getOrDefault("PORTCOVER_AGENT_PORT", "18090")),
        origins(environment.getOrDefault("PORTCOVER_AGENT_ORIGINS", "http://localhost:8080")),
        Path.of(environment.getOrDefault("PORTCOVER_AGENT_CARDS", "./.portcover/cards")),
        parts(environment.getOrDefault("PORTCOVER_AGENT_PKCS11", ""), File.pathSeparator).stream()
            .map(Path::of)
            .toList());
  }

  private static int port(String value) {
    try {
      int port = Integer.parseInt(value);
      if (port >= 0 && port <= 65535) {
        return port;
      }
    } catch (NumberFormatException e) {
      throw new Wrong("PORTCOVER_AGENT_PORT must be a number, not " + value);
    }
    throw new Wrong("PORTCOVER_AGENT_PORT must be between 0 and 65535, not " + value);
  }

  private static Set<String> origins(String value) {
    var origins = new LinkedHashSet<String>();
    for (var origin : parts(value, ",")) {
      if (!isOrigin(origin)) {
        throw new Wrong(
            "PORTCOVER_AGENT_ORIGINS takes exact origins such as https://example.org, not "
                + origin);
      }
      origins.add(origin);
    }
    return origins;
  }

  /** An origin is written exactly as browsers send it: no path, no wildcard, lower case. */
  private static boolean isOrigin(String value) {
    try {
      var uri = URI.create(value);
      var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
      return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
          && uri.getHost() != null
          && value.equals(
              uri.getScheme() + "://" + uri.getHost().toLowerCase(java.util.Locale.ROOT) + port);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static List<String> parts(String value, String separator) {
    return Arrays.stream(value.split(java.util.regex.Pattern.quote(separator), -1))
        .map(String::strip)
        .filter(Predicate.not(String::isEmpty))
        .toList();
  }
}
