package cn.portcover.testkit.whole;

import cn.portcover.operation.catalogue.Row;
import cn.portcover.operation.port.Primed;
import cn.portcover.referencestore.Database;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.util.function.Function;

/**
 * PostgreSQL as roles and networks let operations reach it: those that do not declare that they use
 * it have no way there.
 */
final class GrantedDatabase implements Database, Primed {
  private final Database database;

  private GrantedDatabase(Database database) {
    this.database = database;
  }

  /** Stands before the database of every system that is started. */
  @Singleton
  static final class Gate implements BeanCreatedEventListener<Database> {
    @Override
    public Database onCreated(BeanCreatedEvent<Database> event) {
      return new GrantedDatabase(event.getBean());
    }
  }

  @Override
  public <R, T> T ask(Class<R> repository, Function<R, T> question) {
    GrantCheck.requireDatabase();
    return database.ask(repository, question);
  }

  @Override
  public void prime(Row served) {
    if (database instanceof Primed primed) {
      primed.prime(served);
    }
  }
}
