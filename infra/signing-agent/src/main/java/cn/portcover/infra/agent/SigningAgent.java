package cn.portcover.infra.agent;

import java.awt.GraphicsEnvironment;
import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The program: listens, lists cards, or signs once. */
final class SigningAgent {
  private static final String HELP =
      """
      Signs with a company's card; PIN and key stay on this machine.

        java -jar portcover-signing-agent.jar [serve] [--allow-no-origin]
            listens on loopback for the web page; Ctrl-C ends
        java -jar portcover-signing-agent.jar cards
            lists the cards that are connected, one JSON object a line
        java -jar portcover-signing-agent.jar sign --card FILE.p12|ID [--in FILE|-] [--out FILE|-]
            [--base64] [--pin-file FILE | --pin-fd N] [--quiet] [--language zh|en]
            signs once; --base64: input and output are base64 text

      Environment: PORTCOVER_AGENT_PORT (18090), PORTCOVER_AGENT_ORIGINS (http://localhost:8080),
      PORTCOVER_AGENT_CARDS (./.portcover/cards), PORTCOVER_AGENT_PKCS11 (libraries).
      Exit: 0 done, 1 refused, 2 wrong use.
      """;

  private static final int DONE = 0;
  private static final int REFUSED = 1;
  private static final int WRONG_USE = 2;

  private SigningAgent() {}

  /** Called by {@link Launcher}. */
  public static void main(String[] args) {
    int code = run(List.of(args));
    if (code != DONE) {
      System.exit(code);
    }
  }

  private static int run(List<String> args) {
    var command = args.isEmpty() || args.getFirst().startsWith("--") ? "serve" : args.getFirst();
    var rest =
        args.isEmpty() || args.getFirst().startsWith("--") ? args : args.subList(1, args.size());
    try {
      if (args.contains("--help")) {
        System.out.print(HELP);
        return DONE;
      }
      var settings = AgentSettings.of(System.getenv());
      switch (command) {
        case "serve" -> serve(settings, rest);
        case "cards" -> listCards(settings, rest);
        case "sign" -> sign(settings, rest);
        default -> throw new AgentSettings.Wrong("unknown command " + command + "; see --help");
      }
      return DONE;
    } catch (AgentRefusal refusal) {
      System.err.println(told(refusal));
      return REFUSED;
    } catch (AgentSettings.Wrong wrong) {
      System.err.println(wrong.getMessage());
      return WRONG_USE;
    } catch (IOException e) {
      System.err.println("cannot read or write: " + e);
      return WRONG_USE;
    }
  }

  private static void serve(AgentSettings settings, List<String> args) throws IOException {
    var options = Arguments.read(args, Set.of(), Set.of("--allow-no-origin"));
    // A request must arrive within ten seconds; the person may take longer to answer it.
    System.setProperty("sun.net.httpserver.maxReqTime", "10");
    System.setProperty("jdk.httpserver.maxConnections", "64");
    var cards = cards(settings);
    var routes = new Routes(cards, new SignStatement(cards, pins(), InstantSource.system()));
    var callers = new CallerRules(settings.origins(), options.has("--allow-no-origin"));
    try {
      var server = AgentServer.start(settings.port(), callers, routes);
      Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
      System.out.printf(
          "Portcover signing agent is ready: http://127.0.0.1:%d, for %s%s, %d cards%n",
          server.port(),
          String.join(" ", settings.origins()),
          callers.allowNoOrigin() ? " and programs of this machine" : "",
          cards.connected().size());
    } catch (BindException e) {
      throw new AgentSettings.Wrong(
          "port " + settings.port() + " is taken; set PORTCOVER_AGENT_PORT to another one");
    }
  }

  private static void listCards(AgentSettings settings, List<String> args) {
    Arguments.read(args, Set.of(), Set.of());
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (var card : cards(settings).connected()) {
      out.println(Json.write(Routes.describe(card.details())));
    }
  }

  private static void sign(AgentSettings settings, List<String> args) throws IOException {
    var notes = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    new SignCommand(
            cards(settings), InstantSource.system(), System.in, System.out, notes, terminal())
        .run(args);
  }

  private static Cards cards(AgentSettings settings) {
    var shelves = new ArrayList<CardShelf>();
    shelves.add(new Pkcs12Folder(settings.cards()));
    for (var library : settings.modules()) {
      try {
        shelves.add(Pkcs11Module.load(library));
      } catch (IllegalArgumentException | Cryptoki.Failed e) {
        throw new AgentSettings.Wrong("PORTCOVER_AGENT_PKCS11: " + e.getMessage());
      }
    }
    return new Cards(shelves);
  }

  private static PinEntry pins() {
    if (!GraphicsEnvironment.isHeadless()) {
      return new SwingPinEntry();
    }
    var terminal = terminal();
    if (terminal != null) {
      return new ConsolePinEntry(terminal);
    }
    System.err.println("Neither a display nor a terminal: cards are listed, nothing is signed.");
    return new NobodyToAsk();
  }

  /** Some Javas have a console even where nobody types, others have none. */
  @SuppressWarnings("SystemConsoleNull") // Java 25 went back to null by default
  private static @Nullable Console terminal() {
    var console = System.console();
    return console != null && console.isTerminal() ? console : null;
  }

  private static String told(AgentRefusal refusal) {
    var language = Language.of(Locale.getDefault());
    return Stream.of(refusal.reason().code(), refusal.reason().sentence(language), refusal.found())
        .filter(java.util.Objects::nonNull)
        .collect(java.util.stream.Collectors.joining(": "));
  }
}
