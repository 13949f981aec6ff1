package cn.portcover.programme;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.Uscc;
import cn.portcover.domain.application.Application;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.programme.PolicyCollection;
import cn.portcover.domain.programme.Programme;
import cn.portcover.domain.record.Owner;
import cn.portcover.operation.Work;
import cn.portcover.operation.port.EligibleCompanies;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The programmes, and which of their lists a company is on. */
@Singleton
final class Programmes {
  /** More than run at the same time. */
  private static final int MOST = 100;

  private final EligibleCompanies companies;

  Programmes(EligibleCompanies companies) {
    this.companies = companies;
  }

  static Programme require(String id, Work work) {
    return work.require(Programme.KIND, Owner.PLATFORM, id);
  }

  /** The newest first. */
  static List<Programme> all(Work work) {
    return work.store().list(Programme.KIND, Owner.PLATFORM, Map.of(), MOST, null).items();
  }

  /** Those of the programmes on whose lists the company is; one question. */
  Set<RecordId> listing(List<Programme> programmes, Uscc company) {
    return companies.listing(
        programmes.stream()
            .flatMap(each -> Optional.ofNullable(each.list()).stream())
            .map(Programme.EligibleList::edition)
            .toList(),
        company);
  }

  boolean lists(Programme programme, Uscc company) {
    return isOn(listing(List.of(programme), company), programme);
  }

  static boolean isOn(Set<RecordId> editions, Programme programme) {
    var list = programme.list();
    return list != null && editions.contains(list.edition());
  }

  /** Whether what the company collected counts: not once its offer came to nothing. */
  static boolean counts(PolicyCollection collection, Work work) {
    RecordId offered = collection.application();
    return offered == null
        || work.find(Application.KIND, collection.owner(), offered.value())
            .filter(application -> application.cameToNothing(work.now()))
            .isEmpty();
  }

  /** The day where companies and insurers are. */
  static LocalDate day(Instant now) {
    return LocalDate.ofInstant(now, Policy.ZONE);
  }
}
