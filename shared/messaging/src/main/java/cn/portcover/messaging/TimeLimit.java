package cn.portcover.messaging;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Closes a connection when its time is over, whatever it is doing then. Socket time-outs bound a
 * single read only, and nothing bounds a write or a handshake: a peer that gives or takes one byte
 * a second would hold us for hours.
 */
final class TimeLimit implements AutoCloseable {
  private final Closeable connection;
  private final Thread watch;
  private volatile long end;
  private volatile boolean struck;
  private volatile boolean lifted;

  private TimeLimit(Closeable connection, long end) {
    this.connection = connection;
    this.end = end;
    this.watch = Thread.ofPlatform().daemon().name("delivery-time-limit").unstarted(this::watch);
  }

  /** Watches until closed. */
  static TimeLimit of(Duration time, Closeable connection) {
    var limit = new TimeLimit(connection, System.nanoTime() + time.toNanos());
    limit.watch.start();
    return limit;
  }

  /** Leaves at most this much from now. */
  void shorten(Duration time) {
    long earlier = System.nanoTime() + time.toNanos();
    if (earlier - end < 0) {
      end = earlier;
      LockSupport.unpark(watch);
    }
  }

  /** Whether the connection was closed because its time was over. */
  boolean struck() {
    return struck;
  }

  @Override
  public void close() {
    lifted = true;
    LockSupport.unpark(watch);
  }

  private void watch() {
    while (!lifted) {
      long left = end - System.nanoTime();
      if (left <= 0) {
        struck = true;
        try {
          connection.close();
        } catch (IOException e) {
          // It is closed all the same; whoever uses it finds out.
        }
        return;
      }
      LockSupport.parkNanos(left);
    }
  }
}
