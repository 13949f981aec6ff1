package cn.portcover.infra.sandbox.counterparty;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.Uscc;
import cn.portcover.infra.sandbox.company.DemoCardFiles;
import cn.portcover.infra.sandbox.json.Tree;
import cn.portcover.infra.sandbox.web.BadInput;
import java.io.IOException;
import java.util.Map;

/** The companies that made-up messages are about. */
final class Companies {
  private final DemoCardFiles cards;

  Companies(DemoCardFiles cards) {
    this.cards = cards;
  }

  /**
   * The demo company whose code is given, or the first; of a stranger's code what follows from it.
   */
  Map<String, Object> of(Map<String, Object> given) {
    var code = new Tree(given).at("company", "uscc").text();
    try {
      if (code.isEmpty()) {
        return cards.companies().getFirst().inMessages();
      }
      var known = cards.company(code.get());
      return known.isPresent() ? known.get().inMessages() : stranger(code.get());
    } catch (IOException e) {
      throw new BadInput(
          409,
          "the demo cards cannot be read: " + e.getMessage(),
          "give the whole company, or let the demo cards be made anew");
    }
  }

  private static Map<String, Object> stranger(String code) {
    try {
      return Map.of("name", "演示企业", "organisationCode", new Uscc(code).organisationCode().value());
    } catch (Malformed e) {
      // Sent as it is, to see how Portcover refuses it.
      return Map.of("name", "演示企业", "organisationCode", "000000000");
    }
  }
}
