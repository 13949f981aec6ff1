package cn.portcover.infra.bench.load;

import cn.portcover.testkit.card.CardFile;
import cn.portcover.testkit.card.CardOrder;
import cn.portcover.testkit.card.DemoAuthority;
import cn.portcover.testkit.card.DemoCompany;
import cn.portcover.testkit.card.FreshUscc;
import cn.portcover.testkit.card.KeyKind;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A company with the card of its legal person. */
record Cardholder(DemoCompany company, CardFile card) {
  private static final Duration LIFE = Duration.ofDays(365);

  /** An authority of our own, not enrolled yet. */
  static DemoAuthority authority(SecureRandom random, Instant now) {
    return DemoAuthority.create(
        "Portcover Load " + now.getEpochSecond(),
        KeyKind.SM2,
        random,
        now.minus(Duration.ofDays(2)),
        now.plus(LIFE.multipliedBy(2)));
  }

  /** So many companies that nobody else has, each with an SM2 card. */
  static List<Cardholder> make(
      int count, DemoAuthority authority, SecureRandom random, Instant now) {
    Instant since = now.minus(Duration.ofDays(1));
    List<Cardholder> made = new ArrayList<>();
    for (int n = 1; n <= count; n++) {
      DemoCompany company =
          new DemoCompany(
              FreshUscc.drawn(random),
              "西安负载" + n + "号进出口有限公司",
              "Xi'an Load No. " + n + " Import and Export Co., Ltd.",
              "李法定",
              "王操作");
      made.add(
          new Cardholder(
              company, authority.issue(CardOrder.legalPerson(company, since, now.plus(LIFE)))));
    }
    return made;
  }

  /** As messages carry it. */
  Map<String, Object> inMessages() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("uscc", company.uscc().value());
    fields.put("name", company.name());
    fields.put("organisationCode", company.uscc().organisationCode().value());
    return fields;
  }
}
