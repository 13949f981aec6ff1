package cn.portcover.operation.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.portcover.domain.Language;
import cn.portcover.domain.Money;
import cn.portcover.domain.Sha256;
import cn.portcover.operation.Paging;
import cn.portcover.operation.port.Workbooks;
import cn.portcover.operation.port.Workbooks.Cell;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExportedListTest {
  private static final Instant NOW = Instant.parse("2026-11-21T16:30:05Z");

  private enum Colour {
    RED
  }

  private record Kind(Colour code, String label) {}

  private record Insurer(String id, String name) {}

  private record Listed(
      Sha256 id,
      @Nullable Insurer insurer,
      Colour status,
      String statusLabel,
      @Nullable Money premium,
      BigDecimal coverRatioPercent,
      long sequence,
      boolean unread,
      @Nullable LocalDate effectiveFrom,
      Instant createdAt,
      List<Kind> documents,
      Map<String, String> statuses,
      @Nullable Object proposal,
      String nobodyKnowsThis) {}

  private static final Sha256 ID = Sha256.of(new byte[0]);

  private static final Listed FULL =
      new Listed(
          ID,
          new Insurer("sinosure", "中国信保"),
          Colour.RED,
          "红",
          Money.of("12.50", "USD"),
          new BigDecimal("80"),
          1_234_567_890_123_456_789L,
          true,
          LocalDate.of(2026, 11, 21),
          NOW,
          List.of(new Kind(Colour.RED, "甲"), new Kind(Colour.RED, "乙")),
          Map.of("status", "OPEN"),
          "for programs",
          "x");

  private static final Listed BARE =
      new Listed(
          ID,
          null,
          Colour.RED,
          "红",
          null,
          BigDecimal.ONE,
          1,
          false,
          null,
          NOW,
          List.of(),
          Map.of(),
          null,
          "=1+1");

  /** Keeps what is to be written. */
  private static final class Seen implements Workbooks {
    private final int size;
    private @Nullable Table table;

    Seen(int size) {
      this.size = size;
    }

    @Override
    public byte[] write(Table written) {
      this.table = written;
      return new byte[size];
    }

    Table table() {
      return Objects.requireNonNull(table);
    }
  }

  private static Workbooks.Table exported(Language language, Listed... records) {
    var seen = new Seen(1);
    new ExportedList(Listed.class, language, () -> NOW)
        .write(cursor -> new Paging.Listing<>(List.of(records), null), Map.of(), seen);
    return seen.table();
  }

  @Test
  void everyFieldHasItsColumnInTheReadersLanguage() {
    assertThat(exported(Language.ZH).headings())
        .containsExactly(
            "编号",
            "保险公司代码",
            "保险公司",
            "状态",
            "保险费",
            "保险费 币种",
            "赔偿比例（%）",
            "序号",
            "有新结果未读",
            "生效日期",
            "创建时间",
            "单证列表",
            "状态",
            "nobodyKnowsThis");
    assertThat(exported(Language.EN).headings())
        .startsWith("Id", "Insurer code", "Insurer", "Status", "Premium", "Premium currency")
        .hasSize(14);
    assertThat(Columns.withoutHeading(Listed.class, new Headings(Language.ZH)))
        .containsExactly("nobodyKnowsThis");
  }

  @Test
  void valuesAreNumbersDaysTimesInBeijingAndWords() {
    List<@Nullable Cell> line = exported(Language.ZH, FULL).lines().getFirst();

    assertThat(line)
        .containsExactly(
            new Cell.Words(ID.value()),
            new Cell.Words("sinosure"),
            new Cell.Words("中国信保"),
            new Cell.Words("红"),
            new Cell.Figure(new BigDecimal("12.50")),
            new Cell.Words("USD"),
            new Cell.Figure(new BigDecimal("80")),
            // More digits than spreadsheet programs keep.
            new Cell.Words("1234567890123456789"),
            new Cell.Words("是"),
            new Cell.Day(LocalDate.of(2026, 11, 21)),
            new Cell.Moment(LocalDateTime.of(2026, 11, 22, 0, 30, 5)),
            new Cell.Words("甲；乙"),
            new Cell.Words("status: OPEN"),
            new Cell.Words("x"));
    assertThat(exported(Language.EN, FULL).lines().getFirst())
        .contains(new Cell.Words("yes"), new Cell.Words("甲; 乙"));
  }

  @Test
  void whatIsAbsentLeavesItsCellsEmpty() {
    List<@Nullable Cell> line = exported(Language.ZH, BARE).lines().getFirst();

    assertThat(line).hasSize(14);
    for (int empty : new int[] {1, 2, 4, 5, 9, 11, 12}) {
      assertThat(line.get(empty)).as("cell %s", empty).isNull();
    }
    assertThat(line.get(8)).isEqualTo(new Cell.Words("否"));
  }

  @Test
  void allPagesAreReadInTheirOrder() {
    List<String> asked = new ArrayList<>();
    var seen = new Seen(1);
    new ExportedList(Listed.class, Language.ZH, () -> NOW)
        .write(
            next -> {
              asked.add(String.valueOf(next));
              return switch (asked.size()) {
                case 1 -> new Paging.Listing<>(List.of(FULL), "a");
                // A page of which nothing is shown is not the last.
                case 2 -> new Paging.Listing<>(List.of(), "b");
                default -> new Paging.Listing<>(List.of(BARE), null);
              };
            },
            Map.of("status", "OPEN"),
            seen);

    assertThat(asked).containsExactly("{}", "{cursor=a}", "{cursor=b}");
    assertThat(seen.table().lines()).hasSize(2);
    assertThat(seen.table().lines().getFirst().get(1)).isNotNull();
    assertThat(seen.table().notes())
        .containsExactly(
            "时间均为北京时间（UTC+8）。", "导出时间：2026-11-22 00:30:05", "共 2 行", "筛选条件：status = OPEN");
  }

  private static ExportedList.Pages pages(int count) {
    List<Listed> page = Collections.nCopies(100, BARE);
    int[] read = {0};
    return cursor -> new Paging.Listing<>(page, ++read[0] == count ? null : "more");
  }

  @Test
  void asMuchAsAFileTakesIsExportedAndNoRowMore() {
    int most = ExportedList.ROWS / 100;
    var seen = new Seen(ExportedList.BYTES);
    var list = new ExportedList(Listed.class, Language.ZH, () -> NOW);

    list.write(pages(most), Map.of(), seen);
    assertThat(seen.table().lines()).hasSize(ExportedList.ROWS);
    assertThatThrownBy(() -> list.write(pages(most + 1), Map.of(), seen))
        .isInstanceOf(TooMuchToExport.class);
    assertThatThrownBy(() -> list.write(pages(1), Map.of(), new Seen(ExportedList.BYTES + 1)))
        .isInstanceOf(TooMuchToExport.class);
  }

  @Test
  void whatCannotBeReadInTimeIsRefused() {
    Instant[] time = {NOW};
    var list = new ExportedList(Listed.class, Language.ZH, () -> time[0]);
    ExportedList.Pages slow =
        cursor -> {
          time[0] = time[0].plusSeconds(4);
          return new Paging.Listing<>(List.of(), "more");
        };

    assertThatThrownBy(() -> list.write(slow, Map.of(), new Seen(1)))
        .isInstanceOf(TooMuchToExport.class);
    assertThat(time[0]).isEqualTo(NOW.plusSeconds(16));
  }
}
