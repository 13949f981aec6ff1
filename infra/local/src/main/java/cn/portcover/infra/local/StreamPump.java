package cn.portcover.infra.local;

import cn.portcover.testkit.whole.StreamReader;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Plays Lambda's event source mapping: hands what is written to the operations that follow it,
 * several at a time.
 */
final class StreamPump implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(StreamPump.class);
  private static final long PAUSE_MILLIS = 100;
  private static final int AT_A_TIME = 8;

  private final StreamReader reader;
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private final Semaphore places = new Semaphore(AT_A_TIME);
  private final Thread thread = Thread.ofVirtual().name("stream").unstarted(this::pump);
  private volatile boolean open = true;

  StreamPump(StreamReader reader) {
    this.reader = reader;
  }

  void start() {
    thread.start();
  }

  private void pump() {
    while (open) {
      try {
        var events = reader.next();
        for (Map<String, Object> event : events) {
          places.acquire();
          workers.execute(() -> handOn(event));
        }
        if (events.isEmpty()) {
          Thread.sleep(PAUSE_MILLIS);
        }
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        if (open) {
          LOG.warn("the stream cannot be read now; the schedules deliver meanwhile", e);
          pause();
        }
      }
    }
  }

  private void handOn(Map<String, Object> event) {
    try {
      reader.handOn(event);
    } finally {
      places.release();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(10 * PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    open = false;
    thread.interrupt();
    workers.shutdownNow();
    reader.close();
  }
}
