package cn.portcover.referencestore.sql;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** PostgreSQL's own side of our connections. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface Backends extends GenericRepository<EntryRow, String> {

  /** Which of its processes answers. */
  @Query("select pg_backend_pid()")
  int pid();

  @Query("select cast(pg_terminate_backend(:pid) as text)")
  String end(int pid);

  @Query("select nothing")
  String wrong();
}
