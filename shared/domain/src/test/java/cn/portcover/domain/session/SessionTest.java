package cn.portcover.domain.session;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.signature.Medium;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SessionTest {
  private static final Instant OPENED = SomeSessions.OPENED;
  private final Session session = SomeSessions.ofTheLegalPerson();

  @Test
  void staysOpenForThirtyMinutes() {
    assertThat(session.isOpen(OPENED)).isTrue();
    assertThat(session.isOpen(OPENED.plusSeconds(1800).minusNanos(1))).isTrue();
    assertThat(session.isOpen(OPENED.plusSeconds(1800))).isFalse();
    assertThat(session.expiresAt()).contains(OPENED.plusSeconds(1800 + 86_400));
  }

  @Test
  void neverOutlivesTheCardItWasOpenedWith() {
    var short_ =
        Session.opened(
            session.id(), session.company(), SomeCompanies.card(OPENED.plusSeconds(60)), OPENED);
    assertThat(short_.expires()).isEqualTo(OPENED.plusSeconds(60));
    var exact =
        Session.opened(
            session.id(), session.company(), SomeCompanies.card(OPENED.plusSeconds(1800)), OPENED);
    assertThat(exact.expires()).isEqualTo(OPENED.plusSeconds(1800));
  }

  @Test
  void endsWhenThePersonSignsOut() {
    var ended = session.signOut(OPENED.plusSeconds(5));
    assertThat(ended.isOpen(OPENED.plusSeconds(6))).isFalse();
    assertThat(ended.signedOutAt()).isEqualTo(OPENED.plusSeconds(5));
    assertThat(ended.version()).isEqualTo(2);
  }

  @Test
  void itsActorIsThePersonWithTheCard() {
    assertThat(session.actor()).isEqualTo(SomeCompanies.WANG_LI);
    var password =
        new Session(
            session.id(),
            session.company(),
            "王丽",
            Medium.PASSWORD,
            null,
            null,
            OPENED,
            OPENED.plusSeconds(1),
            null,
            1);
    assertThat(password.actor().card()).isNull();
    assertThat(password.actor().medium()).isEqualTo("PASSWORD");
  }

  @Test
  void isAloneInItsPartitionAndAuditedWithTheCompany() {
    assertThat(session.owner())
        .isEqualTo(Session.ownerOf(session.id().value()))
        .isEqualTo(new Owner("S#session#" + session.id()));
    assertThat(session.auditedIn()).contains(Owner.company(SomeCompanies.EXPORTER.uscc()));
    assertThat(session.subject()).isEqualTo("sessions/" + session.id());
    assertThat(session.kind().notFound().get()).isInstanceOf(NotSignedIn.class);
  }

  @ParameterizedTest
  @EnumSource
  void onlyAPasswordIsNoCard(Medium medium) {
    assertThat(medium.isCard()).isEqualTo(medium != Medium.PASSWORD);
  }
}
