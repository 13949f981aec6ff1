package cn.portcover.infra.agent;

import java.io.Console;
import java.util.Optional;

/** Asks on the terminal the agent was started from; Enter alone declines. */
final class ConsolePinEntry implements PinEntry {
  private final Console console;

  ConsolePinEntry(Console console) {
    this.console = console;
  }

  @Override
  public Optional<char[]> ask(Question question) {
    if (!console.charset().newEncoder().canEncode(question.statement().text())) {
      throw AgentRefusal.because(
          Reason.CANNOT_BE_SHOWN, "the terminal's " + console.charset() + " lacks a character");
    }
    console.writer().print("\n" + QuestionText.plain(question));
    console.writer().flush();
    var pin = console.readPassword("%s: ", Phrase.PIN_OR_EMPTY.in(question.language()));
    return pin == null || pin.length == 0 ? Optional.empty() : Optional.of(pin);
  }
}
