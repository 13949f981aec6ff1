package cn.portcover.domain.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.Language;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.application.Application;
import cn.portcover.domain.application.SomeApplications;
import cn.portcover.domain.counterparty.CounterpartyId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PolicyCollectionTest {
  private static final Application OFFERED = SomeApplications.toBeConfirmed();
  private static final LocalDate TODAY = SomeProgrammes.COLLECT_BY;
  private static final Instant LATER = SomeProgrammes.NOW.plusSeconds(99);

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

    PolicyCollection offered = collected.offered(OFFERED);

    assertThat(offered.status()).isEqualTo(PolicyCollectionStatus.OFFERED);
    assertThat(offered.offer()).isEqualTo(OFFERED.offer().offerNumber());
    assertThat(offered.application()).isEqualTo(OFFERED.id());
    assertThat(offered.collectedAt()).isEqualTo(collected.collectedAt());
    assertThat(offered.version()).isEqualTo(2);
    assertThat(offered.cover()).isEqualTo(collected.cover());
    assertThat(offered.awaits(SomeCompanies.SINOSURE)).isFalse();
    assertThatExceptionOfType(CollectionSettled.class)
        .isThrownBy(() -> offered.offered(OFFERED))
        .satisfies(r -> assertThat(r.facts()).containsEntry("currentStatus", "OFFERED"));
  }

  @Test
  void isCollectedAgainUnderTheTermsOfTheDayWhenTheOfferCameToNothing() {
    assertThatExceptionOfType(AlreadyCollected.class).isThrownBy(() -> again(collected));

    PolicyCollection again = again(collected.offered(OFFERED));

    assertThat(again.status()).isEqualTo(PolicyCollectionStatus.REQUESTED);
    assertThat(again.offer()).isNull();
    assertThat(again.application()).isNull();
    assertThat(again.cover()).isEqualTo(SomeProgrammes.listed().coverIfCollectedOn(TODAY));
    assertThat(again.collectedAt()).isEqualTo(LATER);
    assertThat(again.createdAt()).isEqualTo(collected.createdAt());
    assertThat(again.subjectInMessages()).isEqualTo(collected.subjectInMessages());
    assertThat(again.version()).isEqualTo(3);
    assertThat(again.awaits(SomeCompanies.SINOSURE)).isTrue();
  }

  private static PolicyCollection again(PolicyCollection before) {
    return before.again(
        SomeProgrammes.listed(), SomeCompanies.EXPORTER, SomeCompanies.WANG_LI, TODAY, LATER);
  }

  @Test
  void anotherOfferTakesThePlaceOfOneThatCameToNothing() {
    PolicyCollection instead =
        collected.offered(OFFERED).offeredInstead(SomeApplications.withoutDeadline());
    assertThat(instead.status()).isEqualTo(PolicyCollectionStatus.OFFERED);
    assertThat(instead.application()).isEqualTo(SomeApplications.withoutDeadline().id());
    assertThat(instead.version()).isEqualTo(3);
  }

  @Test
  void isBornOfferedWhenTheInsurerComesFirst() {
    PolicyCollection first =
        PolicyCollection.offered(
            SomeCompanies.id(51),
            SomeProgrammes.listed(),
            OFFERED,
            SomeCompanies.WANG_LI,
            TODAY,
            LATER);
    assertThat(first.status()).isEqualTo(PolicyCollectionStatus.OFFERED);
    assertThat(first.key()).isEqualTo(collected.key());
    assertThat(first.owner()).isEqualTo(OFFERED.owner());
    assertThat(first.insurer()).isEqualTo(SomeCompanies.SINOSURE);
    assertThat(first.offer()).isEqualTo(OFFERED.offer().offerNumber());
    assertThat(first.application()).isEqualTo(OFFERED.id());
    assertThat(first.cover()).isEqualTo(SomeProgrammes.listed().coverIfCollectedOn(TODAY));
    assertThat(first.version()).isEqualTo(1);
  }

  @Test
  void eachStatusIsNamedInBothLanguages() {
    assertThat(Arrays.stream(PolicyCollectionStatus.values()).map(s -> s.label(Language.ZH)))
        .containsExactly("已领取待出具", "已出具待确认保单");
    assertThat(Arrays.stream(PolicyCollectionStatus.values()).map(s -> s.label(Language.EN)))
        .containsExactly("Requested", "Offered");
  }
}
