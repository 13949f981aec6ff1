package cn.portcover.insurerinbox;

/**
 * Something newer than the message was told to the second store already: the message has no effect
 * and never will. Thrown before anything is kept in the work.
 */
final class Overtaken extends RuntimeException {
  private static final long serialVersionUID = 1;

  Overtaken() {
    super("something newer was told already");
  }
}
