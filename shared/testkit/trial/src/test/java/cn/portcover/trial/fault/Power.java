package cn.portcover.trial.fault;

import jakarta.inject.Singleton;

/** The power of one system's store: on, until it is cut before or after a call of it. */
@Singleton
public final class Power {
  private int left = Integer.MAX_VALUE;
  private boolean afterwards;
  private boolean out;
  private boolean writesOnly;

  /** What code meets when the process ends under it: nothing of ours catches it. */
  public static final class Cut extends Error {
    private static final long serialVersionUID = 1;

    Cut() {
      super("power cut");
    }
  }

  /** A call of the store. */
  interface Use<T, E extends Exception> {
    T run() throws E;
  }

  /**
   * Goes out at a call from now.
   *
   * @param number of the call, from 1
   * @param after once the call is done, before its caller knows
   */
  public synchronized void cutAt(int number, boolean after) {
    left = number;
    afterwards = after;
    writesOnly = false;
    out = false;
  }

  /**
   * Goes out once a write from now is done: between two of them the store is the same at any call.
   *
   * @param number of the write, from 1
   */
  public synchronized void cutAfterWrite(int number) {
    cutAt(number, true);
    writesOnly = true;
  }

  /** Comes back, for good. */
  public synchronized void restore() {
    left = Integer.MAX_VALUE;
    out = false;
  }

  <T, E extends Exception> T through(Use<T, E> use) throws E {
    return isArmed() ? counted(use, false) : use.run();
  }

  /** The same for a call that writes. */
  <T, E extends Exception> T writing(Use<T, E> use) throws E {
    return isArmed() ? counted(use, true) : use.run();
  }

  private synchronized boolean isArmed() {
    return left != Integer.MAX_VALUE;
  }

  /** One thread at a time, as the calls are counted. */
  private synchronized <T, E extends Exception> T counted(Use<T, E> use, boolean writes) throws E {
    if (out || (left == 1 && !afterwards)) {
      out = true;
      throw new Cut();
    }
    if (writesOnly && !writes) {
      return use.run();
    }
    T result = use.run();
    if (left == 1) {
      out = true;
      throw new Cut();
    }
    left--;
    return result;
  }
}
