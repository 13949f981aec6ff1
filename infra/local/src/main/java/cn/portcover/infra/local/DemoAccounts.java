package cn.portcover.infra.local;

import cn.portcover.domain.signature.Medium;
import cn.portcover.infra.sandbox.company.DemoCardFiles;
import cn.portcover.infra.sandbox.company.DemoCardFiles.CardHolder;
import cn.portcover.operation.json.Json;
import cn.portcover.testkit.card.CardFile;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.testkit.whole.WholeSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A user name and password for the operator of each demo company, set as operators set theirs: with
 * the card. They stand in {@code accounts.json} beside the cards, and are made at the first start.
 */
final class DemoAccounts {
  /** Of all of them: a secret it is not. */
  static final String PASSWORD = "lantern harbour 丝路 teacup";

  private DemoAccounts() {}

  static void ensure(WholeSystem system, Path cards) throws IOException {
    Path list = cards.resolve("accounts.json");
    if (Files.exists(list)) {
      return;
    }
    var files = new DemoCardFiles(cards);
    List<Map<String, Object>> accounts = new ArrayList<>();
    for (CardHolder company : files.companies()) {
      // Some companies of the list have only cards that nobody accepts.
      var card = operatorCard(files, company);
      if (card != null) {
        accounts.add(made(system, company, card, "demo" + (accounts.size() + 1)));
      }
    }
    Files.writeString(list, Json.write(accounts));
  }

  private static @org.jspecify.annotations.Nullable CardFile operatorCard(
      DemoCardFiles files, CardHolder company) {
    try {
      return files.card(company, Medium.OPERATOR_CARD, "rsa");
    } catch (IOException none) {
      return null;
    }
  }

  private static Map<String, Object> made(
      WholeSystem system, CardHolder company, CardFile card, String userName) {
    Reply challenge = Call.post("/v1/session/challenges").at(system);
    byte[] bytes = Base64.getDecoder().decode(challenge.text("bytesToSign"));
    Map<String, Object> signIn = new LinkedHashMap<>();
    signIn.put("challengeId", challenge.text("challengeId"));
    signIn.put(
        "cms", Base64.getEncoder().encodeToString(card.sign(bytes, system.clock().instant())));
    Reply session = Call.post("/v1/session/card").json(signIn).at(system);
    Reply set =
        Call.of("PUT", "/v1/session/account")
            .bearer(session.text("accessToken"))
            .json(Map.of("userName", userName, "password", PASSWORD))
            .at(system);
    if (set.status() != 200) {
      throw new CannotStart("A demo account could not be made: " + set.body());
    }
    Map<String, Object> account = new LinkedHashMap<>();
    account.put("userName", userName);
    account.put("password", PASSWORD);
    account.put("uscc", company.uscc().value());
    account.put("company", company.name());
    account.put("person", set.text("person"));
    return account;
  }
}
