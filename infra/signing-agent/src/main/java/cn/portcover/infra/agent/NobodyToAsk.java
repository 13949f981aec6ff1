package cn.portcover.infra.agent;

import java.util.Optional;

/** Where there is neither a display nor a terminal: cards can be listed, but nothing is signed. */
final class NobodyToAsk implements PinEntry {
  @Override
  public Optional<char[]> ask(Question question) {
    throw AgentRefusal.because(Reason.CANNOT_ASK);
  }
}
