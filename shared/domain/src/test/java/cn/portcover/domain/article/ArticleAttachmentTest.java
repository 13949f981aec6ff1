package cn.portcover.domain.article;

import static cn.portcover.domain.article.ArticleAttachmentStatus.AWAITED;
import static cn.portcover.domain.article.ArticleAttachmentStatus.STORED;
import static cn.portcover.domain.article.ArticleAttachmentStatus.UNAVAILABLE;
import static cn.portcover.domain.article.ArticleAttachmentStatus.WITHDRAWN;
import static cn.portcover.domain.article.SomeArticles.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.Language;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.attachment.FileName;
import cn.portcover.domain.attachment.FileType;
import cn.portcover.domain.record.Owner;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArticleAttachmentTest {
  private static final ArticleId ARTICLE = ArticleId.of(SomeArticles.SINOSURE, "A-1");
  private static final Instant LATER = NOW.plusSeconds(60);
  private final ArticleAttachment told = ArticleAttachment.told(ARTICLE, 3, file("ab"), NOW);

  private static ArticleAttachment.Told file(String digest) {
    return new ArticleAttachment.Told(
        new FileName("分析.pdf"),
        FileType.PDF,
        1000,
        new Sha256(digest.repeat(32)),
        URI.create("https://insurer.example/f?" + digest));
  }

  @Test
  void isAwaitedAndFetchedAtOnce() {
    assertThat(told.status()).isEqualTo(AWAITED);
    assertThat(told.dueAt()).contains(NOW);
    assertThat(told.owner()).isEqualTo(Owner.alone("article#" + ARTICLE));
    assertThat(told.key()).isEqualTo("03");
    assertThat(told.kind()).isEqualTo(ArticleAttachment.KIND);
    assertThat(told.statuses()).isEqualTo(Map.of("status", AWAITED));
    assertThat(told.auditedIn()).isEmpty();
    assertThat(told.isShown()).isTrue();
    assertThat(told.file()).isEqualTo("attachments/articles/" + ARTICLE + "/" + "ab".repeat(32));
    assertThat(ArticleAttachment.KIND.notFound().get())
        .isInstanceOf(ArticleAttachmentNotFound.class);
  }

  @Test
  void isStoredAndNotFetchedAgain() {
    ArticleAttachment stored = told.fail("UNREACHABLE", NOW).store();
    assertThat(stored.status()).isEqualTo(STORED);
    assertThat(stored.dueAt()).isEmpty();
    assertThat(stored.why()).isNull();
    assertThat(stored.failures()).isEqualTo(1);
    assertThat(stored.version()).isEqualTo(3);
    assertThatExceptionOfType(ArticleAttachmentNotReady.class)
        .isThrownBy(stored::store)
        .satisfies(r -> assertThat(r.facts()).containsEntry("currentStatus", "STORED"));
  }

  @Test
  void whileItIsFetchedNobodyElseFetchesIt() {
    ArticleAttachment begun = told.fail("STATUS", NOW).begin(LATER);
    assertThat(begun.status()).isEqualTo(AWAITED);
    assertThat(begun.dueAt()).contains(LATER.plus(Duration.ofMinutes(5)));
    assertThat(begun.failures()).isEqualTo(1);
    assertThat(begun.why()).isEqualTo("STATUS");
    assertThat(begun.version()).isEqualTo(3);
  }

  @Test
  void isTriedEverMoreSeldomAndGivenUpAfterMostOfADay() {
    ArticleAttachment file = told;
    for (long minutes : new long[] {1, 2, 4, 8, 16, 32, 64, 128, 240, 240, 240}) {
      file = file.fail("TIMED_OUT", NOW);
      assertThat(file.status()).isEqualTo(AWAITED);
      assertThat(file.dueAt()).contains(NOW.plus(Duration.ofMinutes(minutes)));
      assertThat(file.why()).isEqualTo("TIMED_OUT");
    }
    file = file.fail("TIMED_OUT", NOW);
    assertThat(file.status()).isEqualTo(UNAVAILABLE);
    assertThat(file.failures()).isEqualTo(ArticleAttachment.MOST_FAILURES);
    assertThat(file.dueAt()).isEmpty();
  }

  @Test
  void whatIsNotWhatWasToldIsGivenUpAtOnce() {
    ArticleAttachment refused = told.refuse("DIGEST_DIFFERS");
    assertThat(refused.status()).isEqualTo(UNAVAILABLE);
    assertThat(refused.why()).isEqualTo("DIGEST_DIFFERS");
    assertThat(refused.failures()).isEqualTo(1);
    assertThat(refused.dueAt()).isEmpty();
  }

  @Test
  void theSameBytesToldAgainStay() {
    ArticleAttachment again = told.store().toldAgain(file("ab"), LATER);
    assertThat(again.status()).isEqualTo(STORED);
    assertThat(again.dueAt()).isEmpty();
    assertThat(again.version()).isEqualTo(3);
  }

  @Test
  void otherBytesToldAgainAreFetched() {
    ArticleAttachment again = told.store().toldAgain(file("cd"), LATER);
    assertThat(again.status()).isEqualTo(AWAITED);
    assertThat(again.dueAt()).contains(LATER);
    assertThat(again.sha256().value()).startsWith("cd");
    assertThat(again.url().toString()).endsWith("cd");
    assertThat(told.fail("STATUS", NOW).toldAgain(file("ab"), LATER))
        .satisfies(file -> assertThat(file.status()).isEqualTo(AWAITED))
        .satisfies(file -> assertThat(file.failures()).isZero())
        .satisfies(file -> assertThat(file.dueAt()).contains(LATER));
    assertThat(told.refuse("POLYGLOT").toldAgain(file("ab"), LATER).status()).isEqualTo(AWAITED);
    assertThat(told.withdraw().toldAgain(file("ab"), LATER).status()).isEqualTo(AWAITED);
  }

  @Test
  void oneThatTheArticleHasNoMoreIsWithdrawn() {
    ArticleAttachment withdrawn = told.withdraw();
    assertThat(withdrawn.status()).isEqualTo(WITHDRAWN);
    assertThat(withdrawn.isShown()).isFalse();
    assertThat(withdrawn.dueAt()).isEmpty();
    assertThat(withdrawn.withdraw()).isSameAs(withdrawn);
    assertThat(told.store().withdraw().status()).isEqualTo(WITHDRAWN);
    assertThat(told.refuse("x").withdraw().status()).isEqualTo(WITHDRAWN);
  }

  @Test
  void eachStatusIsNamedInBothLanguages() {
    assertThat(STORED.label(Language.ZH)).isEqualTo("可下载");
    assertThat(UNAVAILABLE.label(Language.EN)).isEqualTo("Not available");
  }
}
