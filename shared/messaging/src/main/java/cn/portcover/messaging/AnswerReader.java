package cn.portcover.messaging;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one HTTP/1.1 answer (RFC 9112) as far as a delivery needs it: status, {@code Retry-After},
 * the beginning of the body. The connection is not used again, so where the answer ends does not
 * matter.
 */
final class AnswerReader {
  /** Of all heads together, interim answers included. */
  static final int LONGEST_HEAD = 16 * 1024;

  /** Of the body; the rest is left unread. */
  static final int LONGEST_BODY = 16 * 1024;

  private static final int LONGEST_EXCERPT = 1000;
  private static final int LONGEST_CHUNK_LINE = 256;
  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5][0-9]{2})(?: .*)?");
  private static final Pattern CHUNK = Pattern.compile("([0-9A-Fa-f]{1,8})[ \\t]*(?:;.*)?");
  private static final Pattern LENGTH = Pattern.compile("[0-9]{1,18}");

  private final InputStream in;
  private int headLeft = LONGEST_HEAD;

  AnswerReader(InputStream in) {
    this.in = new BufferedInputStream(in);
  }

  /**
   * What the head says; {@code length} is −1 when it is not told.
   *
   * @param headers the first of each name, in lower case
   */
  record Head(
      int status,
      @Nullable String retryAfter,
      long length,
      boolean chunked,
      Map<String, String> headers) {}

  /** More bytes than are taken. */
  static final class TooMany extends IOException {
    private static final long serialVersionUID = 1;
  }

  /** Not HTTP/1.1 as it should be. */
  static final class NotHttp extends IOException {
    private static final long serialVersionUID = 1;

    NotHttp(String message) {
      super(message);
    }
  }

  /** The final answer's head; interim ones (1xx) are passed over. */
  Head head() throws IOException {
    Head head;
    do {
      head = oneHead();
    } while (head.status() < 200);
    return head;
  }

  private Head oneHead() throws IOException {
    Matcher status = STATUS.matcher(headLine());
    if (!status.matches()) {
      throw new NotHttp("no HTTP/1.1 status line");
    }
    String retryAfter = null;
    long length = -1;
    boolean chunked = false;
    Map<String, String> headers = new LinkedHashMap<>();
    for (String line = headLine(); !line.isEmpty(); line = headLine()) {
      int colon = line.indexOf(':');
      if (colon < 0) {
        throw new NotHttp("a header line without a colon");
      }
      String value = line.substring(colon + 1).strip();
      String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
      headers.putIfAbsent(name, value);
      switch (name) {
        case "retry-after" -> retryAfter = value;
        case "content-length" ->
            length = LENGTH.matcher(value).matches() ? Long.parseLong(value) : -1;
        case "transfer-encoding" -> chunked = value.toLowerCase(Locale.ROOT).endsWith("chunked");
        default -> {}
      }
    }
    return new Head(Integer.parseInt(status.group(1)), retryAfter, length, chunked, headers);
  }

  /**
   * The whole body.
   *
   * @throws TooMany when it is larger
   * @throws EOFException when it breaks off
   */
  byte[] body(Head head, int most) throws IOException {
    if (head.length() > most && !head.chunked()) {
      throw new TooMany();
    }
    var body = new ByteArrayOutputStream();
    if (head.chunked()) {
      chunks(body, most);
    } else if (head.length() < 0) {
      // It ends with the connection.
      copy(body, most + 1L);
    } else {
      copyAll(body, head.length());
    }
    if (body.size() > most) {
      throw new TooMany();
    }
    return body.toByteArray();
  }

  private void chunks(ByteArrayOutputStream body, int most) throws IOException {
    while (true) {
      Matcher size = CHUNK.matcher(line(LONGEST_CHUNK_LINE));
      if (!size.matches()) {
        throw new NotHttp("a chunk without its size");
      }
      long announced = Long.parseLong(size.group(1), 16);
      if (announced == 0) {
        return;
      }
      if (announced > most - body.size()) {
        throw new TooMany();
      }
      copyAll(body, announced);
      if (!line(LONGEST_CHUNK_LINE).isEmpty()) {
        throw new NotHttp("a chunk of another size");
      }
    }
  }

  private void copyAll(ByteArrayOutputStream to, long count) throws IOException {
    int before = to.size();
    copy(to, count);
    if (to.size() - before < count) {
      throw new EOFException();
    }
  }

  /**
   * The beginning of the body as text. An answer that breaks off or is cut off has the excerpt that
   * came until then.
   */
  String excerpt(Head head) {
    var body = new ByteArrayOutputStream();
    try {
      if (head.chunked()) {
        readChunks(body);
      } else {
        long length = head.length() < 0 ? LONGEST_BODY : head.length();
        copy(body, Math.min(length, LONGEST_BODY));
      }
    } catch (IOException e) {
      // What was read is enough for an excerpt.
    }
    return printable(body.toString(StandardCharsets.UTF_8));
  }

  private void readChunks(ByteArrayOutputStream body) throws IOException {
    while (body.size() < LONGEST_BODY) {
      Matcher size = CHUNK.matcher(line(LONGEST_CHUNK_LINE));
      if (!size.matches()) {
        return;
      }
      long announced = Long.parseLong(size.group(1), 16);
      long wanted = Math.min(announced, LONGEST_BODY - body.size());
      if (wanted == 0) {
        return;
      }
      copy(body, wanted);
      if (wanted < announced || !line(LONGEST_CHUNK_LINE).isEmpty()) {
        return;
      }
    }
  }

  private void copy(ByteArrayOutputStream to, long count) throws IOException {
    byte[] buffer = new byte[4096];
    long left = count;
    while (left > 0) {
      int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
      if (read < 0) {
        return;
      }
      to.write(buffer, 0, read);
      left -= read;
    }
  }

  private String headLine() throws IOException {
    String line = line(headLeft);
    headLeft -= line.length() + 1;
    return line;
  }

  /** Up to a line feed, without it and a carriage return before it. */
  private String line(int longest) throws IOException {
    var line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException();
      }
      if (line.length() >= longest) {
        throw new NotHttp("a head or line that is too long");
      }
      line.append((char) c);
    }
    int last = line.length() - 1;
    return last >= 0 && line.charAt(last) == '\r' ? line.substring(0, last) : line.toString();
  }

  private static String printable(String text) {
    var clean = new StringBuilder();
    text.codePoints()
        .limit(LONGEST_EXCERPT)
        .map(c -> isPlain(c) ? c : ' ')
        .forEach(clean::appendCodePoint);
    return clean.toString().strip();
  }

  /**
   * Neither control nor format characters: logs and pages show the excerpt, where those could
   * rewrite a line.
   */
  private static boolean isPlain(int c) {
    int type = Character.getType(c);
    return type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.SURROGATE
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR;
  }
}
