package cn.portcover.referencestore;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.Uscc;
import cn.portcover.domain.programme.ProgrammeId;
import cn.portcover.operation.port.EligibleCompanies;
import cn.portcover.referencestore.sql.EligibleCompanyRows;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists of companies, each written in one statement. */
@Singleton
final class PostgresEligibleCompanies implements EligibleCompanies {
  private final Database database;

  PostgresEligibleCompanies(Database database) {
    this.database = database;
  }

  @Override
  public void put(ProgrammeId programme, RecordId edition, List<Listed> companies, Instant now) {
    String[] usccs = companies.stream().map(each -> each.uscc().value()).toArray(String[]::new);
    String[] names = companies.stream().map(Listed::name).toArray(String[]::new);
    database.tell(
        EligibleCompanyRows.class,
        rows -> rows.put(edition.value(), programme.value(), now, usccs, names));
  }

  @Override
  public Set<RecordId> listing(Collection<RecordId> editions, Uscc company) {
    if (editions.isEmpty()) {
      return Set.of();
    }
    String[] all = texts(editions);
    return database
        .ask(EligibleCompanyRows.class, rows -> rows.editions(company.value(), all))
        .stream()
        .map(RecordId::new)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void forget(ProgrammeId programme, Collection<RecordId> kept, Instant before) {
    String[] all = texts(kept);
    database.tell(EligibleCompanyRows.class, rows -> rows.forget(programme.value(), before, all));
  }

  private static String[] texts(Collection<RecordId> ids) {
    return ids.stream().map(RecordId::value).toArray(String[]::new);
  }
}
