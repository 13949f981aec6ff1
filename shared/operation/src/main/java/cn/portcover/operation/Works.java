package cn.portcover.operation;

import cn.portcover.domain.record.Actor;
import cn.portcover.operation.port.Store;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.function.Function;

/** Work that no caller waits for: schedules, streams, and each record of a batch on its own. */
@Singleton
public class Works {
  private final Store store;
  private final Ids ids;
  private final Anew anew;

  public Works(Store store, Ids ids) {
    this.store = store;
    this.ids = ids;
    this.anew = new Anew(ids);
  }

  public Store store() {
    return store;
  }

  /**
   * Does the work and commits it.
   *
   * @throws Store.Raced when somebody else was faster; nothing was written
   */
  public <T> T commit(String operation, Actor actor, Instant now, Function<Work, T> does)
      throws Store.Raced {
    Work work =
        new Work(
            store, ids, new Work.Context(operation, actor, now, ids.next(now).value(), null, null));
    T result = does.apply(work);
    work.commit(null);
    return result;
  }

  /**
   * Does the work and commits it, anew while others are faster: each time it reads what they wrote.
   *
   * @throws LostRace when somebody always was faster; nothing was written
   */
  public <T> T commitAnew(String operation, Actor actor, Instant now, Function<Work, T> does) {
    return anew.until(() -> commit(operation, actor, now, does));
  }
}
