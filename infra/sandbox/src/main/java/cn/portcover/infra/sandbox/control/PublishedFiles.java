package cn.portcover.infra.sandbox.control;

import cn.portcover.infra.sandbox.web.BadInput;
import cn.portcover.infra.sandbox.web.Call;
import cn.portcover.infra.sandbox.web.Reply;
import cn.portcover.infra.sandbox.web.Route;
import java.util.List;

/** {@code /crl}: revocation lists of the demo authorities. */
public final class PublishedFiles {
  private final RevocationLists lists;

  public PublishedFiles(RevocationLists lists) {
    this.lists = lists;
  }

  public List<Route> routes() {
    return List.of(
        new Route(
            "GET", "/crl/{name}.crl", "revocation lists of the demo authorities, DER", this::list));
  }

  private Reply list(Call call) {
    return lists
        .current(call.variable("name"))
        .map(der -> Reply.of(200, "application/pkix-crl", der))
        .orElseThrow(
            () ->
                new BadInput(
                    404,
                    "no demo authority publishes a list named " + call.variable("name"),
                    "GET /v1/admin/trust-anchors names the lists"));
  }
}
