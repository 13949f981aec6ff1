package cn.portcover.operation;

import cn.portcover.domain.record.Kept;
import cn.portcover.operation.port.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a work leaves to its end (decision 17): it is done when everything else is ready to be
 * written, and again by itself while others are faster in it.
 *
 * @param of the record that many change at the same moment
 */
record LastStep(Kept of, Consumer<Work> step) {

  /**
   * Does it and writes it together with what is ready.
   *
   * @param fresh makes the work that it reads and keeps with
   * @throws Store.Raced when somebody was faster elsewhere, and will stay so
   * @throws LostRace when somebody always was faster here
   */
  void commit(
      Supplier<Work> fresh,
      List<Store.Written> ready,
      Store.@Nullable Replay replay,
      Store store,
      Ids ids)
      throws Store.Raced {
    Turns.take(
        Work.place(of),
        () -> {
          Optional<Store.Raced> elsewhere =
              new Anew(ids).until(() -> written(fresh.get(), ready, replay, store));
          if (elsewhere.isPresent()) {
            throw elsewhere.get();
          }
        });
  }

  private Optional<Store.Raced> written(
      Work with, List<Store.Written> ready, Store.@Nullable Replay replay, Store store)
      throws Store.Raced {
    step.accept(with);
    List<Store.Written> all = new ArrayList<>(ready);
    all.addAll(with.written());
    try {
      store.commit(new Store.Changes(all, replay));
      return Optional.empty();
    } catch (Store.Raced raced) {
      if (!raced.lost().isEmpty() && raced.lost().stream().allMatch(with::keeps)) {
        throw raced;
      }
      return Optional.of(raced);
    }
  }
}
