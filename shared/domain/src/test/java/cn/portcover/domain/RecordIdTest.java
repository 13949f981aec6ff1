package cn.portcover.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RecordIdTest {
  /** The example of the ULID specification: 1469918176385 is 01ARYZ6S41. */
  private static final Instant MADE = Instant.ofEpochMilli(1_469_918_176_385L);

  @Test
  void theEarliestAtAnInstantBeginsWithItsTime() {
    assertThat(RecordId.earliestAt(MADE).value()).isEqualTo("01ARYZ6S410000000000000000");
    assertThat(RecordId.earliestAt(Instant.EPOCH).value()).isEqualTo("0".repeat(26));
    assertThat(RecordId.earliestAt(Instant.EPOCH.minusSeconds(1)))
        .isEqualTo(RecordId.earliestAt(Instant.EPOCH));
  }

  @Test
  void standsBetweenWhatWasMadeBeforeAndWhatIsMadeThen() {
    String border = RecordId.earliestAt(MADE).value();

    assertThat("01ARYZ6S41TSV4RRFFQ69G5FAV").isGreaterThan(border);
    assertThat("01ARYZ6S40ZZZZZZZZZZZZZZZZ").isLessThan(border);
  }
}
