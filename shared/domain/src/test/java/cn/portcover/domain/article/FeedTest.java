package cn.portcover.domain.article;

import static cn.portcover.domain.article.SomeArticles.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.Language;
import cn.portcover.domain.article.FeedRun.Counts;
import cn.portcover.domain.article.FeedRun.LeftOut;
import cn.portcover.domain.article.FeedRun.Outcome;
import cn.portcover.domain.article.FeedRun.Why;
import cn.portcover.domain.record.Owner;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FeedTest {
  private static final FeedId ID = new FeedId("trade-news");
  private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
  private static final Feed.Settings SETTINGS =
      new Feed.Settings(
          "要闻",
          URI.create("https://news.example/feed"),
          ArticleModule.TRADE_NEWS,
          List.of(),
          List.of(),
          HALF_AN_HOUR);

  private final Feed feed = Feed.enrolled(ID, SETTINGS, NOW);
  private final FeedPull first = FeedPull.first(ID, NOW);

  @Test
  void isEnrolledRetiredAndEnrolledAgain() {
    assertThat(feed.isActive()).isTrue();
    assertThat(feed.statuses()).isEqualTo(Map.of("status", FeedStatus.ACTIVE));
    assertThat(feed.owner()).isEqualTo(Owner.PLATFORM);
    assertThat(feed.key()).isEqualTo("trade-news");
    assertThat(feed.kind()).isEqualTo(Feed.KIND);
    assertThat(feed.version()).isEqualTo(1);
    assertThat(Feed.KIND.notFound().get()).isInstanceOf(FeedNotFound.class);

    Feed retired = feed.retire();
    assertThat(retired.isActive()).isFalse();
    assertThat(retired.version()).isEqualTo(2);
    assertThatExceptionOfType(FeedAlreadyEnrolled.class).isThrownBy(retired::retire);

    Feed again = retired.enrolAgain(SETTINGS);
    assertThat(again.isActive()).isTrue();
    assertThat(again.version()).isEqualTo(3);
    assertThat(again.createdAt()).isEqualTo(NOW);
    assertThatExceptionOfType(FeedAlreadyEnrolled.class)
        .isThrownBy(() -> again.enrolAgain(SETTINGS));
    assertThat(FeedStatus.RETIRED.label(Language.ZH)).isEqualTo("停用");
    assertThat(FeedStatus.ACTIVE.label(Language.EN)).isEqualTo("Active");
  }

  @Test
  void isPulledAtOnceAndThenInItsInterval() {
    assertThat(first.dueAt()).contains(NOW);
    assertThat(first.owner()).isEqualTo(Owner.PLATFORM);
    assertThat(first.key()).isEqualTo("trade-news");
    assertThat(first.kind()).isEqualTo(FeedPull.KIND);
    assertThat(first.auditedIn()).isEmpty();
    assertThat(FeedPull.KIND.notFound().get()).isInstanceOf(FeedNotFound.class);

    FeedPull read = first.read("\"t\"", "yesterday", HALF_AN_HOUR, NOW);
    assertThat(read.dueAt()).contains(NOW.plus(HALF_AN_HOUR));
    assertThat(read.entityTag()).isEqualTo("\"t\"");
    assertThat(read.lastModified()).isEqualTo("yesterday");
    assertThat(read.version()).isEqualTo(2);

    FeedPull unchanged = read.unchanged(HALF_AN_HOUR, NOW.plusSeconds(1));
    assertThat(unchanged.entityTag()).isEqualTo("\"t\"");
    assertThat(unchanged.lastModified()).isEqualTo("yesterday");
    assertThat(unchanged.dueAt()).contains(NOW.plusSeconds(1).plus(HALF_AN_HOUR));
    assertThat(unchanged.version()).isEqualTo(3);
  }

  @Test
  void oneThatFailsIsAskedEverMoreSeldomAndAtLeastOnceADay() {
    FeedPull pull = first.read("\"t\"", null, HALF_AN_HOUR, NOW);
    for (long hours : new long[] {1, 2, 4, 8, 16, 24, 24}) {
      pull = pull.fail(HALF_AN_HOUR, null, NOW);
      assertThat(pull.dueAt()).contains(NOW.plus(Duration.ofHours(hours)));
    }
    assertThat(pull.failures()).isEqualTo(7);
    assertThat(pull.entityTag()).isEqualTo("\"t\"");
    assertThat(pull.version()).isEqualTo(9);
    assertThat(pull.read(null, null, HALF_AN_HOUR, NOW).failures()).isZero();
    FeedPull often = pull;
    for (int i = 0; i < 80; i++) {
      often = often.fail(HALF_AN_HOUR, null, NOW);
    }
    assertThat(often.dueAt()).contains(NOW.plus(Duration.ofDays(1)));
  }

  @Test
  void whatAFeedAsksForIsHeededUpToADay() {
    assertThat(first.fail(HALF_AN_HOUR, Duration.ofHours(5), NOW).dueAt())
        .contains(NOW.plus(Duration.ofHours(5)));
    assertThat(first.fail(HALF_AN_HOUR, Duration.ofSeconds(1), NOW).dueAt())
        .contains(NOW.plus(Duration.ofHours(1)));
    assertThat(first.fail(HALF_AN_HOUR, Duration.ofDays(900), NOW).dueAt())
        .contains(NOW.plus(Duration.ofDays(1)));
    assertThat(first.fail(Duration.ofDays(7), null, NOW).dueAt())
        .contains(NOW.plus(Duration.ofDays(7)));
  }

  @Test
  void oneThatIsRetiredIsNotPulledUntilItIsEnrolledAgain() {
    FeedPull stopped = first.read("\"t\"", "x", HALF_AN_HOUR, NOW).stop();
    assertThat(stopped.dueAt()).isEmpty();
    assertThat(stopped.version()).isEqualTo(3);
    FeedPull afresh = stopped.afresh(NOW);
    assertThat(afresh.dueAt()).contains(NOW);
    assertThat(afresh.entityTag()).isNull();
    assertThat(afresh.lastModified()).isNull();
    assertThat(afresh.version()).isEqualTo(4);
  }

  @Test
  void eachPullIsReportedForNinetyDays() {
    FeedRun run =
        FeedRun.read(
            ID,
            "RSS",
            10,
            new Counts(3, 1, 1, 1, 0, 0),
            Collections.nCopies(30, new LeftOut(1, Why.NO_ID)),
            NOW);
    assertThat(run.outcome()).isEqualTo(Outcome.READ);
    assertThat(run.format()).isEqualTo("RSS");
    assertThat(run.leftOut()).hasSize(FeedRun.MOST_LEFT_OUT);
    assertThat(run.expiresAt()).contains(NOW.plus(Duration.ofDays(90)));
    assertThat(run.owner()).isEqualTo(Owner.alone("feed#trade-news"));
    assertThat(run.key()).isEqualTo("2026-11-21T08:00:00.000000000Z");
    assertThat(run.kind()).isEqualTo(FeedRun.KIND);
    assertThat(run.auditedIn()).isEmpty();
    assertThat(run.version()).isEqualTo(1);
    assertThat(FeedRun.KIND.notFound().get()).isInstanceOf(FeedNotFound.class);

    assertThat(FeedRun.unchanged(ID, NOW).outcome()).isEqualTo(Outcome.UNCHANGED);
    FeedRun failed = FeedRun.failed(ID, FeedFault.DOCTYPE, "x", 9, NOW);
    assertThat(failed.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(failed.fault()).isEqualTo(FeedFault.DOCTYPE);
    assertThat(failed.detail()).isEqualTo("x");
    assertThat(failed.bytes()).isEqualTo(9);
    assertThat(failed.counts()).isEqualTo(Counts.NONE);
  }

  @Test
  void everyFaultIsNamedInBothLanguages() {
    for (FeedFault fault : FeedFault.values()) {
      assertThat(fault.label(Language.ZH)).endsWith("。");
      assertThat(fault.label(Language.EN)).endsWith(".").matches("[ -~]+");
    }
  }
}
