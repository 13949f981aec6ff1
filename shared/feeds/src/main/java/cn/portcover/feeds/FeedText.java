package cn.portcover.feeds;

import cn.portcover.domain.article.FeedFault;
import cn.portcover.operation.port.FeedReader.NotReadable;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of a feed's bytes. What is said of their character set counts in the order of RFC 7303:
 * the mark at their beginning, the content type, the XML declaration; else UTF-8. Bytes that are
 * not of that character set are refused, for what is read wrongly is shown wrongly.
 */
final class FeedText {
  /** Those that feeds are written in; others could hide markup from whoever looks for it. */
  private static final Map<String, Charset> READ =
      Map.ofEntries(
          Map.entry("utf-8", StandardCharsets.UTF_8),
          Map.entry("utf8", StandardCharsets.UTF_8),
          Map.entry("us-ascii", StandardCharsets.US_ASCII),
          Map.entry("iso-8859-1", StandardCharsets.ISO_8859_1),
          Map.entry("windows-1252", Charset.forName("windows-1252")),
          Map.entry("utf-16", StandardCharsets.UTF_16),
          Map.entry("utf-16le", StandardCharsets.UTF_16LE),
          Map.entry("utf-16be", StandardCharsets.UTF_16BE),
          Map.entry("gb2312", Charset.forName("GB18030")),
          Map.entry("gbk", Charset.forName("GB18030")),
          Map.entry("gb18030", Charset.forName("GB18030")),
          Map.entry("big5", Charset.forName("Big5")));

  private static final Pattern IN_TYPE =
      Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([A-Za-z0-9_-]{1,20})");
  private static final Pattern IN_DECLARATION =
      Pattern.compile("^\\s{0,9}<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([A-Za-z0-9_-]{1,20})");
  private static final int DECLARATION = 200;

  private FeedText() {}

  static String decoded(byte[] body, @Nullable String contentType) throws NotReadable {
    Charset charset = charset(body, contentType);
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(body))
              .toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new NotReadable(FeedFault.CHARSET, "not " + charset.name());
    }
  }

  private static Charset charset(byte[] body, @Nullable String contentType) throws NotReadable {
    if (begins(body, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    } else if (begins(body, 0xFE, 0xFF) || begins(body, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16;
    }
    Matcher inType = IN_TYPE.matcher(contentType == null ? "" : contentType);
    if (inType.find()) {
      return named(inType.group(1));
    }
    String beginning =
        new String(body, 0, Math.min(body.length, DECLARATION), StandardCharsets.ISO_8859_1);
    Matcher declared = IN_DECLARATION.matcher(beginning);
    return declared.find() ? named(declared.group(1)) : StandardCharsets.UTF_8;
  }

  private static Charset named(String name) throws NotReadable {
    Charset charset = READ.get(name.toLowerCase(Locale.ROOT));
    if (charset == null) {
      throw new NotReadable(FeedFault.CHARSET, name);
    }
    return charset;
  }

  private static boolean begins(byte[] body, int... mark) {
    if (body.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((body[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
