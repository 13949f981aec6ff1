package cn.portcover.testkit.whole;

import cn.portcover.operation.port.Mail;
import cn.portcover.operation.port.Unavailable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Letters that go nowhere: kept at hand, and written as {@code .eml} files into a folder. */
public final class SentMail implements Mail {
  /**
   * Of four bytes each at most: a word of them has 60 characters, its line no more than 76 (RFC
   * 2047, 2).
   */
  private static final int LETTERS_OF_A_WORD = 9;

  private final InstantSource clock;
  private final @Nullable Path folder;
  private final List<Letter> letters = new CopyOnWriteArrayList<>();
  private final Set<String> refused = ConcurrentHashMap.newKeySet();
  private volatile boolean setUp = true;

  /**
   * @param folder where they are written; null for nowhere
   */
  SentMail(InstantSource clock, @Nullable Path folder) {
    this.clock = clock;
    this.folder = folder;
  }

  @Override
  public boolean isSetUp() {
    return setUp;
  }

  /** As a deployment has it that names an address to send from, or none. */
  public void setUp(boolean has) {
    setUp = has;
  }

  /** From now on nobody takes letters to the address, or everybody does again. */
  public void refuse(String address, boolean refuses) {
    if (refuses) {
      refused.add(address);
    } else {
      refused.remove(address);
    }
  }

  @Override
  public boolean send(Letter letter) {
    if (!setUp) {
      throw new IllegalStateException("nobody sends letters here");
    }
    if (refused.contains(letter.to().value())) {
      throw new Unavailable("mail service", new IOException("no letters to " + letter.to()));
    }
    letters.add(letter);
    if (folder != null) {
      try {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(letter.id() + ".eml"), written(letter));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return true;
  }

  /** What was sent since the start, in order. */
  public List<Letter> letters() {
    return List.copyOf(letters);
  }

  /** As RFC 5322 and MIME (RFC 2045, 2047) have it. */
  private String written(Letter letter) {
    var date = DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);
    return String.join(
        "\r\n",
        "Message-ID: <" + letter.id() + "@portcover.local>",
        "Date: " + date.format(clock.instant()),
        "From: Portcover <no-reply@portcover.local>",
        "To: " + letter.to(),
        "Subject: " + encoded(letter.subject()),
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: base64",
        "",
        Base64.getMimeEncoder().encodeToString(letter.text().getBytes(StandardCharsets.UTF_8)),
        "");
  }

  /** In words of at most 75 characters, one a line, each of whole letters (RFC 2047, 2 and 5). */
  private static String encoded(String text) {
    List<String> words = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int left = text.codePointCount(at, text.length());
      int end = text.offsetByCodePoints(at, Math.min(LETTERS_OF_A_WORD, left));
      byte[] letters = text.substring(at, end).getBytes(StandardCharsets.UTF_8);
      words.add("=?UTF-8?B?" + Base64.getEncoder().encodeToString(letters) + "?=");
      at = end;
    }
    return String.join("\r\n ", words);
  }
}
