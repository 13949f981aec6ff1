package cn.portcover.infra.local;

import cn.portcover.infra.sandbox.feed.NewsFeeds;
import cn.portcover.testkit.whole.Administrator;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.WholeSystem;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Enrols the sandbox's feeds, the broken and hostile ones too. The one that is silent is left to
 * whoever wants to wait for it.
 */
final class DemoFeeds {
  private static final List<String> ENROLLED =
      NewsFeeds.NAMES.stream().filter(name -> !name.equals("silent")).toList();

  private final WholeSystem system;
  private final Administrator administrator;

  DemoFeeds(WholeSystem system, Administrator administrator) {
    this.system = system;
    this.administrator = administrator;
  }

  /**
   * Enrols them.
   *
   * @param sandbox where they are; where it has moved since they were enrolled they are enrolled
   *     anew
   */
  void enrol(URI sandbox) {
    for (String name : ENROLLED) {
      Call.Reply reply = enrol(name, sandbox);
      if (reply.status() == 409) {
        send("/v1/admin/feeds/" + name + "/retirement", Map.of());
        reply = enrol(name, sandbox);
      }
      if (reply.status() != 201) {
        throw new CannotStart("The feed " + name + " could not be enrolled: " + reply.body());
      }
    }
  }

  private Call.Reply enrol(String name, URI sandbox) {
    return send(
        "/v1/admin/feeds",
        Map.of(
            "id",
            name,
            "name",
            "Sandbox: " + name,
            "url",
            sandbox.resolve("/feeds/" + name).toString(),
            "module",
            module(name)));
  }

  private static String module(String name) {
    return switch (name) {
      case "good-atom" -> "BELT_AND_ROAD";
      case "good-json" -> "TRADE_NEWS";
      case "hostile" -> "INDUSTRY_ALERT";
      default -> "COUNTRY_ALERT";
    };
  }

  private Call.Reply send(String path, Map<String, Object> body) {
    return Call.post(path)
        .bearer(administrator.token())
        .header("idempotency-key", "demo-feed-" + UUID.randomUUID())
        .json(body)
        .at(system);
  }
}
