package cn.portcover.infra.bench.runtime;

import org.jspecify.annotations.Nullable;

/** A packaged function did not start, or ended an invocation with an error of its own. */
public final class FunctionFailed extends RuntimeException {
  private static final long serialVersionUID = 1;

  FunctionFailed(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
