package cn.portcover.domain.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.Language;
import cn.portcover.domain.OfferNumber;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.counterparty.CounterpartyId;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PolicyCollectionTest {
  private final PolicyCollection collected =
      SomeProgrammes.collected(SomeProgrammes.COLLECT_BY.plusDays(1));

  @Test
  void isBornRequestedOnceForAProgramme() {
    assertThat(collected.statuses()).isEqualTo(Map.of("status", PolicyCollectionStatus.REQUESTED));
    assertThat(collected.key()).isEqualTo("shenzhen-2022");
    assertThat(collected.subject()).isEqualTo("collections/shenzhen-2022");
    assertThat(collected.subjectInMessages()).isEqualTo("collections/" + SomeCompanies.id(50));
    assertThat(collected.owner().value()).isEqualTo("C#" + SomeCompanies.EXPORTER.uscc());
    assertThat(collected.kind()).isEqualTo(PolicyCollection.KIND);
    assertThat(collected.version()).isEqualTo(1);
    assertThat(collected.insurer()).isEqualTo(SomeCompanies.SINOSURE);
    assertThat(collected.cover())
        .isEqualTo(new CoverOnCollection(false, null, SomeProgrammes.YEAR.to()));
    assertThat(PolicyCollection.KIND.notFound().get()).isInstanceOf(CollectionNotFound.class);
  }

  @Test
  void endsWithTheOfferOfItsInsurer() {
    assertThat(collected.awaits(SomeCompanies.SINOSURE)).isTrue();
    assertThat(collected.awaits(new CounterpartyId("donghai-credit"))).isFalse();

    PolicyCollection offered = collected.offered(new OfferNumber("TB-1"));

    assertThat(offered.status()).isEqualTo(PolicyCollectionStatus.OFFERED);
    assertThat(offered.offer()).isEqualTo(new OfferNumber("TB-1"));
    assertThat(offered.version()).isEqualTo(2);
    assertThat(offered.cover()).isEqualTo(collected.cover());
    assertThat(offered.awaits(SomeCompanies.SINOSURE)).isFalse();
    assertThatExceptionOfType(CollectionSettled.class)
        .isThrownBy(() -> offered.offered(new OfferNumber("TB-2")))
        .satisfies(r -> assertThat(r.facts()).containsEntry("currentStatus", "OFFERED"));
  }

  @Test
  void eachStatusIsNamedInBothLanguages() {
    assertThat(Arrays.stream(PolicyCollectionStatus.values()).map(s -> s.label(Language.ZH)))
        .containsExactly("已领取待出具", "已出具待确认保单");
    assertThat(Arrays.stream(PolicyCollectionStatus.values()).map(s -> s.label(Language.EN)))
        .containsExactly("Requested", "Offered");
  }
}
