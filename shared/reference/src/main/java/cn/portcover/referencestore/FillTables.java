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
  private static final String TERMS = "terms 2";

  /** At how many of its characters a name may be begun. */
  private static final int MOST_BEGINNINGS = 8;

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
            terms(table, entry)
                .forEach(
                    (term, kind) -> line(words, table.slug(), term, entry.code(), kind.name()));
          }
        });
    this.entries = lines.toString();
    this.terms = words.toString();
  }

  /** What a term is of its entry. */
  enum Kind {
    CODE,
    NAME,
    PINYIN
  }

  /** What the entry is found by. */
  static Map<String, Kind> terms(ReferenceTable table, ReferenceEntry entry) {
    Map<String, Kind> terms = new LinkedHashMap<>();
    terms.put(Terms.normal(entry.code()), Kind.CODE);
    if (entry.other() != null) {
      for (String other : entry.other().split(" ", -1)) {
        terms.putIfAbsent(Terms.normal(other), Kind.CODE);
      }
    }
    name(entry.chinese(), terms);
    // People say 西安 for 西安市.
    String bare = KIND_OF_PLACE.matcher(entry.chinese()).replaceFirst("");
    if (bare.length() > 1) {
      name(bare, terms);
    }
    if (entry.english() != null) {
      terms.putIfAbsent(Terms.normal(entry.english()), Kind.NAME);
    }
    // Of 即期信用证 people also say 信用证; places, of which there are thousands, are begun with.
    if (table != ReferenceTable.DIVISIONS) {
      for (int i = 1; i < Math.min(entry.chinese().length() - 1, MOST_BEGINNINGS); i++) {
        Pinyin.spellings(entry.chinese().substring(i))
            .forEach(spelled -> terms.putIfAbsent(spelled, Kind.PINYIN));
      }
    }
    terms.remove("");
    return terms;
  }

  private static void name(String chinese, Map<String, Kind> terms) {
    terms.putIfAbsent(Terms.normal(chinese), Kind.NAME);
    Pinyin.spellings(chinese).forEach(spelled -> terms.putIfAbsent(spelled, Kind.PINYIN));
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
          "copy reference_term (slug, term, code, kind) from stdin", new StringReader(terms));
    } catch (IOException e) {
      throw new SQLException("the tables of codes could not be sent", e);
    }
    try (Statement statement = context.getConnection().createStatement()) {
      // How searches are best done is known at once, and not when the database comes round to it.
      statement.execute("analyze reference_entry, reference_term");
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
