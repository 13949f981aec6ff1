package cn.portcover.trial;

import cn.portcover.testkit.whole.Call.Reply;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Calls made at the same moment. */
public final class AtOnce {
  private AtOnce() {}

  /** The answers to the same call, made so many times. */
  public static List<Reply> times(int times, Callable<Reply> call) {
    List<Reply> replies = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Reply> each : threads.invokeAll(Collections.nCopies(times, call))) {
        replies.add(each.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new AssertionError("a call failed", e.getCause());
    }
    return replies;
  }
}
