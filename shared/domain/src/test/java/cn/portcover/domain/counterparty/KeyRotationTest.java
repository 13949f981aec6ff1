package cn.portcover.domain.counterparty;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.record.Owner;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyRotationTest {
  private static final Instant ENROLLED = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant ROTATED = Instant.parse("2026-06-01T00:00:00Z");
  private static final Duration DAY = Duration.ofHours(24);

  private final Counterparty insurer =
      Counterparty.enrolled(
          SomeCompanies.SINOSURE,
          Counterparty.Kind.INSURER,
          "中国出口信用保险公司",
          "SINOSURE",
          List.of("SME_CREDIT"),
          "first",
          ENROLLED);

  private final Endpoint endpoint =
      Endpoint.registered(
          SomeCompanies.id(9),
          SomeCompanies.SINOSURE,
          URI.create("https://insurer.example/inbox"),
          List.of("policy.acknowledged"),
          "first",
          ENROLLED);

  @Test
  void aCounterpartyHasOneKeyUntilItIsRotated() {
    assertThat(insurer.keysAt(ENROLLED)).containsExactly("first");
    assertThat(insurer.keysAt(ENROLLED.plus(Duration.ofDays(9000)))).containsExactly("first");
    assertThat(insurer.version()).isEqualTo(1);
  }

  @Test
  void theOldKeyIsAcceptedForAnotherDayAndTheNewAtOnce() {
    var rotated = insurer.rotate("second", ROTATED);
    assertThat(rotated.keysAt(ROTATED)).containsExactly("second", "first");
    assertThat(rotated.keysAt(ROTATED.plus(DAY).minusNanos(1))).containsExactly("second", "first");
    assertThat(rotated.keysAt(ROTATED.plus(DAY))).containsExactly("second");
    assertThat(rotated.version()).isEqualTo(2);
    assertThat(rotated.chineseName()).isEqualTo("中国出口信用保险公司");
  }

  @Test
  void rotatingTwiceInADayDoesNotLengthenTheFirstKeysLife() {
    var twice = insurer.rotate("second", ROTATED).rotate("third", ROTATED.plus(DAY.dividedBy(2)));
    assertThat(twice.keysAt(ROTATED.plus(DAY).minusNanos(1)))
        .containsExactly("third", "second", "first");
    assertThat(twice.keysAt(ROTATED.plus(DAY))).containsExactly("third", "second");
    assertThat(twice.keysAt(ROTATED.plus(DAY.multipliedBy(2)))).containsExactly("third");
  }

  @Test
  void aKeyThatIsNoLongerAcceptedIsForgottenAtTheNextRotation() {
    var twice = insurer.rotate("second", ROTATED).rotate("third", ROTATED.plus(DAY));
    assertThat(twice.sealedKeys())
        .extracting(Counterparty.SealedKey::sealed)
        .containsExactly("third", "second");
  }

  @Test
  void aCounterpartyIsThePlatformsRecord() {
    assertThat(insurer.owner()).isEqualTo(Owner.PLATFORM);
    assertThat(insurer.subject()).isEqualTo("counterparties/sinosure");
    assertThat(insurer.kind().notFound().get()).isInstanceOf(CounterpartyNotFound.class);
  }

  @Test
  void anEndpointSignsWithBothSecretsForADay() {
    var rotated = endpoint.rotate("second", ROTATED);
    assertThat(endpoint.secretsAt(ROTATED)).containsExactly("first");
    assertThat(rotated.secretsAt(ROTATED)).containsExactly("second", "first");
    assertThat(rotated.secretsAt(ROTATED.plus(DAY).minusNanos(1)))
        .containsExactly("second", "first");
    assertThat(rotated.secretsAt(ROTATED.plus(DAY))).containsExactly("second");
    assertThat(rotated.version()).isEqualTo(2);
    assertThat(rotated.url()).isEqualTo(endpoint.url());
  }

  @Test
  void anEndpointNeverHasMoreThanTwoSecrets() {
    var twice = endpoint.rotate("second", ROTATED).rotate("third", ROTATED.plusSeconds(1));
    assertThat(twice.secretsAt(ROTATED.plusSeconds(1))).containsExactly("third", "second");
  }

  @Test
  void anEndpointWantsTheTypesItNamed() {
    assertThat(endpoint.wants("policy.acknowledged")).isTrue();
    assertThat(endpoint.wants("policy.expired")).isFalse();
    var everything =
        Endpoint.registered(
            endpoint.id(), endpoint.receiver(), endpoint.url(), List.of("*"), "first", ENROLLED);
    assertThat(everything.wants("policy.expired")).isTrue();
    assertThat(everything.disable(ROTATED).wants("policy.expired")).isFalse();
  }

  @Test
  void aDisabledEndpointStaysDisabledWhenItsSecretIsRotated() {
    var disabled = endpoint.disable(ROTATED);
    assertThat(disabled.disabledAt()).isEqualTo(ROTATED);
    assertThat(disabled.version()).isEqualTo(2);
    assertThat(disabled.rotate("second", ROTATED).disabledAt()).isEqualTo(ROTATED);
  }

  @Test
  void anEndpointBelongsToItsReceiver() {
    assertThat(endpoint.owner())
        .isEqualTo(Owner.counterparty(SomeCompanies.SINOSURE))
        .isEqualTo(new Owner("K#sinosure"));
    assertThat(endpoint.subject()).isEqualTo("endpoints/" + SomeCompanies.id(9));
    assertThat(endpoint.kind().notFound().get()).isInstanceOf(EndpointNotFound.class);
    assertThat(endpoint.createdAt()).isEqualTo(ENROLLED);
  }
}
