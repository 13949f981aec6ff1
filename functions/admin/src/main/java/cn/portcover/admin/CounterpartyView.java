package cn.portcover.admin;

import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.counterparty.CounterpartyId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A counterparty as it is shown.
 *
 * @param secret the webhook secret that it signs with, shown once when it is made
 */
record CounterpartyView(
    CounterpartyId id,
    Counterparty.Kind kind,
    String chineseName,
    String englishName,
    List<String> products,
    Instant createdAt,
    @Nullable String secret,
    long version) {
  static CounterpartyView of(Counterparty counterparty, @Nullable String secret) {
    return new CounterpartyView(
        counterparty.id(),
        counterparty.counterpartyKind(),
        counterparty.chineseName(),
        counterparty.englishName(),
        counterparty.products(),
        counterparty.createdAt(),
        secret,
        counterparty.version());
  }
}
