package cn.portcover.claim;

import cn.portcover.domain.Refusal;

/** The file is larger than a request carries. */
final class ImportTooLarge extends Refusal.TooLarge {
  private static final long serialVersionUID = 1;

  ImportTooLarge() {
    super("导入文件不能超过 4 MB，请拆分后分次导入。", "The file must not exceed 4 MB; import it in parts.");
  }
}
