package cn.portcover.infra.sandbox.journey;

import cn.portcover.infra.sandbox.json.Tree;
import cn.portcover.infra.sandbox.web.ApiAnswer;
import java.time.Duration;
import java.util.concurrent.Callable;

/** What is expected of answers; anything else is a {@link Mismatch} that shows the answer. */
final class Expect {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final long PAUSE_MILLIS = 100;

  private Expect() {}

  static Tree status(int wanted, ApiAnswer answer) throws Mismatch {
    if (answer.status() != wanted) {
      throw new Mismatch("not " + wanted + " but " + answer.summary());
    }
    return answer.tree();
  }

  /** A refusal with this status and code. */
  static Tree problem(int wanted, String code, ApiAnswer answer) throws Mismatch {
    Tree tree = status(wanted, answer);
    if (!answer.problem().equals(code)) {
      throw new Mismatch("not " + code + " but " + answer.summary());
    }
    return tree;
  }

  static String text(Tree tree, String... path) throws Mismatch {
    return tree.at(path)
        .text()
        .orElseThrow(() -> new Mismatch("no " + String.join("/", path) + " in " + tree));
  }

  static long number(Tree tree, String... path) throws Mismatch {
    return tree.at(path)
        .number()
        .orElseThrow(() -> new Mismatch("no " + String.join("/", path) + " in " + tree));
  }

  static void same(String what, Object wanted, Object found) throws Mismatch {
    if (!wanted.equals(found)) {
      throw new Mismatch("%s is not %s but %s".formatted(what, wanted, found));
    }
  }

  static void that(boolean holds, String otherwise) throws Mismatch {
    if (!holds) {
      throw new Mismatch(otherwise);
    }
  }

  /**
   * Asks again until what is found is as expected: messages and counters take a moment.
   *
   * @throws Mismatch the last one, after 30 seconds
   */
  static <T> T soon(Callable<T> question) throws Exception {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        return question.call();
      } catch (Mismatch mismatch) {
        if (System.nanoTime() > until) {
          throw mismatch;
        }
        Thread.sleep(PAUSE_MILLIS);
      }
    }
  }
}
