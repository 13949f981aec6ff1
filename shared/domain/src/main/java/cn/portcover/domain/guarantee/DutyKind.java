package cn.portcover.domain.guarantee;

import cn.portcover.domain.Language;

/** What is owed to customs and guaranteed (税种). */
public enum DutyKind {
  IMPORT_DUTY("进口关税", "Import duty"),
  IMPORT_VAT("进口环节增值税", "Value added tax on imports"),
  CONSUMPTION_TAX("进口环节消费税", "Consumption tax on imports"),
  ANTI_DUMPING("反倾销税", "Anti-dumping duty"),
  COUNTERVAILING("反补贴税", "Countervailing duty"),
  EQUIPMENT_FUND("废弃电器电子产品处理基金", "Fund for the disposal of electrical equipment"),
  DEFERRED_INTEREST("缓税利息", "Interest on deferred tax"),
  LATE_FEE("滞纳金", "Late fee");

  private final String chinese;
  private final String english;

  DutyKind(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
