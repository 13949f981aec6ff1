package cn.portcover.testkit.card;

import cn.portcover.domain.signature.Medium;
import cn.portcover.domain.signature.Trust;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;

/**
 * A drawer of demo cards: for every company of {@link DemoCompanies} a legal-person card and an
 * operator card, each in SM2 and in RSA, and for the first company cards that must be refused.
 *
 * @param entries what was made, in the order of {@code cards.json}
 * @param insurers what insurers seal with; no cards, so they are not in that list
 * @param trust the authorities to enrol, with revocation lists as long-lived as the authorities, so
 *     that a demo whose clock is moved forward still finds them current
 */
public record DemoCards(List<Entry> entries, Map<DemoInsurer, CardFile> insurers, Trust trust) {
  private static final String VALID = "valid";
  private static final Duration CARD_LIFE = Duration.ofDays(5 * 365);
  private static final Duration AUTHORITY_LIFE = Duration.ofDays(20 * 365);

  public DemoCards {
    entries = List.copyOf(entries);
    insurers = Map.copyOf(insurers);
  }

  /**
   * One card.
   *
   * @param file name below the folder, {@code <uscc>-operator-sm2.p12}
   * @param note {@code valid}, or why it must be refused: {@code expired}, {@code revoked}, {@code
   *     not-yet-valid}, {@code unknown-ca}
   */
  public record Entry(
      String file,
      DemoCompany company,
      String person,
      Medium medium,
      KeyKind algorithm,
      String note,
      CardFile card) {

    /** The same, named as a card that must be refused. */
    Entry noted(String reason) {
      var name = file.replace(".p12", "-" + reason + ".p12");
      return new Entry(name, company, person, medium, algorithm, reason, card);
    }
  }

  /**
   * Makes the cards and writes them with PIN {@link CardFile#DEFAULT_PIN}, the authorities'
   * certificates as PEM and {@code cards.json} into the folder.
   *
   * @param now from when the cards are valid, less a day
   */
  public static DemoCards write(Path folder, SecureRandom random, Instant now) throws IOException {
    var cards = make(random, now);
    Files.createDirectories(folder.resolve(DemoInsurer.FOLDER));
    for (var entry : cards.entries()) {
      entry.card().save(folder.resolve(entry.file()), CardFile.DEFAULT_PIN);
    }
    for (var insurer : cards.insurers().entrySet()) {
      insurer.getValue().save(folder.resolve(insurer.getKey().file()), CardFile.DEFAULT_PIN);
    }
    for (var algorithm : List.of(KeyKind.SM2, KeyKind.RSA)) {
      var card = cards.of(DemoCompanies.QINCHUAN, Medium.OPERATOR_CARD, algorithm);
      writePem(folder, "demo-" + algorithm.inFileNames(), card);
    }
    writePem(folder, "unknown-sm2", cards.noted("unknown-ca"));
    Files.writeString(folder.resolve("cards.json"), cards.json());
    return cards;
  }

  /** Makes the cards without writing them. */
  public static DemoCards make(SecureRandom random, Instant now) {
    var today = now.truncatedTo(ChronoUnit.DAYS);
    var from = today.minus(1, ChronoUnit.DAYS);
    var until = from.plus(CARD_LIFE);
    // Older than the cards, so that an expired card once stood under a valid authority.
    var authoritySince = today.minus(AUTHORITY_LIFE);
    var authorityUntil = today.plus(AUTHORITY_LIFE);
    var sm2 =
        DemoAuthority.create(
            "Portcover Demo CA", KeyKind.SM2, random, authoritySince, authorityUntil);
    var rsa =
        DemoAuthority.create(
            "Portcover Demo CA", KeyKind.RSA, random, authoritySince, authorityUntil);
    var unknown =
        DemoAuthority.create(
            "Portcover Unknown CA", KeyKind.SM2, random, authoritySince, authorityUntil);

    var entries = new ArrayList<Entry>();
    for (var company : DemoCompanies.all()) {
      for (var authority : List.of(sm2, rsa)) {
        entries.add(entry(company, CardOrder.legalPerson(company, from, until), authority));
        entries.add(entry(company, CardOrder.operator(company, from, until), authority));
      }
    }
    var company = DemoCompanies.QINCHUAN;
    var order = CardOrder.operator(company, from, until);
    var expired = order.validFrom(from.minus(CARD_LIFE), from);
    var notYetValid = order.validFrom(until, until.plus(CARD_LIFE));
    entries.add(entry(company, expired, sm2).noted("expired"));
    var revoked = entry(company, order, sm2).noted("revoked");
    entries.add(revoked);
    entries.add(entry(company, notYetValid, sm2).noted("not-yet-valid"));
    entries.add(entry(company, order, unknown).noted("unknown-ca"));

    var anchors = new ArrayList<Trust.Anchor>();
    anchors.addAll(sm2.anchors(from, authorityUntil, List.of(revoked.card().certificate())));
    anchors.addAll(rsa.anchors(from, authorityUntil, List.of()));
    var insurers = new LinkedHashMap<DemoInsurer, CardFile>();
    for (var insurer : DemoInsurer.ALL) {
      insurers.put(insurer, sm2.issueTo(insurer.name(), "合同专用章", from, until));
    }
    return new DemoCards(entries, insurers, new Trust("demo-" + today, anchors));
  }

  /** The card of a company that stands in {@code <uscc>-<medium>-<algorithm>.p12}. */
  public CardFile of(DemoCompany company, Medium medium, KeyKind algorithm) {
    return entries.stream()
        .filter(entry -> entry.note().equals(VALID))
        .filter(entry -> entry.company().equals(company))
        .filter(entry -> entry.medium() == medium && entry.algorithm() == algorithm)
        .findFirst()
        .orElseThrow()
        .card();
  }

  /** The card that must be refused for the noted reason. */
  public CardFile noted(String note) {
    return entries.stream()
        .filter(entry -> entry.note().equals(note))
        .findFirst()
        .orElseThrow()
        .card();
  }

  /** What {@code cards.json} says: an array of objects, one a card. */
  public String json() {
    var text = new StringWriter();
    try (var json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
      json.writeStartArray();
      for (var entry : entries) {
        write(entry, json);
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text + "\n";
  }

  private static void write(Entry entry, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", entry.file());
    json.writeStringField("uscc", entry.company().uscc().value());
    json.writeStringField("company", entry.company().name());
    json.writeStringField("person", entry.person());
    json.writeStringField("medium", entry.medium().name());
    json.writeStringField("algorithm", entry.algorithm().name());
    json.writeStringField("note", entry.note());
    json.writeEndObject();
  }

  private static Entry entry(DemoCompany company, CardOrder order, DemoAuthority authority) {
    var medium = Objects.requireNonNull(order.medium());
    var role = medium == Medium.LEGAL_PERSON_CARD ? "legal-person" : "operator";
    return new Entry(
        company.uscc() + "-" + role + "-" + authority.kind().inFileNames() + ".p12",
        company,
        order.person(),
        medium,
        authority.kind(),
        VALID,
        authority.issue(order));
  }

  private static void writePem(Path folder, String prefix, CardFile card) throws IOException {
    writePem(folder.resolve(prefix + "-issuing-ca.pem"), card.chain().get(1));
    writePem(folder.resolve(prefix + "-root-ca.pem"), card.chain().get(2));
  }

  private static void writePem(Path file, X509Certificate certificate) throws IOException {
    try (var pem = new JcaPEMWriter(Files.newBufferedWriter(file))) {
      pem.writeObject(certificate);
    }
  }
}
