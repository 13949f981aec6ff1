package cn.portcover.infra.sandbox.control;

import cn.portcover.infra.sandbox.counterparty.Received;
import cn.portcover.infra.sandbox.counterparty.Receiving;
import cn.portcover.infra.sandbox.web.Call;
import cn.portcover.infra.sandbox.web.Reply;
import cn.portcover.infra.sandbox.web.Route;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code /hooks}: where Portcover delivers; {@code /received}: what it delivered. */
public final class ReceivedControl {
  private final Receiving receiving;

  public ReceivedControl(Receiving receiving) {
    this.receiving = receiving;
  }

  public List<Route> routes() {
    return List.of(
        new Route(
            "GET",
            "/received",
            "what Portcover delivered, with headers, newest first:"
                + " ?receiver=&type=&subject=&id=&limit=",
            this::received),
        new Route(
            "POST",
            "/hooks/{id}",
            "where Portcover delivers to each counterparty; a wrong signature is refused",
            this::deliver));
  }

  private Reply received(Call call) {
    call.requireParametersOf(Set.of("receiver", "type", "subject", "id", "limit"));
    var items =
        receiving.received().stream()
            .filter(each -> Bounds.fits(call.parameter("receiver"), each.receiver()))
            .filter(each -> Bounds.fits(call.parameter("type"), each.type()))
            .filter(each -> fits(call, "subject", each))
            .filter(each -> fits(call, "id", each))
            .limit(Bounds.limit(call))
            .map(Received::tree)
            .toList();
    return Reply.json(200, Map.of("items", items));
  }

  private static boolean fits(Call call, String attribute, Received received) {
    return Bounds.fits(call.parameter(attribute), received.event().at(attribute).textOrEmpty());
  }

  private Reply deliver(Call call) {
    int status = receiving.deliver(call.variable("id"), call.headers(), call.body());
    return switch (status) {
      case 204 -> new Reply(status, Map.of(), new byte[0]);
      case 401 ->
          Reply.json(
              401,
              Map.of(
                  "error", "the signature is not Portcover's, or not of about now",
                  "whatToDo", "sign with the secret of this endpoint"));
      default -> Reply.json(status, Map.of("error", "this counterparty was told to answer so"));
    };
  }
}
