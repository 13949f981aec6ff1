package cn.portcover.infra.agent;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A PKCS#11 library with the tokens in its readers; each certificate for signing is a card. */
final class Pkcs11Module implements CardShelf {
  private static final System.Logger LOG = System.getLogger(Pkcs11Module.class.getName());

  private final Path library;
  private final Pkcs11Reader reader;

  private Pkcs11Module(Path library, Pkcs11Reader reader) {
    this.library = library;
    this.reader = reader;
  }

  /**
   * @throws IllegalArgumentException when the file is no PKCS#11 library for this machine
   */
  static Pkcs11Module load(Path library) {
    // Symbol look-up takes a relative path for a name to be searched for in the system's folders.
    var file = library.toAbsolutePath().normalize();
    return new Pkcs11Module(file, new Pkcs11Reader(Cryptoki.load(file)));
  }

  /** Locked while reading: not every module minds its threads. */
  @Override
  public synchronized List<Card> cards() {
    try {
      return reader.slotsWithToken().stream().flatMap(this::cardsIn).toList();
    } catch (Cryptoki.Failed e) {
      LOG.log(System.Logger.Level.WARNING, library + ": " + e.getMessage());
      return List.of();
    }
  }

  /** A token that fails, or is pulled meanwhile, does not hide the others. */
  private Stream<Card> cardsIn(long slot) {
    try {
      var token = reader.token(slot);
      return token.isInitialized() ? cardsOf(token) : Stream.of();
    } catch (Cryptoki.Failed e) {
      LOG.log(System.Logger.Level.WARNING, library + ", slot " + slot + ": " + e.getMessage());
      return Stream.of();
    }
  }

  private Stream<Card> cardsOf(Pkcs11Reader.Token token) {
    return reader.certificates(token.slot()).stream()
        .filter(stored -> SigningKeys.maySign(stored.certificate()))
        .filter(stored -> stored.certificate().getBasicConstraints() < 0)
        .map(stored -> card(token, stored));
  }

  private Card card(Pkcs11Reader.Token token, Pkcs11Reader.Stored stored) {
    var details =
        CardDetails.unread(
                "pkcs11:" + token.serial() + ":" + stored.id(),
                CardDetails.Source.PKCS11,
                token.label())
            .with(stored.certificate());
    return new Pkcs11Card(library, reader, token.slot(), stored.certificate(), details);
  }
}
