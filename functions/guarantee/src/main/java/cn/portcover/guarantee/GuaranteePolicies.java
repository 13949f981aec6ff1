package cn.portcover.guarantee;

import cn.portcover.domain.guarantee.GuaranteePolicy;
import cn.portcover.domain.guarantee.GuaranteePolicyNotFound;
import cn.portcover.domain.guarantee.GuaranteePolicyNumberShared;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Work;
import java.util.List;

/** The company's guarantee policies, by their ids, or by a number that one of them alone bears. */
final class GuaranteePolicies {
  /** Insurers that give a company the same number: hardly ever two. */
  private static final int MOST = 100;

  private GuaranteePolicies() {}

  /**
   * @param idOrNumber as it stands in the address
   */
  static GuaranteePolicy require(String idOrNumber, Caller caller, Work work) {
    return work.find(GuaranteePolicy.KIND, caller.owner(), idOrNumber)
        .orElseGet(() -> only(numbered(idOrNumber, caller, work)));
  }

  /** Those that bear the number, each of another insurer. */
  static List<GuaranteePolicy> numbered(String number, Caller caller, Work work) {
    return work.store()
        .beginning(GuaranteePolicy.KIND, caller.owner(), GuaranteePolicy.idsOf(number), MOST);
  }

  private static GuaranteePolicy only(List<GuaranteePolicy> found) {
    if (found.isEmpty()) {
      throw new GuaranteePolicyNotFound();
    }
    if (found.size() > 1) {
      throw new GuaranteePolicyNumberShared();
    }
    return found.getFirst();
  }
}
