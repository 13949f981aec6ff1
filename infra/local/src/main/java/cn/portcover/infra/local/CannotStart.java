package cn.portcover.infra.local;

/** The system cannot be started; the message says why and what to do. */
final class CannotStart extends RuntimeException {
  private static final long serialVersionUID = 1;

  CannotStart(String message) {
    super(message);
  }
}
