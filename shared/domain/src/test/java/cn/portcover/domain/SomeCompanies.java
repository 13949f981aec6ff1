package cn.portcover.domain;

import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.signature.Card;
import cn.portcover.domain.signature.Medium;
import java.time.Instant;

/** Companies, people and cards that tests speak of. */
public final class SomeCompanies {
  public static final CounterpartyId SINOSURE = new CounterpartyId("sinosure");
  public static final Company EXPORTER =
      new Company(new Uscc("91110107569535667U"), "北京港航进出口有限公司", new OrganisationCode("569535667"));
  public static final Actor WANG_LI =
      new Actor(
          Actor.Kind.COMPANY, EXPORTER.uscc().value(), "王丽", "LEGAL_PERSON_CARD", "ab".repeat(32));

  private SomeCompanies() {}

  /** The legal person's card, valid until then. */
  public static Card card(Instant notAfter) {
    return new Card(
        EXPORTER.uscc(),
        EXPORTER.name(),
        "王丽",
        Medium.LEGAL_PERSON_CARD,
        "0a1b",
        "CN=Demo CA,C=CN",
        Instant.parse("2026-01-01T00:00:00Z"),
        notAfter,
        new Sha256("ab".repeat(32)));
  }

  /** The n-th id. */
  public static RecordId id(int n) {
    return new RecordId("01JD7Z5K3M8Q4R6T9V0WXY%04d".formatted(n));
  }
}
