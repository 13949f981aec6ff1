package cn.portcover.domain.record;

import cn.portcover.domain.application.ApplicationLifecycle;
import cn.portcover.domain.buyer.BuyerProposalLifecycle;
import cn.portcover.domain.policy.PolicyLifecycle;
import java.util.List;

/** Every edge table, for the catalogue's diagrams and the tests that walk all of them. */
public final class Lifecycles {
  public static final List<Lifecycle<?, ?>> ALL =
      List.of(
          ApplicationLifecycle.TABLE,
          PolicyLifecycle.STATUS,
          PolicyLifecycle.RECEIPT,
          BuyerProposalLifecycle.TABLE);

  private Lifecycles() {}
}
