package cn.portcover.infra.sandbox.counterparty;

import cn.portcover.infra.sandbox.company.DemoCardFiles;
import cn.portcover.operation.json.Json;
import cn.portcover.testkit.card.DemoCompanies;
import cn.portcover.testkit.card.DemoCompany;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A list of cards without the cards. */
public final class SomeCards {
  private SomeCards() {}

  public static DemoCardFiles listed(Path folder) throws IOException {
    Files.writeString(
        folder.resolve("cards.json"),
        Json.write(List.of(entry(DemoCompanies.QINCHUAN), entry(DemoCompanies.CHENXING))));
    return new DemoCardFiles(folder);
  }

  private static Map<String, Object> entry(DemoCompany company) {
    return Map.of("uscc", company.uscc().value(), "company", company.name(), "note", "valid");
  }
}
