package cn.portcover.trial;

import cn.portcover.domain.Uscc;
import cn.portcover.testkit.card.CardFile;
import cn.portcover.testkit.card.CardOrder;
import cn.portcover.testkit.card.DemoCompany;
import cn.portcover.testkit.card.FreshUscc;
import cn.portcover.testkit.card.KeyKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** A company that nobody else in this run has. */
public record SomeCompany(DemoCompany company) {
  private static final Duration CARD_LIFE = Duration.ofDays(5 * 365);

  public static SomeCompany fresh() {
    Uscc uscc = FreshUscc.drawn(Trial.RANDOM);
    return new SomeCompany(
        new DemoCompany(
            uscc, "试验贸易有限公司" + uscc.value().substring(9), "Trial Trading Co., Ltd.", "李法定", "王操作"));
  }

  public Uscc uscc() {
    return company.uscc();
  }

  /** The company as messages carry it. */
  public Map<String, Object> inMessages() {
    return Fields.of(
        "uscc", uscc().value(),
        "name", company.name(),
        "organisationCode", uscc().organisationCode().value());
  }

  public CardOrder legalPersonOrder() {
    Instant now = Trial.now();
    return CardOrder.legalPerson(company, now.minus(Duration.ofDays(1)), now.plus(CARD_LIFE));
  }

  public CardOrder operatorOrder() {
    Instant now = Trial.now();
    return CardOrder.operator(company, now.minus(Duration.ofDays(1)), now.plus(CARD_LIFE));
  }

  /** A new card of the legal person (法人卡). */
  public CardFile legalPersonCard(KeyKind kind) {
    return Trial.authority(kind).issue(legalPersonOrder());
  }

  /** A new card of the operator (操作员卡). */
  public CardFile operatorCard(KeyKind kind) {
    return Trial.authority(kind).issue(operatorOrder());
  }

  /** The legal person, signed in with a new ECDSA card, the quickest kind. */
  public Desk legalPerson() {
    return Desk.signedIn(this, legalPersonCard(KeyKind.ECDSA));
  }

  /** The operator, signed in with a new ECDSA card. */
  public Desk operator() {
    return Desk.signedIn(this, operatorCard(KeyKind.ECDSA));
  }

  /** A person signed in with a password, for whom no card has spoken. */
  public Desk member() {
    return Desk.withPassword(this);
  }
}
