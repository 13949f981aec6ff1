package cn.portcover.referencestore;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** The repositories and their connections, made at the first question. */
@Singleton
final class Repositories implements AutoCloseable {
  private final DatabaseSettings settings;
  private final DatabasePassword password;
  private @Nullable RepositoryBeans open;

  Repositories(DatabaseSettings settings, DatabasePassword password) {
    this.settings = settings;
    this.password = password;
  }

  synchronized RepositoryBeans open() {
    RepositoryBeans beans = open;
    if (beans == null) {
      beans = new RepositoryBeans(new Connections(settings, password));
      beans.start();
      open = beans;
    }
    return beans;
  }

  /** Whoever asks next has others. */
  void giveUp(RepositoryBeans lost) {
    synchronized (this) {
      if (open != lost) {
        return;
      }
      open = null;
    }
    // Ending takes as long as the pool's last attempt to connect; nobody waits for that.
    Thread.startVirtualThread(lost::close);
  }

  @Override
  @PreDestroy
  public synchronized void close() {
    if (open != null) {
      open.close();
      open = null;
    }
  }
}
