package cn.portcover.domain.guarantee;

import cn.portcover.domain.Language;
import cn.portcover.domain.Money;
import java.util.ArrayList;
import java.util.List;

/** What a card signs of an application, in Chinese. */
final class GuaranteeStatement {
  private GuaranteeStatement() {}

  /** Short, since a payment states up to twenty. */
  static List<String> linesOf(GuaranteeApplication application) {
    List<String> lines = new ArrayList<>();
    lines.add("关税保证保险投保单号：" + application.id());
    lines.add(
        "投保企业：" + application.applicant().name() + "（" + application.applicant().uscc() + "）");
    lines.add("保险机构：" + application.insurerName());
    lines.add("保证金额：" + application.form().guaranteedAmount());
    Money due = application.premiumDue();
    if (due != null) {
      lines.add("应缴保费：" + due);
    }
    return List.copyOf(lines);
  }

  /** What is applied for, without the invoice. */
  static List<String> linesOf(GuaranteeForm form) {
    List<String> lines = new ArrayList<>();
    lines.add("海关十位编码：" + form.customsCode() + "，关区 " + form.customsDistrict());
    lines.add("使用类型：" + form.useType());
    if (form.declarationNumber() != null) {
      lines.add("报关单号：" + form.declarationNumber());
    }
    if (form.contractNumber() != null) {
      lines.add("合同号：" + form.contractNumber());
    }
    form.duties().forEach(duty -> lines.add(duty.kind().label(Language.ZH) + "：" + duty.amount()));
    lines.add("保证金额：" + form.guaranteedAmount());
    lines.add("保证期间：" + form.period().from() + " 至 " + form.period().to());
    lines.add("联系人：" + form.contact() + "，电话 " + form.phone());
    return List.copyOf(lines);
  }
}
