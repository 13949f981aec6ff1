package cn.portcover.programme;

import cn.portcover.domain.Refusal;

/** The file is larger than a request carries. */
final class ListTooLarge extends Refusal.TooLarge {
  private static final long serialVersionUID = 1;

  ListTooLarge() {
    super(
        "名单文件不能超过 4 MB，请删除不需要的列或另存为 XLSX。",
        "The file must not exceed 4 MB; leave out columns that are not needed, or save it as"
            + " XLSX.");
  }
}
