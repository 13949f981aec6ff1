package cn.portcover.referencestore.sql;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The insurers' registers of buyers. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface BuyerRows extends GenericRepository<BuyerRow, String> {

  Optional<BuyerRow> findByInsurerAndCode(String insurer, String code);

  List<BuyerRow> findTop20ByCodeOrderByInsurer(String code);

  /** By name, of one country or one insurer where it is given. */
  @Query(
      """
      select * from buyer
      where (cast(:country as text) is null or country = :country)
        and (cast(:insurer as text) is null or insurer = :insurer)
      order by english_name, insurer, code limit :limit
      """)
  List<BuyerRow> all(@Nullable String country, @Nullable String insurer, int limit);

  /**
   * Those that bear the code or begin with it, or a name that is like it, the likeliest first.
   *
   * @param exact the code
   * @param code its beginning, for LIKE, as are {@code name}, {@code beginning} and {@code chinese}
   * @param key what is compared by trigrams
   */
  @Query(
      """
      select * from buyer
      where (cast(:country as text) is null or country = :country)
        and (cast(:insurer as text) is null or insurer = :insurer)
        and (upper(code) like :code or name_key like :name or chinese_name like :chinese
          or (cast(:key as text) <> '' and (name_key % :key or :key <% name_key)))
      order by upper(code) = :exact desc, upper(code) like :code desc,
        case when upper(code) like :code then code end, name_key like :beginning desc,
        greatest(similarity(name_key, :key), word_similarity(:key, name_key)) desc,
        english_name, insurer, code
      limit :limit
      """)
  List<BuyerRow> search(
      @Nullable String country,
      @Nullable String insurer,
      String exact,
      String code,
      String key,
      String name,
      String beginning,
      String chinese,
      int limit);

  /**
   * Those with this number, or of a name so alike that it is probably one company's.
   *
   * @param alike from 0 to 1; pg_trgm's own for its operator is 0.3
   */
  @Query(
      """
      select * from buyer
      where insurer = :insurer and country = :country
        and (registration_key = :registration
          or (name_key % :key and similarity(name_key, :key) >= :alike))
      order by registration_key is not null and registration_key = :registration desc,
        similarity(name_key, :key) desc, code
      limit 10
      """)
  List<BuyerRow> same(
      String insurer, String country, @Nullable String registration, String key, double alike);

  /** Unless something that was told later is there. */
  @Query(
      """
      insert into buyer (insurer, code, english_name, chinese_name, country, english_address,
        registration_number, registration_key, name_key, status, sequence, told_at)
      values (:insurer, :code, :englishName, :chineseName, :country, :englishAddress,
        :registrationNumber, :registrationKey, :nameKey, :status, :sequence, :toldAt)
      on conflict (insurer, code) do update set english_name = excluded.english_name,
        chinese_name = excluded.chinese_name, country = excluded.country,
        english_address = excluded.english_address,
        registration_number = excluded.registration_number,
        registration_key = excluded.registration_key, name_key = excluded.name_key,
        status = excluded.status, sequence = excluded.sequence, told_at = excluded.told_at
      where (buyer.sequence, buyer.told_at) <= (excluded.sequence, excluded.told_at)
      """)
  void put(BuyerRow row);
}
