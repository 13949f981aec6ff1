package cn.portcover.infra.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.Company;
import cn.portcover.domain.policy.PolicyStatus;
import cn.portcover.domain.policy.ReceiptStatus;
import cn.portcover.infra.bench.load.CountedRequests.Count;
import cn.portcover.testkit.card.FreshUscc;
import cn.portcover.testkit.engine.Engines;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page reads does not grow with what the company has: counted, not timed. */
class ReadsAsRecordsGrowTest {
  private static final int FEW = 60;
  private static final int MANY = 360;
  private static final int PAGE = 10;

  @TempDir static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static Desk desk;

  @BeforeAll
  static void open() {
    desk = Desk.over(Engines.shared(), "growth", folder);
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  @Test
  void theHomePageLooksThroughNoMoreThanItCounts() {
    String none = desk.token(fresh());
    String many = ofManyAcknowledgedAndOneNot();

    Count atNone = counted(none, "/v1/home");
    Count atMany = counted(many, "/v1/home");

    assertThat(desk.get(many, "/v1/home").text("policyEffectiveNotices/count")).isEqualTo("1");
    // The session, what waits of offers, policies and claims (four sorts), the seals in use, the
    // deadlines that are near, unread notices, and the latest articles.
    assertThat(atNone).isEqualTo(new Count(11, 0));
    assertThat(atMany).isEqualTo(new Count(11, 1));
  }

  private static String ofManyAcknowledgedAndOneNot() {
    Company company = fresh();
    List<ManyRecords.Sample> sorts =
        List.of(
            SomePolicies.of(company, PolicyStatus.EFFECTIVE, ReceiptStatus.AWAITING),
            SomePolicies.of(company, PolicyStatus.EFFECTIVE, ReceiptStatus.ACKNOWLEDGED));
    new ManyRecords(desk, company).write(MANY, sorts, n -> n == 0 ? 0 : 1);
    return desk.token(company);
  }

  @Test
  void aPageLooksThroughNoMoreThanItShows() {
    var few = ListsAsRecordsGrow.subject(desk, FEW);
    var many = ListsAsRecordsGrow.subject(desk, MANY);

    for (String page : few.pages().keySet()) {
      Count atFew = counted(few.token(), target(few, page));
      Count atMany = counted(many.token(), target(many, page));

      assertThat(atMany).as(page).isEqualTo(atFew);
      assertThat(atMany.lookedThrough()).as(page).isLessThanOrEqualTo(PAGE + 1);
    }
  }

  private static String target(ListsAsRecordsGrow.Subject subject, String page) {
    String target = Objects.requireNonNull(subject.pages().get(page));
    return target + (target.contains("?") ? "&" : "?") + "limit=" + PAGE;
  }

  private static Count counted(String token, String target) {
    Count before = CountedRequests.soFar();
    desk.get(token, target);
    return CountedRequests.soFar().since(before);
  }

  private static Company fresh() {
    return Desk.company(FreshUscc.drawn(new SecureRandom()));
  }
}
