package cn.portcover.domain.record;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.SomeCompanies;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordsTest {
  @Test
  void ownersOfDifferentKindsNeverMeet() {
    assertThat(Owner.company(SomeCompanies.EXPORTER.uscc()).value())
        .isEqualTo("C#91110107569535667U");
    assertThat(Owner.counterparty(SomeCompanies.SINOSURE).value()).isEqualTo("K#sinosure");
    assertThat(Owner.alone("x").value()).isEqualTo("S#x");
    assertThat(Owner.PLATFORM.value()).isEqualTo("P");
  }

  @Test
  void instantsInKeysSortAsTimeDoes() {
    var instants =
        List.of(
            Instant.parse("2026-06-30T16:00:00Z"),
            Instant.parse("2026-06-30T16:00:00.000000001Z"),
            Instant.parse("2026-06-30T16:00:00.1Z"),
            Instant.parse("2026-06-30T16:00:01Z"),
            Instant.parse("2026-07-01T00:00:00Z"));
    assertThat(instants.stream().map(SortableTime::of)).isSorted().doesNotHaveDuplicates();
    assertThat(SortableTime.of(instants.getFirst())).isEqualTo("2026-06-30T16:00:00.000000000Z");
  }

  @Test
  void aScheduleActsForThePlatform() {
    assertThat(Actor.platform("ExpirePolicies"))
        .isEqualTo(new Actor(Actor.Kind.PLATFORM, "ExpirePolicies", null, null, null));
  }
}
