package cn.portcover.referencestore;

import cn.portcover.domain.buyer.Buyer;
import cn.portcover.domain.buyer.BuyerCode;
import cn.portcover.domain.buyer.BuyerDetails;
import cn.portcover.domain.buyer.BuyerName;
import cn.portcover.domain.buyer.LikelyBuyer;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.operation.port.BuyerRegister;
import cn.portcover.operation.port.Told;
import cn.portcover.referencestore.sql.BuyerRow;
import cn.portcover.referencestore.sql.BuyerRows;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The insurers' registers of buyers. Names are compared by the trigrams (pg_trgm) of what {@link
 * BuyerName} leaves of them.
 */
@Singleton
final class PostgresBuyers implements BuyerRegister {
  /** From here on two names are probably one company's; pg_trgm's own for its operator is 0.3. */
  private static final double ALIKE = 0.55;

  private final Database database;

  PostgresBuyers(Database database) {
    this.database = database;
  }

  @Override
  public List<Buyer> search(Query query) {
    String text = query.text() == null ? "" : query.text().strip();
    String key = BuyerName.key(text);
    String code = text.toUpperCase(Locale.ROOT);
    String country = query.country() == null ? null : query.country().value();
    String insurer = query.insurer() == null ? null : query.insurer().value();
    List<BuyerRow> found =
        database.ask(
            BuyerRows.class,
            rows ->
                text.isEmpty()
                    ? rows.all(country, insurer, query.limit())
                    : rows.search(
                        country,
                        insurer,
                        code,
                        Terms.literally(code) + "%",
                        key,
                        // A name that is nothing but punctuation is in no name.
                        key.isEmpty() ? "" : "%" + Terms.literally(key) + "%",
                        Terms.literally(key) + "%",
                        "%" + Terms.literally(text) + "%",
                        query.limit()));
    return found.stream().map(BuyerRow::buyer).toList();
  }

  @Override
  public Optional<Buyer> find(CounterpartyId insurer, BuyerCode code) {
    return database
        .ask(BuyerRows.class, rows -> rows.findByInsurerAndCode(insurer.value(), code.value()))
        .map(BuyerRow::buyer);
  }

  @Override
  public List<Buyer> bearing(BuyerCode code) {
    return database
        .ask(BuyerRows.class, rows -> rows.findTop20ByCodeOrderByInsurer(code.value()))
        .stream()
        .map(BuyerRow::buyer)
        .toList();
  }

  @Override
  public List<LikelyBuyer> like(CounterpartyId insurer, BuyerDetails details) {
    String registration = Buyer.registrationKey(details.registrationNumber()).orElse(null);
    String key = BuyerName.key(details.englishName());
    String country = details.country().value();
    return database
        .ask(BuyerRows.class, rows -> rows.same(insurer.value(), country, registration, key, ALIKE))
        .stream()
        .map(row -> new LikelyBuyer(row.buyer(), isOf(row, registration)))
        .toList();
  }

  private static boolean isOf(BuyerRow row, @Nullable String registration) {
    return registration != null && registration.equals(row.registrationKey());
  }

  @Override
  public void put(Buyer buyer, Told told) {
    database.tell(BuyerRows.class, rows -> rows.put(BuyerRow.of(buyer, told)));
  }
}
