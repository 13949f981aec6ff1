package cn.portcover.infra.sandbox.company;

import cn.portcover.domain.Uscc;
import cn.portcover.domain.signature.Medium;
import cn.portcover.infra.sandbox.json.Tree;
import cn.portcover.testkit.card.CardFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The folder of demo cards as {@code cards.json} lists it; read at each use, as it may be made
 * anew.
 */
public final class DemoCardFiles {
  private final Path folder;

  public DemoCardFiles(Path folder) {
    this.folder = folder;
  }

  /** A company that holds demo cards. */
  public record CardHolder(Uscc uscc, String name) {
    /** As messages name a company. */
    public Map<String, Object> inMessages() {
      return Map.of(
          "uscc", uscc.value(), "name", name, "organisationCode", uscc.organisationCode().value());
    }
  }

  /** The companies, in the order of the file. */
  public List<CardHolder> companies() throws IOException {
    return entries().stream()
        .map(
            e ->
                new CardHolder(new Uscc(e.at("uscc").textOrEmpty()), e.at("company").textOrEmpty()))
        .distinct()
        .toList();
  }

  public Optional<CardHolder> company(String uscc) throws IOException {
    return companies().stream().filter(company -> company.uscc().value().equals(uscc)).findFirst();
  }

  /**
   * The company's valid card of that kind.
   *
   * @param algorithm {@code sm2} or {@code rsa}
   */
  public CardFile card(CardHolder company, Medium medium, String algorithm) throws IOException {
    for (Tree entry : entries()) {
      if (entry.at("note").textOrEmpty().equals("valid")
          && entry.at("uscc").textOrEmpty().equals(company.uscc().value())
          && entry.at("medium").textOrEmpty().equals(medium.name())
          && entry.at("algorithm").textOrEmpty().equalsIgnoreCase(algorithm)) {
        Path file = folder.resolve(entry.at("file").textOrEmpty());
        return CardFile.load(file, CardFile.DEFAULT_PIN);
      }
    }
    throw new IOException(
        "%s has no %s with %s among the demo cards".formatted(company.name(), medium, algorithm));
  }

  private List<Tree> entries() throws IOException {
    Path list = folder.resolve("cards.json");
    var entries = Tree.read(Files.readAllBytes(list)).items();
    if (entries.isEmpty()) {
      throw new IOException("no cards are listed in " + list);
    }
    return entries;
  }
}
