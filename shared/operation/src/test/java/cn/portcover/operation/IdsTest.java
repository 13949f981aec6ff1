package cn.portcover.operation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.RecordId;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {
  private static final Instant NOW = Instant.parse("2026-11-21T08:15:30.123Z");
  private final Ids ids = new Ids();

  @Test
  void anIdIs26CharactersOfCrockfordsBase32() {
    assertThat(ids.next(NOW).value()).matches("[0-9A-HJKMNP-TV-Z]{26}");
    assertThat(ids.next(Instant.EPOCH).value()).startsWith("0000000000");
  }

  @Test
  void itsBeginningIsTheTimeAsUlidWritesIt() {
    // The ULID specification's example: 1469918176385 ms is 01ARYZ6S41.
    assertThat(ids.next(Instant.ofEpochMilli(1469918176385L)).value()).startsWith("01ARYZ6S41");
  }

  @Test
  void idsSortByTheirTime() {
    assertThat(
            Stream.of(-5_000_000_000L, -1L, 0L, 1L, 1000L, 86_400_000L, 9_999_999_999_999L)
                .map(ms -> ids.next(NOW.plusMillis(ms)).value()))
        .isSorted();
  }

  @Test
  void noTwoAreAlikeThoughTheInstantIs() {
    Set<RecordId> made = new HashSet<>();
    IntStream.range(0, 10_000).forEach(i -> made.add(ids.next(NOW)));
    assertThat(made).hasSize(10_000);
  }

  @Test
  void aDocumentsNumberHoldsTheYearAndEightyRandomBits() {
    Set<String> made = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      String number = ids.documentNumber(NOW).value();
      assertThat(number).matches("PC2026(-[0-9A-HJKMNP-TV-Z]{4}){4}");
      made.add(number);
    }
    assertThat(made).hasSize(1000);
  }

  @Test
  void aNonceIs32RandomBytes() {
    assertThat(Base64.getUrlDecoder().decode(ids.nonce())).hasSize(32);
    assertThat(ids.nonce()).isNotEqualTo(ids.nonce()).doesNotContain("=", "+", "/");
    assertThat(ids.random(24)).hasSize(24);
  }
}
