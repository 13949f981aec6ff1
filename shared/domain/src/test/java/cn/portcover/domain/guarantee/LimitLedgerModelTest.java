package cn.portcover.domain.guarantee;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.Money;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.guarantee.LimitChange.Cause;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sum of a limit's entries is the limit, whatever happens to it")
class LimitLedgerModelTest {
  private static final int SEQUENCES = 10_000;
  private static final int MOVES = 40;

  /** In effect; what is done on other days is refused, which other tests show. */
  private static final Instant NOW = SomeLimits.NOW;

  /** What a limit must come to, reckoned in whole fen and in another way than it does. */
  private static final class Model {
    final Map<RecordId, Long> reserved = new HashMap<>();
    final Map<RecordId, Long> used = new HashMap<>();
    final Map<RecordId, Boolean> told = new HashMap<>();
    long outside;
    long said;

    long taken() {
      return sum(reserved) + sum(used) + outside;
    }

    /** What the insurer said, or what is taken while that is more. */
    long total() {
      return Math.max(said, taken());
    }

    private static long sum(Map<RecordId, Long> amounts) {
      return amounts.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  /** One limit, its model and its entries. */
  private static final class Life {
    final RandomGenerator random;
    final Model model = new Model();
    final List<LimitChange> entries = new ArrayList<>();
    Limit limit = SomeLimits.applied();
    int names;

    Life(long seed) {
      this.random = new SplittableRandom(seed);
    }

    void step() {
      long before = limit.version();
      switch (random.nextInt(12)) {
        case 0, 1, 2 -> reserve();
        case 3 -> cancel();
        case 4, 5 -> use();
        case 6 -> tell();
        case 7 -> useOutside();
        case 8 -> release();
        case 9 -> releaseOutside();
        case 10 -> total();
        default -> decide();
      }
      assertThat(limit.version()).isBetween(before, before + 1);
      check();
    }

    private void keep(LimitMove move) {
      assertThat(move.limit().version()).isEqualTo(limit.version() + 1);
      limit = move.limit();
      entries.addAll(move.changes());
    }

    private void reserve() {
      long fen = amount();
      RecordId application = RecordId.following("application " + names++);
      boolean covers = limit.isUsable(NOW) && model.taken() + fen <= model.said;
      try {
        keep(limit.reserve(cny(fen), application, NOW));
        assertThat(covers).isTrue();
        model.reserved.put(application, fen);
      } catch (LimitExceeded | LimitNotUsable refused) {
        assertThat(covers).isFalse();
      }
    }

    private void cancel() {
      RecordId application = one(model.reserved);
      if (application != null) {
        keep(limit.cancel(cny(model.reserved.getOrDefault(application, 0L)), application, NOW));
        model.reserved.remove(application);
      }
    }

    private void use() {
      RecordId application = one(model.reserved);
      if (application != null) {
        boolean byLedger = random.nextBoolean();
        long fen = Objects.requireNonNull(model.reserved.remove(application));
        keep(limit.use(cny(fen), new Cause("P-" + names++, application, null), byLedger, NOW));
        model.used.put(application, fen);
        model.told.put(application, byLedger);
      }
    }

    private void tell() {
      RecordId application = one(model.used);
      if (application != null && !model.told.getOrDefault(application, false)) {
        keep(limit.tell(cny(model.used.getOrDefault(application, 0L))));
        model.told.put(application, true);
      }
    }

    private void useOutside() {
      if (limit.terms() == null) {
        return;
      }
      long fen = amount();
      boolean covers = model.taken() + fen <= model.said;
      try {
        keep(limit.useOutside(cny(fen), SomeLimits.entry("E-" + names++), NOW));
        assertThat(covers).isTrue();
        model.outside += fen;
      } catch (Malformed refused) {
        assertThat(covers).isFalse();
      }
    }

    private void release() {
      RecordId application = one(model.used);
      if (application != null && model.told.getOrDefault(application, false)) {
        long held = model.used.getOrDefault(application, 0L);
        long fen = random.nextBoolean() ? held : random.nextLong(held) + 1;
        keep(limit.release(cny(fen), new Cause("R-" + names++, application, null), NOW));
        model.used.put(application, held - fen);
        if (held == fen) {
          model.used.remove(application);
        }
      }
    }

    private void releaseOutside() {
      if (model.outside > 0) {
        long fen = random.nextLong(model.outside) + 1;
        keep(limit.release(cny(fen), SomeLimits.entry("E-" + names++), NOW));
        model.outside -= fen;
      }
    }

    private void total() {
      if (limit.terms() != null) {
        model.said = random.nextLong(2_000_000);
        keep(limit.total(cny(model.said), SomeLimits.entry("E-" + names++), NOW));
      }
    }

    /** Whatever its status lets the company or the insurer do next. */
    private void decide() {
      switch (limit.status()) {
        case APPLIED, INCREASING -> {
          if (random.nextInt(4) == 0) {
            limit = limit.refuse("不同意", NOW);
          } else {
            model.said = random.nextLong(2_000_000) + 1;
            keep(limit.grant(cny(model.said), SomeLimits.TERMS, null, NOW));
          }
        }
        case GRANTED, INCREASE_REFUSED -> {
          if (random.nextInt(3) == 0) {
            keep(limit.expire(Cause.of(limit), NOW));
          } else {
            limit = SomeLimits.asking(limit);
          }
        }
        case FAILED, EXPIRED ->
            limit =
                limit.applyAgain(
                    SomeLimits.form("1"), SomeLimits.AUTHORISATION, SomeCompanies.WANG_LI, NOW);
      }
    }

    private void check() {
      LimitLedger ledger = limit.ledger();
      assertThat(ledger.remaining().amount().signum()).isNotNegative();
      assertThat(fen(ledger.total()) - fen(ledger.used()) - fen(ledger.reserved()))
          .isEqualTo(fen(ledger.remaining()));
      assertThat(fen(ledger.total())).isEqualTo(model.total());
      assertThat(fen(ledger.saidTotal())).isEqualTo(model.said);
      assertThat(fen(ledger.reserved())).isEqualTo(Model.sum(model.reserved));
      assertThat(fen(ledger.used())).isEqualTo(Model.sum(model.used) + model.outside);
      assertThat(limit.progress().entries()).isEqualTo(entries.size());
    }

    /** By the entries alone: each is what it says, and all of them together are the limit. */
    void sum() {
      long total = 0;
      long used = 0;
      long reserved = 0;
      int number = 0;
      for (LimitChange entry : entries) {
        long fen = entry.amount() == null ? 0 : fen(entry.amount());
        boolean ours = entry.cause().applicationId() != null;
        switch (entry.change()) {
          case GRANT, TOTAL -> total += fen;
          case RESERVE -> reserved += fen;
          case CANCEL -> reserved -= fen;
          case USE -> {
            used += fen;
            reserved -= ours ? fen : 0;
          }
          case RELEASE -> used -= fen;
          case EXPIRE -> assertThat(entry.amount()).isNull();
        }
        assertThat(entry.number()).isEqualTo(++number);
        assertThat(fen(entry.after().total())).isEqualTo(total);
        assertThat(fen(entry.after().used())).isEqualTo(used);
        assertThat(fen(entry.after().reserved())).isEqualTo(reserved);
        assertThat(fen(entry.after().remaining()))
            .isEqualTo(total - used - reserved)
            .isNotNegative();
      }
      assertThat(fen(limit.ledger().total())).isEqualTo(total);
      assertThat(fen(limit.ledger().used())).isEqualTo(used);
      assertThat(fen(limit.ledger().reserved())).isEqualTo(reserved);
    }

    private long amount() {
      return random.nextLong(random.nextInt(10) == 0 ? 2_000_000 : 200_000) + 1;
    }

    /** One of them at random, the same for the same seed. */
    private @Nullable RecordId one(Map<RecordId, Long> of) {
      List<RecordId> all = of.keySet().stream().sorted(comparing(RecordId::value)).toList();
      return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
    }
  }

  private static long fen(Money money) {
    return money.amount().movePointRight(2).longValueExact();
  }

  private static Money cny(long fen) {
    return SomeLimits.cny(BigDecimal.valueOf(fen, 2).toPlainString());
  }

  @Test
  void inTenThousandRandomLives() {
    for (long seed = 1; seed <= SEQUENCES; seed++) {
      Life life = new Life(seed);
      try {
        for (int step = 0; step < MOVES; step++) {
          life.step();
        }
        life.sum();
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("seed " + seed + ", " + life.entries, e);
      }
    }
  }
}
