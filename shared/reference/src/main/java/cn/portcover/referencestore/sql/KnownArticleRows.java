package cn.portcover.referencestore.sql;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Articles as those know them who tell of them. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface KnownArticleRows extends GenericRepository<KnownArticleRow, String> {

  @Query(
      """
      select id, content, retracted, sequence, told_at from article where id = any(:ids)
      """)
  List<KnownArticleRow> known(@TypeDef(type = DataType.STRING_ARRAY) String[] ids);
}
