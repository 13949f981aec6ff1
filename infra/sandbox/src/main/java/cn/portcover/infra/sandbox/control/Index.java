package cn.portcover.infra.sandbox.control;

import cn.portcover.infra.sandbox.clock.ClockControl;
import cn.portcover.infra.sandbox.counterparty.MadeUpData;
import cn.portcover.infra.sandbox.counterparty.Player;
import cn.portcover.infra.sandbox.counterparty.Tamper;
import cn.portcover.infra.sandbox.web.Call;
import cn.portcover.infra.sandbox.web.Reply;
import cn.portcover.infra.sandbox.web.Route;
import cn.portcover.operation.json.Writing;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code GET /}: what there is. */
public final class Index {
  private final URI portcover;
  private final ClockControl clock;
  private final List<String> reactedTo;
  private final List<Route> others;

  /**
   * @param reactedTo types of messages that counterparties answer by themselves
   * @param others the addresses to be shown
   */
  public Index(URI portcover, ClockControl clock, List<String> reactedTo, List<Route> others) {
    this.portcover = portcover;
    this.clock = clock;
    this.reactedTo = List.copyOf(reactedTo);
    this.others = List.copyOf(others);
  }

  public Route route() {
    return new Route("GET", "/", "what there is", this::show);
  }

  private Reply show(Call call) {
    call.requireParametersOf(Set.of());
    var tree = new LinkedHashMap<String, @Nullable Object>();
    tree.put(
        "what",
        "The Portcover sandbox: insurers, banks and customs that answer. All that they do reaches"
            + " Portcover by signed webhooks, as real ones' messages do.");
    tree.put("portcover", portcover.toString());
    tree.put("now", clock.now().toString());
    var addresses = new LinkedHashMap<String, Object>();
    others.forEach(route -> addresses.put(route.method() + " " + route.template(), route.says()));
    tree.put("addresses", addresses);
    tree.put("counterparties", Writing.tree(Player.ALL));
    tree.put("messagesWithMadeUpData", MadeUpData.types());
    tree.put("tamper", Arrays.stream(Tamper.values()).map(Enum::name).toList());
    tree.put("answersByItself", reactedTo);
    tree.put("try", examples());
    return Reply.json(200, tree);
  }

  private static Map<String, Object> examples() {
    var examples = new LinkedHashMap<String, Object>();
    examples.put(
        "an insurer offers a policy to the first demo company",
        "POST /messages {\"sender\": \"sinosure\", \"type\": \"policy.offered\"}");
    examples.put(
        "the next application is rejected",
        "PUT /behaviour {\"counterparty\": \"sinosure\", \"type\": \"application.confirmed\","
            + " \"answer\": \"reject\", \"reason\": \"…\"}");
    examples.put(
        "the next two deliveries fail",
        "PUT /behaviour {\"counterparty\": \"sinosure\", \"httpStatus\": 500, \"times\": 2}");
    examples.put("a whole journey", "POST /journeys/sme-policy {\"algorithm\": \"rsa\"}");
    return examples;
  }
}
