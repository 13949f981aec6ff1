package cn.portcover.operation.port;

/** Makes HTML of strangers harmless. */
public interface HarmlessHtml {
  /**
   * What may be shown.
   *
   * @param html of texts, lists, tables and links only: no scripts, styles, frames, forms, pictures
   * @param text the same without markup, paragraphs by line ends
   */
  record Shown(String html, String text) {}

  /** Any text at all; what is not allowed is left out, its words stay where they are harmless. */
  Shown of(String html);

  /** The words of a line that may be HTML or plain text. */
  String line(String html);
}
