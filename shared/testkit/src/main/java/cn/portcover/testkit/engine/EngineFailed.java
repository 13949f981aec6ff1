package cn.portcover.testkit.engine;

import org.jspecify.annotations.Nullable;

/**
 * An engine could not be started; the message says which, why, and ends with the last lines of its
 * log.
 */
public final class EngineFailed extends RuntimeException {
  private static final long serialVersionUID = 1;

  EngineFailed(String message) {
    this(message, null);
  }

  EngineFailed(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
