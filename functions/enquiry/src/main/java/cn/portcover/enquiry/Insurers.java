package cn.portcover.enquiry;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.record.Owner;
import cn.portcover.operation.Work;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whom a company can ask: every enrolled insurer of export credit. */
final class Insurers {
  /** More than there are. */
  private static final int MOST = 100;

  private Insurers() {}

  /**
   * The insurer that is meant: the one named, else the only one there is.
   *
   * @param wrong to which is added that it is none, or that several could be meant
   */
  static Optional<Counterparty> find(
      @Nullable CounterpartyId named, Work work, List<FieldError> wrong) {
    if (named != null) {
      Optional<Counterparty> found =
          work.find(Counterparty.KIND, Owner.PLATFORM, named.value())
              .filter(Counterparty::insuresExportCredit);
      if (found.isEmpty()) {
        wrong.add(FieldError.at("/insurerId", "insurer-not-of-credit", named));
      }
      return found;
    }
    List<Counterparty> all =
        work.store().list(Counterparty.KIND, Owner.PLATFORM, Map.of(), MOST, null).items().stream()
            .filter(Counterparty::insuresExportCredit)
            .toList();
    if (all.size() == 1) {
      return Optional.of(all.getFirst());
    }
    String ids =
        all.stream().map(each -> each.id().value()).sorted().collect(Collectors.joining(", "));
    wrong.add(FieldError.at("/insurerId", "insurer-to-choose", ids));
    return Optional.empty();
  }
}
