package cn.portcover.operation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.operation.port.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Lists of which not everything is shown. */
class PagesTest {
  private static final long SEED = Long.getLong("seed", System.nanoTime());

  /** So many numbers; a cursor is the number of the next. */
  private static final class Numbers implements Pages.Source<Integer> {
    private final int size;
    private int reads;

    Numbers(int size) {
      this.size = size;
    }

    @Override
    public Store.Page<Integer> read(int limit, @Nullable String cursor) {
      reads++;
      int from = cursor == null ? 0 : Integer.parseInt(cursor);
      int to = Math.min(from + limit, size);
      return new Store.Page<>(
          IntStream.range(from, to).boxed().toList(), to < size ? String.valueOf(to) : null);
    }
  }

  private static Store.Page<Integer> page(
      Numbers numbers, int limit, @Nullable String cursor, Predicate<Integer> shown) {
    return Pages.of(new Paging(limit, cursor), numbers, shown);
  }

  @Test
  void allPagesTogetherAreWhatIsShown() {
    var random = new Random(SEED);
    for (int i = 0; i < 500; i++) {
      int size = random.nextInt(6_000);
      int oneIn = 1 + random.nextInt(i % 2 == 0 ? 4 : 1_000);
      int limit = 1 + random.nextInt(100);
      Predicate<Integer> shown = n -> new Random(SEED + n).nextInt(oneIn) == 0;
      List<Integer> met = new ArrayList<>();
      String cursor = null;
      do {
        Store.Page<Integer> page = page(new Numbers(size), limit, cursor, shown);
        assertThat(page.items()).as("seed %d, round %d", SEED, i).hasSizeLessThanOrEqualTo(limit);
        met.addAll(page.items());
        cursor = page.nextCursor();
      } while (cursor != null);

      assertThat(met)
          .as("seed %d, round %d", SEED, i)
          .isEqualTo(IntStream.range(0, size).boxed().filter(shown).toList());
    }
  }

  @Test
  void whatIsAllShownIsReadOnce() {
    var numbers = new Numbers(1_000);
    assertThat(page(numbers, 20, null, n -> true).nextCursor()).isEqualTo("20");
    assertThat(numbers.reads).isEqualTo(1);
  }

  @Test
  void theOnlyOneOfThousandsIsOnTheFirstPage() {
    var numbers = new Numbers(3_500);
    assertThat(page(numbers, 20, null, n -> n == 3_333).items()).containsExactly(3_333);
    assertThat(numbers.reads).isLessThan(20);
  }

  @Test
  void aRequestEndsThoughNothingIsFound() {
    var numbers = new Numbers(100_000);
    Store.Page<Integer> page = page(numbers, 20, null, n -> false);
    assertThat(page.items()).isEmpty();
    assertThat(page.nextCursor()).isNotNull();
    assertThat(numbers.reads).isLessThan(25);
  }
}
