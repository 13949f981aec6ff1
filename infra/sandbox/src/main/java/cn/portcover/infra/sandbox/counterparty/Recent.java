package cn.portcover.infra.sandbox.counterparty;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The last things of a kind, so that memory stays bounded however long the sandbox runs. */
public final class Recent<T> {
  private final int most;
  private final Deque<T> items = new ArrayDeque<>();

  public Recent(int most) {
    this.most = most;
  }

  public synchronized void add(T item) {
    if (items.size() == most) {
      items.removeLast();
    }
    items.addFirst(item);
  }

  /** All of them, newest first. */
  public synchronized List<T> all() {
    return new ArrayList<>(items);
  }
}
