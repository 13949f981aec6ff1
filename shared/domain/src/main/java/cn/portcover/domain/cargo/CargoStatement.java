package cn.portcover.domain.cargo;

import cn.portcover.domain.Money;
import java.util.ArrayList;
import java.util.List;

/** What a card signs of an application, in Chinese: short, since a payment states up to twenty. */
final class CargoStatement {
  private CargoStatement() {}

  static List<String> linesOf(CargoApplication application) {
    List<String> lines = new ArrayList<>();
    lines.add("货物运输险投保单号：" + application.id());
    lines.add(
        "投保企业：" + application.applicant().name() + "（" + application.applicant().uscc() + "）");
    lines.add("被保险人：" + application.insured().name() + "（" + application.insured().uscc() + "）");
    lines.add("保险机构：" + application.insurerName());
    lines.add("预约保险协议编号：" + application.cover().openCoverNumber());
    Money invoiced = application.form().insurance().invoiceAmount();
    lines.add("发票金额：" + (invoiced == null ? "未填写" : invoiced));
    Money due = application.premiumDue();
    if (due != null) {
      lines.add("应缴保费：" + due);
    }
    return List.copyOf(lines);
  }
}
