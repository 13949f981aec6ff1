package cn.portcover.domain.session;

import cn.portcover.domain.SomeCompanies;
import java.time.Duration;
import java.time.Instant;

/** Sessions that tests speak of. */
public final class SomeSessions {
  public static final Instant OPENED = Instant.parse("2026-06-02T02:00:00Z");

  private SomeSessions() {}

  /** The legal person has signed in with a card that is good for years. */
  public static Session ofTheLegalPerson() {
    return Session.opened(
        SomeCompanies.id(5),
        SomeCompanies.EXPORTER,
        SomeCompanies.card(OPENED.plus(Duration.ofDays(1000))),
        OPENED);
  }
}
