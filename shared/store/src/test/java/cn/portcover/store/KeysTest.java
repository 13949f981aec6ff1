package cn.portcover.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeysTest {
  @Test
  void timesSortAsTheyFollow() {
    long seed = 20_261_121;
    Random random = new Random(seed);
    for (int n = 0; n < 10_000; n++) {
      Instant one = instant(random);
      Instant other =
          random.nextBoolean() ? instant(random) : one.plusNanos(random.nextInt(2_000_000_000));
      assertThat(Integer.signum(Keys.time(one).compareTo(Keys.time(other))))
          .as("seed " + seed + ": " + one + ", " + other)
          .isEqualTo(Integer.signum(one.compareTo(other)));
      assertThat(Instant.parse(Keys.time(one))).isEqualTo(one);
    }
  }

  private static Instant instant(Random random) {
    int[] parts = {0, 500_000_000, 123_000_000, 1, 999_999_999};
    return Instant.ofEpochSecond(
        random.nextLong(253_402_300_799L), parts[random.nextInt(parts.length)]);
  }

  @Test
  void timesAreWrittenInFull() {
    assertThat(Keys.time(Instant.parse("2026-11-21T03:04:00Z")))
        .isEqualTo("2026-11-21T03:04:00.000000000Z");
    assertThatThrownBy(() -> Keys.time(Instant.ofEpochSecond(253_402_300_800L)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** A shard that moved would leave entries behind that nobody takes away. */
  @Test
  void shardsStayWhereTheyWere() {
    assertThat(Keys.shard("C#91350200MA2XNW4K3Q#P-1")).isEqualTo(7);
  }
}
