package cn.portcover.infra.sandbox.journey;

/** Something happened that was not expected; the message says what. */
final class Mismatch extends Exception {
  private static final long serialVersionUID = 1;

  Mismatch(String happened) {
    super(happened);
  }
}
