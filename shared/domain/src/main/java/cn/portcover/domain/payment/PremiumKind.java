package cn.portcover.domain.payment;

import cn.portcover.domain.Language;
import cn.portcover.domain.cargo.CargoApplication;
import cn.portcover.domain.guarantee.GuaranteeApplication;
import cn.portcover.domain.record.RecordKind;

/** What a premium is paid for, and the kind of record that owes it. */
public enum PremiumKind {
  /** 货物运输险投保单. */
  CARGO(CargoApplication.KIND, "货物运输险", "Cargo insurance"),
  /** 关税保证保险投保单. */
  GUARANTEE(GuaranteeApplication.KIND, "关税保证保险", "Customs-duty guarantee insurance");

  private final RecordKind<? extends Payable> records;
  private final String chinese;
  private final String english;

  PremiumKind(RecordKind<? extends Payable> records, String chinese, String english) {
    this.records = records;
    this.chinese = chinese;
    this.english = english;
  }

  public RecordKind<? extends Payable> records() {
    return records;
  }

  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
