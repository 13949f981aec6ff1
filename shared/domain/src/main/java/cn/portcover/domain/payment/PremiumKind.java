package cn.portcover.domain.payment;

import cn.portcover.domain.cargo.CargoApplication;
import cn.portcover.domain.record.RecordKind;

/** For what a premium is paid. */
public enum PremiumKind {
  CARGO(CargoApplication.KIND);

  private final RecordKind<? extends Payable> applications;

  PremiumKind(RecordKind<? extends Payable> applications) {
    this.applications = applications;
  }

  /** The kind of record whose premium it is. */
  public RecordKind<? extends Payable> applications() {
    return applications;
  }
}
