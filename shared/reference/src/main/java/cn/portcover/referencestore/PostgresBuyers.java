package cn.portcover.referencestore;

import cn.portcover.domain.buyer.Buyer;
import cn.portcover.domain.buyer.BuyerCode;
import cn.portcover.domain.buyer.BuyerDetails;
import cn.portcover.domain.buyer.BuyerName;
import cn.portcover.domain.buyer.BuyerStatus;
import cn.portcover.domain.buyer.LikelyBuyer;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.reference.CountryCode;
import cn.portcover.operation.port.BuyerRegister;
import cn.portcover.operation.port.Told;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The insurers' registers of buyers. Names are compared by the trigrams (pg_trgm) of what {@link
 * BuyerName} leaves of them.
 */
@Singleton
final class PostgresBuyers implements BuyerRegister {
  /** From here on two names are probably one company's; pg_trgm's own for its operator is 0.3. */
  private static final double ALIKE = 0.55;

  private static final String ANY =
      """
      select * from buyer
      where (:country::text is null or country = :country)
        and (:insurer::text is null or insurer = :insurer)
      order by english_name, insurer, code limit :limit
      """;

  private static final String SEARCH =
      """
      select * from buyer
      where (:country::text is null or country = :country)
        and (:insurer::text is null or insurer = :insurer)
        and (upper(code) like :code or name_key like :name or chinese_name like :chinese
          or (:key::text <> '' and (name_key % :key or :key <% name_key)))
      order by upper(code) = :exact desc, upper(code) like :code desc,
        case when upper(code) like :code then code end, name_key like :begin desc,
        greatest(similarity(name_key, :key), word_similarity(:key, name_key)) desc,
        english_name, insurer, code
      limit :limit
      """;

  private static final String SAME =
      """
      select *, registration_key is not null and registration_key = :registration as registered
      from buyer
      where insurer = :insurer and country = :country
        and (registration_key = :registration
          or (name_key % :key and similarity(name_key, :key) >= :alike::real))
      order by registered desc, similarity(name_key, :key) desc, code
      limit 10
      """;

  private static final String PUT =
      """
      insert into buyer (insurer, code, english_name, chinese_name, country, english_address,
        registration_number, registration_key, name_key, status, sequence, told_at)
      values (:insurer, :code, :english, :chinese, :country, :address,
        :number, :registration, :key, :status, :sequence, :at)
      on conflict (insurer, code) do update set english_name = excluded.english_name,
        chinese_name = excluded.chinese_name, country = excluded.country,
        english_address = excluded.english_address,
        registration_number = excluded.registration_number,
        registration_key = excluded.registration_key, name_key = excluded.name_key,
        status = excluded.status, sequence = excluded.sequence, told_at = excluded.told_at
      where (buyer.sequence, buyer.told_at) <= (excluded.sequence, excluded.told_at)
      """;

  private final Database database;

  PostgresBuyers(Database database) {
    this.database = database;
  }

  @Override
  public List<Buyer> search(Query query) {
    String text = query.text() == null ? "" : query.text().strip();
    String key = BuyerName.key(text);
    String code = text.toUpperCase(Locale.ROOT);
    return buyers(
        Statement.of(text.isEmpty() ? ANY : SEARCH)
            .with("country", query.country())
            .with("insurer", query.insurer())
            .with("exact", code)
            .with("code", Statement.literally(code) + "%")
            .with("key", key)
            // A name that is nothing but punctuation is in no name.
            .with("name", key.isEmpty() ? "" : "%" + Statement.literally(key) + "%")
            .with("begin", Statement.literally(key) + "%")
            .with("chinese", "%" + Statement.literally(text) + "%")
            .with("limit", query.limit()));
  }

  @Override
  public Optional<Buyer> find(CounterpartyId insurer, BuyerCode code) {
    return buyers(
            Statement.of("select * from buyer where insurer = :insurer and code = :code")
                .with("insurer", insurer)
                .with("code", code))
        .stream()
        .findFirst();
  }

  @Override
  public List<Buyer> bearing(BuyerCode code) {
    return buyers(
        Statement.of("select * from buyer where code = :code order by insurer limit 20")
            .with("code", code));
  }

  @Override
  public List<LikelyBuyer> like(CounterpartyId insurer, BuyerDetails details) {
    Statement statement =
        Statement.of(SAME)
            .with("insurer", insurer)
            .with("country", details.country())
            .with("registration", Buyer.registrationKey(details.registrationNumber()).orElse(null))
            .with("key", BuyerName.key(details.englishName()))
            .with("alike", Double.toString(ALIKE));
    return database.ask(
        connection ->
            statement.rows(
                connection, row -> new LikelyBuyer(buyer(row), row.getBoolean("registered"))));
  }

  @Override
  public void put(Buyer buyer, Told told) {
    Statement statement =
        Statement.of(PUT)
            .with("insurer", buyer.insurer())
            .with("code", buyer.code())
            .with("english", buyer.englishName())
            .with("chinese", buyer.chineseName())
            .with("country", buyer.country())
            .with("address", buyer.englishAddress())
            .with("number", buyer.registrationNumber())
            .with("registration", Buyer.registrationKey(buyer.registrationNumber()).orElse(null))
            .with("key", BuyerName.key(buyer.englishName()))
            .with("status", buyer.status().name())
            .with("sequence", told.sequence())
            .with("at", told.at());
    database.ask(statement::change);
  }

  private List<Buyer> buyers(Statement statement) {
    return database.ask(connection -> statement.rows(connection, PostgresBuyers::buyer));
  }

  private static Buyer buyer(ResultSet row) throws SQLException {
    return new Buyer(
        new CounterpartyId(row.getString("insurer")),
        new BuyerCode(row.getString("code")),
        row.getString("english_name"),
        row.getString("chinese_name"),
        new CountryCode(row.getString("country")),
        row.getString("english_address"),
        row.getString("registration_number"),
        BuyerStatus.valueOf(row.getString("status")));
  }
}
