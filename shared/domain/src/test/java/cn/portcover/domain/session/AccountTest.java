package cn.portcover.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.Language;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.signature.Card;
import cn.portcover.domain.signature.Medium;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AccountTest {
  private static final Instant NOW = SomeSessions.OPENED;
  private static final UserName NAME = new UserName("wang.li");
  private final Card card = SomeCompanies.card(NOW.plus(Duration.ofDays(100)));
  private final Account account =
      Account.set(SomeCompanies.EXPORTER, card, NAME, "$argon2id$1", NOW);

  @Test
  void isThePersonsOfTheCardForAsLongAsTheCard() {
    assertThat(account.person()).isEqualTo("王丽");
    assertThat(account.card()).isEqualTo(card.fingerprint());
    assertThat(account.validUntil()).isEqualTo(card.notAfter());
    assertThat(account.id()).isEqualTo(Account.idOf(SomeCompanies.EXPORTER.uscc(), "王丽"));
    assertThat(account.id()).isNotEqualTo(Account.idOf(SomeCompanies.EXPORTER.uscc(), "王力"));
    assertThat(account.status()).isEqualTo(AccountStatus.ACTIVE);
    assertThat(account.version()).isEqualTo(1);
    assertThatCode(() -> account.requireInDate(card.notAfter().minusNanos(1)))
        .doesNotThrowAnyException();
    assertThatExceptionOfType(AccountOutOfDate.class)
        .isThrownBy(() -> account.requireInDate(card.notAfter()));
  }

  @Test
  void isFoundByItsUserNameAndToldOfInTheCompanysAudit() {
    assertThat(account.aliases()).containsExactly("accounts/wang.li");
    assertThat(account.newAliases()).containsExactly("accounts/wang.li");
    assertThat(account.change("$argon2id$2", NOW).newAliases()).isEmpty();
    assertThat(account.owner())
        .isEqualTo(Account.ownerOf(account.id()))
        .isEqualTo(Owner.alone("account#" + account.id()));
    assertThat(account.key()).isEqualTo(account.id().value());
    assertThat(account.auditedIn()).contains(Owner.company(SomeCompanies.EXPORTER.uscc()));
    assertThat(account.statuses()).containsEntry("status", AccountStatus.ACTIVE);
    assertThat(account.kind().notFound().get()).isInstanceOf(AccountNotFound.class);
  }

  @Test
  void anotherCardSetsItAgain() {
    Instant later = NOW.plusSeconds(60);
    Card renewed = SomeCompanies.card(NOW.plus(Duration.ofDays(1000)));
    Account again = account.setAgain(renewed, NAME, "$argon2id$2", later);
    assertThat(again.passwordHash()).isEqualTo("$argon2id$2");
    assertThat(again.validUntil()).isEqualTo(renewed.notAfter());
    assertThat(again.setAt()).isEqualTo(later);
    assertThat(again.createdAt()).isEqualTo(NOW);
    assertThat(again.version()).isEqualTo(2);
    assertThatExceptionOfType(UserNameFixed.class)
        .isThrownBy(() -> account.setAgain(card, new UserName("other"), "$argon2id$2", later))
        .satisfies(r -> assertThat(r.sentence(Language.EN)).contains("wang.li"));
  }

  @Test
  void aChangeNeedsNoCardAndLastsNoLonger() {
    Account changed = account.change("$argon2id$2", NOW.plusSeconds(60));
    assertThat(changed.passwordHash()).isEqualTo("$argon2id$2");
    assertThat(changed.validUntil()).isEqualTo(account.validUntil());
    assertThat(changed.card()).isEqualTo(account.card());
    assertThat(changed.setAt()).isEqualTo(NOW.plusSeconds(60));
  }

  @Test
  void whatIsRemovedHasNoPasswordUntilItIsSetAgain() {
    Account removed = account.remove(NOW.plusSeconds(60));
    assertThat(removed.status()).isEqualTo(AccountStatus.REMOVED);
    assertThat(removed.passwordHash()).isNull();
    assertThatExceptionOfType(AccountNotFound.class).isThrownBy(removed::requireActive);
    assertThatExceptionOfType(AccountNotFound.class).isThrownBy(() -> removed.remove(NOW));
    assertThatExceptionOfType(AccountNotFound.class)
        .isThrownBy(() -> removed.change("$argon2id$2", NOW));
    Account again = removed.setAgain(card, NAME, "$argon2id$3", NOW.plusSeconds(120));
    assertThat(again.requireActive()).isSameAs(again);
  }

  @Test
  void opensASessionWithoutACard() {
    Session session = Session.opened(SomeCompanies.id(7), account, NOW);
    assertThat(session.medium()).isEqualTo(Medium.PASSWORD);
    assertThat(session.card()).isNull();
    assertThat(session.person()).isEqualTo("王丽");
    assertThat(session.company()).isEqualTo(SomeCompanies.EXPORTER);
    assertThat(session.expires()).isEqualTo(NOW.plus(Session.VALIDITY));
    Instant nearEnd = account.validUntil().minusSeconds(60);
    assertThat(Session.opened(SomeCompanies.id(7), account, nearEnd).expires())
        .isEqualTo(account.validUntil());
  }

  @Test
  void itsSessionsEndWhenItIsSetAnewOrRemoved() {
    Session session = Session.opened(SomeCompanies.id(7), account, NOW);
    assertThat(account.stillOpens(session)).isTrue();
    assertThat(account.change("$argon2id$2", NOW.plusMillis(1)).stillOpens(session)).isFalse();
    // At the very moment at which the session was being opened, too.
    assertThat(account.change("$argon2id$2", session.createdAt()).stillOpens(session)).isFalse();
    assertThat(account.remove(NOW).stillOpens(session)).isFalse();
  }

  @Test
  void statusesAreNamedInBothLanguages() {
    assertThat(AccountStatus.REMOVED.label(Language.ZH)).isEqualTo("已删除");
    assertThat(AccountStatus.ACTIVE.label(Language.EN)).isEqualTo("Active");
  }
}
