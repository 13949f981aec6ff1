package cn.portcover.infra.agent;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** A person who answers as told and remembers what was shown. */
final class ScriptedPin implements PinEntry {
  final List<Question> shown = Collections.synchronizedList(new ArrayList<>());
  private final @Nullable String pin;
  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch answers;

  private ScriptedPin(@Nullable String pin, int waits) {
    this.pin = pin;
    this.answers = new CountDownLatch(waits);
  }

  static ScriptedPin types(String pin) {
    return new ScriptedPin(pin, 0);
  }

  static ScriptedPin declines() {
    return new ScriptedPin(null, 0);
  }

  /** Thinks until {@link #answer} is called. */
  static ScriptedPin thinksThenTypes(String pin) {
    return new ScriptedPin(pin, 1);
  }

  void awaitAsked() throws InterruptedException {
    asked.await();
  }

  void answer() {
    answers.countDown();
  }

  @Override
  public Optional<char[]> ask(Question question) {
    shown.add(question);
    asked.countDown();
    try {
      answers.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return Optional.ofNullable(pin).map(String::toCharArray);
  }
}
