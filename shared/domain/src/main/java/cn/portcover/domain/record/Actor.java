package cn.portcover.domain.record;

import org.jspecify.annotations.Nullable;

/**
 * Who did it: stands in histories and audit entries.
 *
 * @param id USCC of the company, id of the counterparty, subject of the administrator's token, or
 *     the schedule's name
 * @param name of the person, where there is one
 * @param medium what the person signed in with, where it was a person
 * @param card fingerprint of the card, where there was one
 */
public record Actor(
    Kind kind, String id, @Nullable String name, @Nullable String medium, @Nullable String card) {
  public enum Kind {
    COMPANY,
    INSURER,
    BANK,
    CUSTOMS,
    PLATFORM,
    ADMIN
  }

  public static Actor platform(String schedule) {
    return new Actor(Kind.PLATFORM, schedule, null, null, null);
  }
}
