package cn.portcover.testkit.engine.child;

import java.io.IOException;
import java.io.InputStream;

/**
 * Ends this process when its parent is gone, however the parent went: the parent holds the other
 * end of standard input and never writes, so the end of input is the parent's end. This works on
 * every system and after {@code kill -9}, where shutdown hooks do not run.
 */
final class ParentWatch {
  private ParentWatch() {}

  static void begin() {
    begin(() -> {});
  }

  /**
   * @param last what is done before this process ends
   */
  static void begin(Runnable last) {
    InputStream parent = System.in;
    Thread.ofPlatform()
        .name("parent-watch")
        .daemon()
        .start(
            () -> {
              try {
                while (parent.read() >= 0) {
                  // Nothing is ever sent; what comes by accident says that the parent lives.
                }
              } catch (IOException gone) {
                System.err.println("parent-watch: " + gone);
              }
              try {
                last.run();
              } finally {
                Runtime.getRuntime().halt(0);
              }
            });
  }
}
