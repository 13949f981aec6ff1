package cn.portcover.cargo;

import cn.portcover.domain.cargo.CargoPolicy;
import cn.portcover.domain.cargo.CargoPolicyNotFound;
import cn.portcover.domain.cargo.CargoPolicyNumberShared;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Work;
import java.util.List;

/** The company's cargo policies, by their ids, or by a number that one of them alone bears. */
final class CargoPolicies {
  /** Insurers that give a company the same number: hardly ever two. */
  private static final int MOST = 100;

  private CargoPolicies() {}

  /**
   * @param idOrNumber as it stands in the address
   */
  static CargoPolicy require(String idOrNumber, Caller caller, Work work) {
    return work.find(CargoPolicy.KIND, caller.owner(), idOrNumber)
        .orElseGet(() -> only(numbered(idOrNumber, caller, work)));
  }

  /** Those that bear the number, each of another insurer. */
  static List<CargoPolicy> numbered(String number, Caller caller, Work work) {
    return work.store()
        .beginning(CargoPolicy.KIND, caller.owner(), CargoPolicy.idsOf(number), MOST);
  }

  private static CargoPolicy only(List<CargoPolicy> found) {
    if (found.isEmpty()) {
      throw new CargoPolicyNotFound();
    }
    if (found.size() > 1) {
      throw new CargoPolicyNumberShared();
    }
    return found.getFirst();
  }
}
