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
    return all(Collections.nCopies(times, call));
  }

  /** What comes of each, in their order. */
  public static <T> List<T> all(List<Callable<T>> calls) {
    List<T> answers = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<T> each : threads.invokeAll(calls)) {
        answers.add(each.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new AssertionError("a call failed", e.getCause());
    }
    return answers;
  }
}
