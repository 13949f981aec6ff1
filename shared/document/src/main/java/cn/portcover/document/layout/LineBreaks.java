package cn.portcover.document.layout;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.SplitCharacter;
import org.openpdf.text.pdf.PdfChunk;

/**
 * Where a line may break: between Han characters, after spaces and hyphens, never before a closing
 * or after an opening mark (避头尾, GB/T 15834-2011 §5.1.10; CLREQ §3.1).
 */
enum LineBreaks implements SplitCharacter {
  CHINESE;

  private static final String NEVER_FIRST = "、，。．；：！？）〕］｝》〉」』】”’…—·%％‰℃,.;:!?)]}>/-～";
  private static final String NEVER_LAST = "（〔［｛《〈「『【“‘([{<￥¥$€£№";

  @Override
  public boolean isSplitCharacter(
      int start, int current, int end, char[] text, PdfChunk @Nullable [] chunks) {
    char c = text[current];
    if (c == ' ' || c == '\n') {
      return true;
    }
    // Whatever follows this run is in another font: a rare character, which may begin a line.
    char next = current + 1 < end ? text[current + 1] : '㐀';
    if (NEVER_LAST.indexOf(c) >= 0 || NEVER_FIRST.indexOf(next) >= 0) {
      return false;
    }
    return c == '-' || c == '/' || isWide(c) || isWide(next) && c != '\u00a0';
  }

  /**
   * Han, kana, full-width forms and both halves of a supplementary character; a pair itself is
   * never parted.
   */
  private static boolean isWide(char c) {
    return c >= 0x2e80 && c < 0xd7a0
        || Character.isSurrogate(c)
        || c >= 0xf900 && c < 0xfb00
        || c >= 0xff00 && c < 0xffef
        || "、，。；：！？）》”’…—".indexOf(c) >= 0;
  }
}
