package cn.portcover.trial.fault;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.Money;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.guarantee.GuaranteeApplication;
import cn.portcover.domain.guarantee.GuaranteeHolding;
import cn.portcover.domain.guarantee.GuaranteeHolding.State;
import cn.portcover.domain.guarantee.Limit;
import cn.portcover.domain.guarantee.LimitChange;
import cn.portcover.domain.guarantee.LimitChange.Kind;
import cn.portcover.domain.notice.Notice;
import cn.portcover.domain.notice.NoticeKind;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.operation.port.Store;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeGuarantees;
import cn.portcover.trial.Trial;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is kept of a company's guarantees, as an auditor reads it. */
record Books(SomeCompany company) {
  private static final int ALL = 1_000;

  /** All that is kept of a kind. */
  <T extends Kept> List<T> kept(RecordKind<T> kind) {
    return beginning(kind, "");
  }

  private <T extends Kept> List<T> beginning(RecordKind<T> kind, String keyPrefix) {
    return Trial.system()
        .beans()
        .getBean(Store.class)
        .beginning(kind, Owner.company(company.uscc()), keyPrefix, ALL);
  }

  /** A record as it is now. */
  <T extends Kept> T now(RecordKind<T> kind, String key) {
    return Trial.system()
        .beans()
        .getBean(Store.class)
        .find(kind, Owner.company(company.uscc()), key)
        .orElseThrow()
        .record();
  }

  /** How often the company was told that of a record. */
  long notices(NoticeKind kind, String about) {
    return kept(Notice.KIND).stream()
        .filter(notice -> notice.announcement().kind() == kind)
        .filter(notice -> notice.about().equals(about))
        .count();
  }

  List<LimitChange> entries(String limit) {
    return beginning(LimitChange.KIND, LimitChange.firstKey(new RecordId(limit)));
  }

  /** How many entries of that kind the limit's ledger has. */
  long entries(String limit, Kind kind) {
    return entries(limit).stream().filter(entry -> entry.change() == kind).count();
  }

  /**
   * No entry of the limit's ledger is missing or there twice, all of them come to the limit, and
   * what it has reserved and used is what the company's applications hold of it.
   */
  void requireWhole(String limitId, String told) {
    Limit limit = SomeGuarantees.limit(company, new RecordId(limitId));
    List<LimitChange> entries = entries(limitId);

    assertThat(entries.stream().map(LimitChange::number))
        .as(told)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, limit.progress().entries()).boxed().toList());
    assertThat(entries.getLast().after()).as(told).isEqualTo(limit.ledger());
    requireSum(limit.ledger().total(), sum(entries, Kind.GRANT, Kind.TOTAL), told);
    BigDecimal ours = sum(entries.stream().filter(Books::isOurs).toList(), Kind.USE);
    requireSum(
        limit.ledger().reserved(),
        sum(entries, Kind.RESERVE).subtract(sum(entries, Kind.CANCEL)).subtract(ours),
        told);
    requireSum(
        limit.ledger().used(), sum(entries, Kind.USE).subtract(sum(entries, Kind.RELEASE)), told);
    requireSum(limit.ledger().reserved(), held(limitId, state -> state == State.RESERVED), told);
    requireSum(limit.ledger().used(), held(limitId, state -> state != State.RESERVED), told);
    assertThat(limit.ledger().remaining().amount()).as(told).isNotNegative();
  }

  private static void requireSum(Money is, BigDecimal sum, String told) {
    assertThat(is.amount()).as(told).isEqualByComparingTo(sum);
  }

  /** What one of our applications had reserved before. */
  private static boolean isOurs(LimitChange entry) {
    return entry.cause().applicationId() != null;
  }

  private static BigDecimal sum(List<LimitChange> entries, Kind... kinds) {
    return sum(
        entries.stream()
            .filter(entry -> Arrays.asList(kinds).contains(entry.change()))
            .flatMap(entry -> Stream.ofNullable(entry.amount())));
  }

  private static BigDecimal sum(Stream<Money> amounts) {
    return amounts.map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal held(String limit, Predicate<State> wanted) {
    return sum(
        kept(GuaranteeApplication.KIND).stream()
            .map(GuaranteeApplication::holding)
            .filter(holding -> holding.limitId().value().equals(limit))
            .filter(holding -> wanted.test(holding.state()))
            .map(GuaranteeHolding::open));
  }
}
