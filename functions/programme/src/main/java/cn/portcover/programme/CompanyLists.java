package cn.portcover.programme;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.programme.Programme;
import cn.portcover.operation.Ids;
import cn.portcover.operation.Work;
import cn.portcover.operation.port.EligibleCompanies;
import cn.portcover.operation.port.EligibleCompanies.Listed;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Puts a list in the place of the one before. Its rows are written first, under an edition that
 * nobody asks for before the programme's record names it; with that record's transaction all of it
 * counts at once. Where that never comes, the list before counts on (infra/decisions/0013).
 */
@Singleton
final class CompanyLists {
  static final int MOST_COMPANIES = 20_000;

  /** Longer than any publishing takes. */
  private static final Duration UNDER_WAY = Duration.ofDays(1);

  private final EligibleCompanies companies;
  private final Ids ids;

  CompanyLists(EligibleCompanies companies, Ids ids) {
    this.companies = companies;
    this.ids = ids;
  }

  /**
   * The programme with the list, kept in the work.
   *
   * @param file that was sent
   */
  Programme publish(Programme programme, List<Listed> listed, byte[] file, Work work, Instant now) {
    RecordId edition = ids.next(now);
    companies.put(programme.id(), edition, listed, now);
    companies.forget(programme.id(), counting(programme), now.minus(UNDER_WAY));
    Programme after =
        programme.publish(new Programme.EligibleList(edition, listed.size(), Sha256.of(file), now));
    work.keep(after);
    return after;
  }

  private static List<RecordId> counting(Programme programme) {
    var list = programme.list();
    return list == null ? List.of() : List.of(list.edition());
  }
}
