package cn.portcover.feeds;

/** Text without markup, as HTML. */
final class PlainText {
  private PlainText() {}

  /** Its characters stand for themselves; lines end where they end. */
  static String asHtml(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\r\n", "\n")
        .replace("\n", "<br>");
  }
}
