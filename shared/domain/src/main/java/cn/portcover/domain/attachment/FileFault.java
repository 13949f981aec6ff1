package cn.portcover.domain.attachment;

import cn.portcover.domain.Language;

/** What may be wrong with a file that was uploaded. */
public enum FileFault {
  SIZE_DIFFERS("文件大小与申报的不一致。", "The file is not as large as was said."),
  DIGEST_DIFFERS(
      "文件内容的 SHA-256 与申报的不一致，请重新上传。", "The file's SHA-256 is not what was said; upload it again."),
  TYPE_DIFFERS(
      "文件的实际类型与扩展名不符，请另存为正确的类型后重新上传。",
      "The file is not what its extension says; save it as the right type and upload it again."),
  POLYGLOT(
      "文件中混有其他类型的内容，请重新导出后上传。",
      "The file holds another file of a different type; export it anew and upload that."),
  MACROS(
      "文件含有宏，请另存为不含宏的文件后重新上传。", "The file holds macros; save it without them and upload it again."),
  ENCRYPTED(
      "文件或压缩包已加密，保险机构无法打开，请去除密码后重新上传。",
      "The file is encrypted, so that the insurer cannot open it; take off its password."),
  ARCHIVE_UNSAFE(
      "压缩包内的文件名、数量或展开后的大小不安全，请重新打包后上传。",
      "Names, number or expanded size of the archive's files are not safe; pack it anew."),
  DAMAGED("文件已损坏或不完整，请重新上传。", "The file is damaged or cut off; upload it again.");

  private final String chinese;
  private final String english;

  FileFault(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
