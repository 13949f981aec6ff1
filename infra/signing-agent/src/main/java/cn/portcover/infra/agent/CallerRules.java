package cn.portcover.infra.agent;

import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may talk to the agent: pages of the allowed origins, through the loopback address by its own
 * name.
 *
 * @param origins exact serialised origins (RFC 6454 §6.2), {@code http://localhost:8080}
 * @param allowNoOrigin whether programs of this machine, which send no origin, may ask too
 */
record CallerRules(Set<String> origins, boolean allowNoOrigin) {
  CallerRules {
    origins = Set.copyOf(origins);
  }

  /**
   * @param port the port the agent listens on
   * @return the origin of the page that asks; nothing for a program of this machine
   * @throws AgentRefusal {@code host-not-allowed}, {@code origin-not-allowed}
   */
  Optional<String> admit(Headers headers, int port) {
    requireHost(headers, port);
    var origin = only(headers, "Origin", Reason.ORIGIN_NOT_ALLOWED);
    if (origin == null) {
      requireProgram(headers);
      return Optional.empty();
    }
    if (!origins.contains(origin)) {
      throw AgentRefusal.because(Reason.ORIGIN_NOT_ALLOWED);
    }
    return Optional.of(origin);
  }

  /**
   * A page whose name was made to resolve to loopback (DNS rebinding) is same-origin to its
   * browser, but its requests still carry that name.
   */
  private static void requireHost(Headers headers, int port) {
    var host = only(headers, "Host", Reason.HOST_NOT_ALLOWED);
    if (!("127.0.0.1:" + port).equals(host) && !("localhost:" + port).equals(host)) {
      throw AgentRefusal.because(Reason.HOST_NOT_ALLOWED);
    }
  }

  /** Browsers send no origin with images, links and the like, but say what they fetch. */
  private void requireProgram(Headers headers) {
    if (!allowNoOrigin
        || headers.containsKey("Sec-Fetch-Site")
        || headers.containsKey("Sec-Fetch-Mode")) {
      throw AgentRefusal.because(Reason.ORIGIN_NOT_ALLOWED, "no origin");
    }
  }

  private static @Nullable String only(Headers headers, String name, Reason otherwise) {
    List<String> values = headers.get(name);
    if (values == null || values.isEmpty()) {
      return null;
    }
    if (values.size() > 1) {
      throw AgentRefusal.because(otherwise, name + " stands more than once");
    }
    return values.getFirst();
  }
}
