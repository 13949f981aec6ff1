package cn.portcover.infra.agent;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code sign}: one signature from the command line, for scripts and for trying things out. */
final class SignCommand {
  private static final Set<String> VALUED =
      Set.of("--card", "--in", "--out", "--pin-file", "--pin-fd", "--language");
  private static final Set<String> FLAGGED = Set.of("--base64", "--quiet");

  private final Cards cards;
  private final InstantSource clock;
  private final InputStream in;
  private final PrintStream out;
  private final PrintStream notes;
  private final @Nullable Console console;

  /**
   * @param notes where the statement is shown, apart from the result
   * @param console the terminal, if there is one
   */
  SignCommand(
      Cards cards,
      InstantSource clock,
      InputStream in,
      PrintStream out,
      PrintStream notes,
      @Nullable Console console) {
    this.cards = cards;
    this.clock = clock;
    this.in = in;
    this.out = out;
    this.notes = notes;
    this.console = console;
  }

  /**
   * Signs and writes the CMS.
   *
   * @throws AgentRefusal when nothing was signed
   * @throws AgentSettings.Wrong when the options make no sense
   * @throws IOException when a file cannot be read or written
   */
  void run(List<String> args) throws IOException {
    var options = Arguments.read(args, VALUED, FLAGGED);
    var card =
        options.value("--card").orElseThrow(() -> new AgentSettings.Wrong("--card is missing"));
    var language = language(options);
    try (var pinSource = pinSource(options)) {
      var pins = pinEntry(pinSource, options.has("--quiet"));
      var signed =
          new SignStatement(cardNamed(card), pins, clock)
              .sign(
                  new SignStatement.Request(
                      idOf(card),
                      Statement.read(content(options)),
                      null,
                      requester(language),
                      language));
      write(options, signed.cms());
    }
  }

  /** The language of the shell, unless told otherwise. */
  static Language language(Arguments options) {
    return Language.of(
        options.value("--language").map(Locale::forLanguageTag).orElseGet(Locale::getDefault));
  }

  private Cards cardNamed(String card) {
    return Files.isRegularFile(Path.of(card))
        ? new Cards(List.of(() -> List.of(Pkcs12Card.of(Path.of(card)))))
        : cards;
  }

  private static String idOf(String card) {
    var file = Path.of(card);
    return Files.isRegularFile(file) ? String.valueOf(file.getFileName()) : card;
  }

  private @Nullable InputStream pinSource(Arguments options) throws IOException {
    var file = options.value("--pin-file");
    var descriptor = options.value("--pin-fd");
    if (file.isPresent() && descriptor.isPresent()) {
      throw new AgentSettings.Wrong("--pin-file and --pin-fd exclude each other");
    }
    if (file.isPresent()) {
      return Files.newInputStream(Path.of(file.get()));
    }
    if (descriptor.isEmpty()) {
      return null;
    }
    if (!descriptor.get().matches("\\d{1,3}")) {
      throw new AgentSettings.Wrong("--pin-fd takes a number");
    }
    if (descriptor.get().equals("0")) {
      if (readsStandardInput(options)) {
        throw new AgentSettings.Wrong("--pin-fd 0 needs --in with a file");
      }
      return in;
    }
    return Files.newInputStream(Path.of("/dev/fd", descriptor.get()));
  }

  private PinEntry pinEntry(@Nullable InputStream source, boolean quiet) {
    if (source != null) {
      return new GivenPin(source, quiet ? new PrintStream(PrintStream.nullOutputStream()) : notes);
    }
    return console == null ? new NobodyToAsk() : new ConsolePinEntry(console);
  }

  private static boolean readsStandardInput(Arguments options) {
    return options.value("--in").orElse("-").equals("-");
  }

  private byte[] content(Arguments options) throws IOException {
    var read =
        readsStandardInput(options)
            ? in.readAllBytes()
            : Files.readAllBytes(Path.of(options.value("--in").orElseThrow()));
    if (!options.has("--base64")) {
      return read;
    }
    try {
      return Base64.getDecoder().decode(new String(read, StandardCharsets.US_ASCII).strip());
    } catch (IllegalArgumentException e) {
      throw AgentRefusal.because(Reason.MALFORMED, "the input is not base64", e);
    }
  }

  private void write(Arguments options, byte[] cms) throws IOException {
    var bytes =
        options.has("--base64")
            ? (Base64.getEncoder().encodeToString(cms) + "\n").getBytes(StandardCharsets.US_ASCII)
            : cms;
    var to = options.value("--out").orElse("-");
    if (to.equals("-")) {
      out.write(bytes);
      out.flush();
    } else {
      Files.write(Path.of(to), bytes);
    }
  }

  private static String requester(Language language) {
    return language.choose("本机命令行", "the command line of this machine");
  }
}
