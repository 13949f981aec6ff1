package cn.portcover.infra.sandbox.control;

import cn.portcover.infra.sandbox.counterparty.BankStatements;
import cn.portcover.infra.sandbox.web.BadInput;
import cn.portcover.infra.sandbox.web.Call;
import cn.portcover.infra.sandbox.web.Reply;
import cn.portcover.infra.sandbox.web.Route;
import java.util.List;

/** {@code /crl}: revocation lists of the demo authorities; {@code /bank-statements}. */
public final class PublishedFiles {
  private final RevocationLists lists;

  private final BankStatements statements;

  public PublishedFiles(RevocationLists lists, BankStatements statements) {
    this.lists = lists;
    this.statements = statements;
  }

  public List<Route> routes() {
    return List.of(
        new Route(
            "GET", "/crl/{name}.crl", "revocation lists of the demo authorities, DER", this::list),
        new Route(
            "GET",
            "/bank-statements/{name}",
            "statements that banks have published, CSV",
            this::statement));
  }

  private Reply statement(Call call) {
    return statements
        .find(call.variable("name"))
        .map(csv -> Reply.of(200, "text/csv", csv))
        .orElseThrow(
            () ->
                new BadInput(
                    404,
                    "no bank has published " + call.variable("name"),
                    "send payment-statement.published, which names its file"));
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
