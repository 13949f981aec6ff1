package cn.portcover.operation.port;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.Uscc;
import cn.portcover.domain.programme.ProgrammeId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The published lists of companies that programmes (统保政策) are for, up to 20,000 on each. A list is
 * written as an edition of its own and counts from when the programme's record names it. Every
 * method may throw {@link Unavailable}.
 */
public interface EligibleCompanies {
  /**
   * A company of a list.
   *
   * @param name as the list has it
   */
  record Listed(Uscc uscc, String name) {}

  /** Writes a list; any number of times, the outcome is the same. */
  void put(ProgrammeId programme, RecordId edition, List<Listed> companies, Instant now);

  /** Those of the editions that the company is on. */
  Set<RecordId> listing(Collection<RecordId> editions, Uscc company);

  /**
   * Forgets lists that no longer count.
   *
   * @param kept what counts now
   * @param before younger ones stay, as somebody may just be publishing them
   */
  void forget(ProgrammeId programme, Collection<RecordId> kept, Instant before);
}
