package cn.portcover.referencestore;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** The repositories and their connections, made at the first question. */
@Singleton
final class Repositories implements AutoCloseable {
  private final DatabaseSettings settings;
  private final DatabasePassword password;
  private @Nullable Open open;

  /** What is made together. */
  private record Open(Connections connections, RepositoryBeans beans) {}

  Repositories(DatabaseSettings settings, DatabasePassword password) {
    this.settings = settings;
    this.password = password;
  }

  <R> R get(Class<R> repository) {
    return open().beans().getBean(repository);
  }

  Connections connections() {
    return open().connections();
  }

  private synchronized Open open() {
    Open made = open;
    if (made == null) {
      Connections connections = new Connections(settings, password);
      RepositoryBeans beans = new RepositoryBeans(connections.source());
      beans.start();
      made = new Open(connections, beans);
      open = made;
    }
    return made;
  }

  @Override
  @PreDestroy
  public synchronized void close() {
    Open made = open;
    if (made != null) {
      made.beans().close();
      made.connections().close();
      open = null;
    }
  }
}
