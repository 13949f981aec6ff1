package cn.portcover.domain.record;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.SomeCompanies;
import org.junit.jupiter.api.Test;

class RecordsTest {
  @Test
  void ownersOfDifferentKindsNeverMeet() {
    assertThat(Owner.company(SomeCompanies.EXPORTER.uscc()).value()).isEqualTo("C#91110107569535667U");
    assertThat(Owner.counterparty(SomeCompanies.SINOSURE).value()).isEqualTo("K#sinosure");
    assertThat(Owner.alone("x").value()).isEqualTo("S#x");
    assertThat(Owner.PLATFORM.value()).isEqualTo("P");
  }

  @Test
  void aScheduleActsForThePlatform() {
    assertThat(Actor.platform("ExpirePolicies"))
        .isEqualTo(new Actor(Actor.Kind.PLATFORM, "ExpirePolicies", null, null, null));
  }
}
