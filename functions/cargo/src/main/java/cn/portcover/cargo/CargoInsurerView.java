package cn.portcover.cargo;

import cn.portcover.domain.cargo.CoverReference;
import cn.portcover.domain.counterparty.CounterpartyId;

/** 保险机构 of an application or policy. */
record CargoInsurerView(CounterpartyId id, String name) {
  static CargoInsurerView of(CoverReference cover) {
    return new CargoInsurerView(cover.insurer(), cover.insurerName());
  }
}
