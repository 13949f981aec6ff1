package cn.portcover.referencestore;

import cn.portcover.domain.reference.ReferenceEntry;
import cn.portcover.domain.reference.ReferenceTable;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Fills the tables of codes, with the terms by which each line is found; run again whenever a line
 * or the making of terms changes, in one transaction, so that nobody ever finds half of it.
 */
final class FillTables implements JavaMigration {
  /** Grows when terms are made otherwise. */
  private static final String TERMS = "terms 1";

  private static final Pattern KIND_OF_PLACE =
      Pattern.compile("(特别行政区|自治区|自治州|自治县|海关|关区|省|市|区|县)$");

  private final String entries;
  private final String terms;

  FillTables(Map<ReferenceTable, List<ReferenceEntry>> tables) {
    StringBuilder lines = new StringBuilder();
    StringBuilder words = new StringBuilder();
    tables.forEach(
        (table, list) -> {
          for (int place = 0; place < list.size(); place++) {
            ReferenceEntry entry = list.get(place);
            line(
                lines,
                table.slug(),
                entry.code(),
                entry.parent(),
                entry.chinese(),
                entry.english(),
                entry.other(),
                String.valueOf(place));
            terms(entry)
                .forEach(
                    (term, isCode) ->
                        line(words, table.slug(), term, entry.code(), String.valueOf(isCode)));
          }
        });
    this.entries = lines.toString();
    this.terms = words.toString();
  }

  /** What the entry is found by, and whether it is a code of its. */
  static Map<String, Boolean> terms(ReferenceEntry entry) {
    Map<String, Boolean> terms = new LinkedHashMap<>();
    terms.put(Terms.normal(entry.code()), true);
    if (entry.other() != null) {
      for (String other : entry.other().split(" ", -1)) {
        terms.putIfAbsent(Terms.normal(other), true);
      }
    }
    terms.putIfAbsent(Terms.normal(entry.chinese()), false);
    if (entry.english() != null) {
      terms.putIfAbsent(Terms.normal(entry.english()), false);
    }
    Pinyin.spellings(entry.chinese()).forEach(spelled -> terms.putIfAbsent(spelled, false));
    // People say 西安 for 西安市.
    String bare = KIND_OF_PLACE.matcher(entry.chinese()).replaceFirst("");
    if (bare.length() > 1) {
      terms.putIfAbsent(Terms.normal(bare), false);
      Pinyin.spellings(bare).forEach(spelled -> terms.putIfAbsent(spelled, false));
    }
    terms.remove("");
    return terms;
  }

  /** A line of COPY's text format. */
  private static void line(StringBuilder lines, @Nullable String... fields) {
    for (int i = 0; i < fields.length; i++) {
      String field = fields[i];
      lines
          .append(i == 0 ? "" : "\t")
          .append(field == null ? "\\N" : field.replace("\\", "\\\\").replace("\t", "\\t"));
    }
    lines.append('\n');
  }

  @Override
  public void migrate(Context context) throws SQLException {
    try (Statement statement = context.getConnection().createStatement()) {
      statement.execute("delete from reference_term");
      statement.execute("delete from reference_entry");
    }
    CopyManager copy = context.getConnection().unwrap(PGConnection.class).getCopyAPI();
    try {
      copy.copyIn(
          "copy reference_entry (slug, code, parent, chinese, english, other, place) from stdin",
          new StringReader(entries));
      copy.copyIn(
          "copy reference_term (slug, term, code, is_code) from stdin", new StringReader(terms));
    } catch (IOException e) {
      throw new SQLException("the tables of codes could not be sent", e);
    }
  }

  @Override
  public Integer getChecksum() {
    CRC32 sum = new CRC32();
    for (String part : List.of(TERMS, entries, terms)) {
      sum.update(part.getBytes(StandardCharsets.UTF_8));
    }
    return (int) sum.getValue();
  }

  /** None: it is repeated when its checksum changes. */
  @Override
  public @Nullable MigrationVersion getVersion() {
    return null;
  }

  @Override
  public String getDescription() {
    return "fill tables";
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }
}
