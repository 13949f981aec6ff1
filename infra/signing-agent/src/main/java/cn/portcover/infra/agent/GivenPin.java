package cn.portcover.infra.agent;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A PIN that the command line got from a file or a file descriptor, for scripts: whoever started
 * the command has agreed. The statement is still printed. Never used by the agent that listens.
 */
final class GivenPin implements PinEntry {
  private static final int MAX_BYTES = 1024;

  private final InputStream source;
  private final PrintStream out;

  /**
   * @param source its first line is the PIN, UTF-8; read when asked
   */
  GivenPin(InputStream source, PrintStream out) {
    this.source = source;
    this.out = out;
  }

  @Override
  public Optional<char[]> ask(Question question) {
    out.print(QuestionText.plain(question));
    out.flush();
    try {
      var bytes = source.readNBytes(MAX_BYTES);
      var pin = firstLine(bytes);
      Arrays.fill(bytes, (byte) 0);
      return pin.length == 0 ? Optional.empty() : Optional.of(pin);
    } catch (IOException e) {
      throw AgentRefusal.because(Reason.CANNOT_ASK, "the PIN could not be read", e);
    }
  }

  private static char[] firstLine(byte[] bytes) {
    int end = 0;
    while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
      end++;
    }
    var decoded = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes, 0, end));
    var pin = new char[decoded.remaining()];
    decoded.get(pin);
    Arrays.fill(decoded.array(), '\0');
    return pin;
  }
}
