package cn.portcover.infra.agent;

import java.awt.EventQueue;
import java.awt.Font;
import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Asks in a window; closing it, or leaving it alone for a while, declines. */
final class SwingPinEntry implements PinEntry {
  /** A signing request of the platform lives five minutes; a window that outlives it misleads. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  @Override
  public Optional<char[]> ask(Question question) {
    // The JDK's composite font takes its glyphs from all fonts of the machine.
    var font = new Font(Font.DIALOG, Font.PLAIN, 15);
    if (font.canDisplayUpTo(withoutBreaks(question.statement().text())) >= 0) {
      throw AgentRefusal.because(
          Reason.CANNOT_BE_SHOWN, "the fonts of this machine lack a character");
    }
    var answer = new AtomicReference<Optional<char[]>>(Optional.empty());
    try {
      EventQueue.invokeAndWait(() -> answer.set(new SignatureDialog(question, font).ask(PATIENCE)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw AgentRefusal.because(Reason.DECLINED, "the agent is ending", e);
    } catch (InvocationTargetException e) {
      throw AgentRefusal.because(Reason.CANNOT_ASK, "the window could not be shown", e);
    }
    return answer.get();
  }

  private static String withoutBreaks(String text) {
    return text.replace("\n", "").replace("\t", "");
  }
}
