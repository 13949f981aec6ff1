package cn.portcover.guarantee;

import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.guarantee.LimitReference;

/** 保险机构 of an application or policy. */
record GuaranteeInsurerView(CounterpartyId id, String name) {
  static GuaranteeInsurerView of(LimitReference limit) {
    return new GuaranteeInsurerView(limit.insurer(), limit.insurerName());
  }
}
