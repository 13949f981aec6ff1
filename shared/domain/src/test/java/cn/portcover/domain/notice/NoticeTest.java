package cn.portcover.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.Language;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.record.Owner;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeTest {
  private static final Instant NOW = Instant.parse("2026-06-02T02:00:00Z");
  private static final Owner COMPANY = Owner.company(SomeCompanies.EXPORTER.uscc());
  private static final Announcement TOLD =
      new Announcement(NoticeKind.POLICY_ISSUED, "保险单已签发。", "The policy is issued.");
  private final Notice notice =
      Notice.told(SomeCompanies.id(1), COMPANY, TOLD, "policies/P-1", NOW);

  @Test
  void isUnreadUntilTheFirstHasReadIt() {
    assertThat(notice.status()).isEqualTo(NoticeStatus.UNREAD);
    assertThat(notice.version()).isEqualTo(1);
    Notice read = notice.read(SomeCompanies.WANG_LI, NOW.plusSeconds(5));
    assertThat(read.status()).isEqualTo(NoticeStatus.READ);
    assertThat(read.reading())
        .isEqualTo(new Notice.Reading(SomeCompanies.WANG_LI, NOW.plusSeconds(5)));
    assertThat(read.version()).isEqualTo(2);
    assertThat(read.read(SomeCompanies.WANG_LI, NOW.plusSeconds(6))).isSameAs(read);
  }

  @Test
  void isTheCompanysAndKeptForAYear() {
    assertThat(notice.owner()).isEqualTo(COMPANY);
    assertThat(notice.key()).isEqualTo(SomeCompanies.id(1).value());
    assertThat(notice.statuses()).containsEntry("status", NoticeStatus.UNREAD);
    assertThat(notice.auditedIn()).isEmpty();
    assertThat(notice.expiresAt()).contains(NOW.plus(Duration.ofDays(400)));
    assertThat(notice.kind().notFound().get()).isInstanceOf(NoticeNotFound.class);
  }

  @Test
  void isReadInEitherLanguage() {
    assertThat(TOLD.text(Language.ZH)).isEqualTo("保险单已签发。");
    assertThat(TOLD.text(Language.EN)).isEqualTo("The policy is issued.");
    assertThat(NoticeStatus.UNREAD.label(Language.ZH)).isEqualTo("未读");
    assertThat(NoticeStatus.READ.label(Language.EN)).isEqualTo("Read");
  }

  @ParameterizedTest
  @EnumSource
  void everyKindHasATitle(NoticeKind kind) {
    assertThat(kind.title(Language.ZH)).matches(".*\\p{IsHan}.*");
    assertThat(kind.title(Language.EN)).matches("[A-Z][a-z ]+");
  }
}
