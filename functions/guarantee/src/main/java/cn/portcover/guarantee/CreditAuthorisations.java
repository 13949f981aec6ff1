package cn.portcover.guarantee;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.guarantee.CreditAuthorisation;
import cn.portcover.domain.guarantee.CreditAuthorisationStatus;
import cn.portcover.domain.record.Owner;
import cn.portcover.operation.Work;
import cn.portcover.operation.port.Store;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The company's credit authorisations, and for whom it may sign one. */
final class CreditAuthorisations {
  /** As many records as one answer of the store holds. */
  private static final int AT_ONCE = 250;

  private CreditAuthorisations() {}

  /** The insurer, if it guarantees customs duty. */
  static Counterparty requireInsurer(CounterpartyId id, Work work) {
    return work.find(Counterparty.KIND, Owner.PLATFORM, id.value())
        .filter(Counterparty::guaranteesDuty)
        .orElseThrow(
            () ->
                new InvalidFields(
                    List.of(FieldError.at("/insurerId", "insurer-not-of-duty-guarantee", id))));
  }

  /** Those in force, the newest of each insurer. */
  static List<CreditAuthorisation> inForce(Owner company, Work work, Instant now) {
    Map<CounterpartyId, CreditAuthorisation> newest = new LinkedHashMap<>();
    Stream.of(CreditAuthorisationStatus.SIGNED, CreditAuthorisationStatus.RECEIVED)
        .flatMap(status -> all(status, company, work).stream())
        .filter(each -> each.isInForce(now))
        .sorted(Comparator.comparing(CreditAuthorisation::key).reversed())
        .forEach(each -> newest.putIfAbsent(each.insurer(), each));
    return List.copyOf(newest.values());
  }

  /** The one under which the insurer may ask now, or the refusal that says so. */
  static CreditAuthorisation requireInForce(
      CounterpartyId insurer, Owner company, Work work, Instant now) {
    return CreditAuthorisation.requireInForce(inForce(company, work, now), insurer, now);
  }

  private static List<CreditAuthorisation> all(
      CreditAuthorisationStatus status, Owner company, Work work) {
    List<CreditAuthorisation> found = new ArrayList<>();
    String cursor = null;
    do {
      Store.Page<CreditAuthorisation> page =
          work.store()
              .list(
                  CreditAuthorisation.KIND,
                  company,
                  Map.of("status", status.name()),
                  AT_ONCE,
                  cursor);
      found.addAll(page.items());
      cursor = page.nextCursor();
    } while (cursor != null);
    return found;
  }
}
