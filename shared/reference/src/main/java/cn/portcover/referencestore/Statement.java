package cn.portcover.referencestore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * SQL with named parameters, {@code :name}; values are only ever bound, never written into the SQL.
 */
final class Statement {
  private static final Pattern NAMED = Pattern.compile("(?<!:):([a-z]+)");

  private final String sql;
  private final List<String> order = new ArrayList<>();
  private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

  /** What a row is read into. */
  @FunctionalInterface
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  private Statement(String sql) {
    Matcher names = NAMED.matcher(sql);
    while (names.find()) {
      order.add(names.group(1));
    }
    this.sql = names.replaceAll("?");
  }

  static Statement of(String sql) {
    return new Statement(sql);
  }

  Statement with(String name, @Nullable Object value) {
    values.put(name, value);
    return this;
  }

  /** A text in which LIKE's own characters stand for themselves. */
  static String literally(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }

  <T> List<T> rows(Connection connection, RowReader<T> reader) throws SQLException {
    try (PreparedStatement statement = bound(connection);
        ResultSet found = statement.executeQuery()) {
      List<T> rows = new ArrayList<>();
      while (found.next()) {
        rows.add(reader.read(found));
      }
      return rows;
    }
  }

  int change(Connection connection) throws SQLException {
    try (PreparedStatement statement = bound(connection)) {
      return statement.executeUpdate();
    }
  }

  private PreparedStatement bound(Connection connection) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < order.size(); i++) {
      String name = order.get(i);
      if (!values.containsKey(name)) {
        throw new IllegalStateException("nothing is bound to :" + name);
      }
      switch (values.get(name)) {
        case null -> statement.setString(i + 1, null);
        case Integer number -> statement.setInt(i + 1, number);
        case Long number -> statement.setLong(i + 1, number);
        case Instant at -> statement.setTimestamp(i + 1, Timestamp.from(at));
        case Collection<?> texts ->
            statement.setArray(i + 1, connection.createArrayOf("text", texts.toArray()));
        case Object other -> statement.setString(i + 1, other.toString());
      }
    }
    return statement;
  }
}
