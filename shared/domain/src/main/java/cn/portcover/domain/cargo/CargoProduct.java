package cn.portcover.domain.cargo;

import cn.portcover.domain.Language;

/** 险种: which carriage an open cover is for. */
public enum CargoProduct {
  IMPORT_EXPORT("进出口货物运输保险", "Import and export cargo insurance"),
  EXPORT("出口货物运输保险", "Export cargo insurance"),
  IMPORT("进口货物运输保险", "Import cargo insurance"),
  DOMESTIC("国内货物运输保险", "Domestic cargo insurance");

  private final String chinese;
  private final String english;

  CargoProduct(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
