package cn.portcover.infra.sandbox.counterparty;

import cn.portcover.infra.sandbox.json.Tree;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a counterparty does when a message of one type arrives.
 *
 * @param matter by what the behaviour in one matter is told; it may have none
 */
record Reaction(Function<Tree, @Nullable String> matter, Step step) {
  /** What it does. */
  @FunctionalInterface
  interface Step {
    void take(Delivery delivery) throws InterruptedException, IOException;
  }

  /** In the matter that a field of the data names. */
  static Reaction inMatterOf(String field, Step step) {
    return new Reaction(data -> data.at(field).text().orElse(null), step);
  }
}
